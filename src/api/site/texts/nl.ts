import type { SiteTexts } from './texts';

export const nl: SiteTexts = {
  siteName: 'Onderzoek in beeld',
  publisher: 'De redactie',
  tagline: 'Wat onderzoek laat zien, voor iedereen te lezen.',
  share: {
    title: 'Deel dit artikel',
    mail: 'E-mail',
    copy: 'Kopieer de link',
    copied: 'De link is gekopieerd.',
    copyFailed: 'Kopiëren lukte niet.',
    device: 'Deel met een app',
  },
  reading: {
    title: 'Leesinstellingen',
    names: { size: 'Letters', spacing: 'Ruimte tussen regels', scheme: 'Kleuren' },
    choices: {
      size: { normal: 'Gewoon', large: 'Groter', larger: 'Nog groter', largest: 'Heel groot' },
      spacing: { normal: 'Gewoon', wide: 'Ruim', widest: 'Heel ruim' },
      scheme: { device: 'Als je apparaat', light: 'Licht', dark: 'Donker', contrast: 'Hoog contrast' },
    },
    shown: 'Wat je ziet',
    switches: {
      core: 'Alleen de kern',
      patterns: 'Patronen in grafieken',
      tables: 'Tabellen dichtklappen',
    },
    kept: 'Je keuze blijft op dit apparaat. Wij bewaren niets.',
    reset: 'Zet alles terug',
    close: 'Sluiten',
    coreNotice: 'Je ziet alleen de kern.',
    showAll: 'Toon alles',
    showTable: 'Toon de tabel',
    hideTable: 'Verberg de tabel',
  },
  readAloud: {
    title: 'Voorlezen',
    play: 'Lees voor',
    pause: 'Pauze',
    resume: 'Ga verder',
    stop: 'Stop',
    speed: 'Snelheid',
    speeds: { slow: 'Langzaam', normal: 'Gewoon', fast: 'Snel' },
  },
  pageOf: (page, pages) => `Pagina ${page} van ${pages}`,
  pages: 'Meer pagina’s',
  helpTitle: 'Kom je er niet uit?',
  helpText: 'Bel of schrijf ons. We helpen je graag.',
  statements: {
    accessibility: [
      'Iedereen moet deze site kunnen lezen. Ook met een schermlezer, op een telefoon of zonder muis.',
      'Bij elke grafiek staan de cijfers in tekst en in een tabel. De letters kun je groter maken in je browser.',
      'Lukt er iets niet? Laat het ons weten. We lossen het op. Of we sturen je de tekst op een andere manier.',
    ],
    privacy: [
      'Je kunt alles lezen zonder je naam of adres te geven.',
      'Deze site plaatst geen cookies. We houden niet bij wie je bent of wat je leest.',
      'Deze site laadt niets van andere bedrijven.',
    ],
    contact: ['Heb je een vraag of zie je een fout? Bel of schrijf ons.'],
  },
};
