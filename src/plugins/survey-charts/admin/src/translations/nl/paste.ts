import type { pasteEn } from '../en/paste';

export const pasteNl: Readonly<Record<keyof typeof pasteEn, string>> = {
  'paste.here': 'Plak hier je tabel',
  'paste.open': 'Plakken uit een tabel',
  'paste.title': 'Plakken uit een tabel',
  'paste.text': 'De tabel',
  'paste.help':
    'Kopieer een tabel uit een spreadsheet, een webpagina of een CSV-bestand en plak die hier. De antwoorden staan in de eerste kolom; daarnaast mag een kolom staan met dezelfde antwoorden in de andere taal. Boven de cijfers mag staan bij welke groep ze horen.',
  'paste.language': 'Taal van de antwoorden',
  'paste.turned': 'Rijen en kolommen omwisselen',
  'paste.preview': 'Dit wordt overgenomen',
  'paste.everyone': 'Iedereen',
  'paste.skip': 'Niet overnemen',
  'paste.take': 'Neem over',
  'paste.close': 'Sluiten',
  'paste.cancel': 'Annuleer',
  'paste.understood':
    '{answers, plural, one {# antwoord} other {# antwoorden}} en {columns, plural, one {# kolom} other {# kolommen}} met cijfers.',
  'paste.taken':
    'De tabel is overgenomen: {filled, plural, one {# antwoord} other {# antwoorden}} bijgewerkt, {added, plural, one {# antwoord} other {# antwoorden}} nieuw. Met Ctrl+Z draai je dit terug.',
  'paste.kind-read': 'Soort vraag, gelezen uit de tabel: {kind}.',
  'paste.figures-taken':
    'De cijfers zijn overgenomen in {rows, plural, one {# rij} other {# rijen}}. Met Ctrl+Z draai je dit terug.',
  'paste.total-holds': 'De rij met het totaal klopt. Die wordt niet bewaard.',
  'paste.faults':
    '{count, plural, one {Eén ding is niet begrepen} other {# dingen zijn niet begrepen}}. Er is niets veranderd.',
  'paste.unlabelled':
    'Dit zijn cijfers zonder antwoorden. Plak ze in de cel waar ze moeten beginnen, of kopieer de kolom met de antwoorden mee.',
  'paste.remark.nothing': 'Er staan geen antwoorden met cijfers in.',
  'paste.remark.not-a-figure': 'Rij {row}, kolom {column}: ‘{text}’ is geen cijfer.',
  'paste.remark.over-100': 'Rij {row}, kolom {column}: {text} is meer dan 100 procent.',
  'paste.remark.no-label': 'Rij {row}: bij deze cijfers staat geen antwoord.',
  'paste.remark.answer-twice': 'Rij {row}: het antwoord ‘{text}’ staat er al.',
  'paste.remark.column-twice': 'Kolom {column}: deze cijfers staan er al, in een kolom met hetzelfde opschrift.',
  'paste.remark.no-headings':
    'Kolom {column}: het is niet duidelijk van wie deze cijfers zijn. Zet boven elke kolom een opschrift, of laat de kolom weg.',
  'paste.remark.shares-of-one':
    'Kolom {column}: deze cijfers zijn samen 1. Zet ze in de spreadsheet om in procenten en kopieer ze opnieuw.',
  'paste.remark.too-many': 'Er zijn meer dan {text} antwoorden.',
  'paste.remark.rows-differ':
    'Je plakte {text} rijen. Vanaf deze cel {other, plural, one {is er # antwoord} other {zijn er # antwoorden}}.',
  'paste.remark.columns-differ':
    'Je plakte {text} kolommen. Vanaf deze cel {other, plural, one {is er # kolom} other {zijn er # kolommen}}.',
  'paste.remark.title-skipped': 'Rij {row} wordt overgeslagen, dat is een titel: ‘{text}’.',
  'paste.remark.row-skipped': 'Rij {row} wordt overgeslagen, er staan geen cijfers: ‘{text}’.',
  'paste.remark.heading-read': 'Rij {row} is gelezen als opschrift boven de kolommen.',
  'paste.remark.total-differs':
    'Rij {row}, kolom {column}: het totaal is {text}, maar de antwoorden zijn samen {other}. Het totaal wordt niet bewaard.',
  'paste.remark.measure-guessed': 'Kolom {column}: zijn dit percentages of aantallen mensen? Kies het in de tabel.',
  'paste.remark.languages-guessed':
    'Er zijn twee kolommen met antwoorden. De eerste wordt gelezen in de taal die je hier kiest, de tweede in de andere. Zet de taal boven elke kolom.',
  'paste.remark.no-figures': 'Er zijn alleen antwoorden, geen cijfers.',
};
