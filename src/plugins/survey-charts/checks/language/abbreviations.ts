import type { Language } from '../../survey/language';

/** Everybody knows these better by their letters. */
const KNOWN: ReadonlySet<string> = new Set(
  'PDF TV CD DVD USB WC NS EU VS USA UK US BBC NOS ID GPS OK NL EN BTW PIN QR AM PM SMS PvdA'.split(' '),
);

/** What often stands in texts about surveys and government, and is one thing only. */
const MEANINGS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    zbo: 'zelfstandig bestuursorgaan',
    AVG: 'Algemene verordening gegevensbescherming',
    awbz: 'Algemene Wet Bijzondere Ziektekosten',
    AOW: 'Algemene Ouderdomswet',
    BSN: 'burgerservicenummer',
    bsn: 'burgerservicenummer',
    BZK: 'ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
    CAO: 'collectieve arbeidsovereenkomst',
    cao: 'collectieve arbeidsovereenkomst',
    CBS: 'Centraal Bureau voor de Statistiek',
    CPB: 'Centraal Planbureau',
    DUO: 'Dienst Uitvoering Onderwijs',
    IBD: 'Informatiebeveiligingsdienst',
    KVK: 'Kamer van Koophandel',
    OR: 'ondernemingsraad',
    RIVM: 'Rijksinstituut voor Volksgezondheid en Milieu',
    RVO: 'Rijksdienst voor Ondernemend Nederland',
    SCP: 'Sociaal en Cultureel Planbureau',
    SVB: 'Sociale Verzekeringsbank',
    UWV: 'Uitvoeringsinstituut Werknemersverzekeringen',
    VNG: 'Vereniging van Nederlandse Gemeenten',
    wmo: 'Wet maatschappelijke ondersteuning',
    WMO: 'Wet maatschappelijke ondersteuning',
    Woo: 'Wet open overheid',
    WOO: 'Wet open overheid',
  },
  en: {
    AAPOR: 'American Association for Public Opinion Research',
    GDPR: 'General Data Protection Regulation',
    NHS: 'National Health Service',
    OECD: 'Organisation for Economic Co-operation and Development',
    ONS: 'Office for National Statistics',
    WCAG: 'Web Content Accessibility Guidelines',
  },
};

/** Whether readers know an abbreviation better than its words, or what it means is known here. */
export function isKnownAbbreviation(word: string): boolean {
  return isUsual(word) || Object.values(MEANINGS).some((meanings) => Object.hasOwn(meanings, word));
}

/** An abbreviation that needs no explanation. */
export function isUsual(word: string): boolean {
  return KNOWN.has(word);
}

/** The words that an abbreviation stands for; undefined where it may stand for several. */
export function meaningOf(word: string, language: Language): string | undefined {
  const meanings = MEANINGS[language];
  return Object.hasOwn(meanings, word) ? meanings[word] : undefined;
}
