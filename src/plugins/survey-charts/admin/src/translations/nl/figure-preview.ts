import type { figurePreviewEn } from '../en/figure-preview';

export const figurePreviewNl: Readonly<Record<keyof typeof figurePreviewEn, string>> = {
  'figure-preview.narrow': 'Telefoon, ware grootte',
  'figure-preview.wide': 'Breed scherm',
  'figure-preview.making': 'Het voorbeeld wordt gemaakt…',
  'figure-preview.failed': 'Het voorbeeld kan nu niet gemaakt worden. Je kunt gewoon doorgaan.',
  'figure-preview.old':
    'Dit voorbeeld is van eerder: de verbinding is weg. Wat je typt, blijft staan. Het voorbeeld komt vanzelf terug.',
  'figure-preview.frame-narrow': 'Voorbeeld op een telefoon, {language}',
  'figure-preview.frame-wide': 'Voorbeeld op een breed scherm, {language}',
  'uses.title': 'Waar deze vraag staat',
  'uses.none': 'Nog in geen artikel.',
  'uses.published': '({language}, gepubliceerd)',
  'uses.draft': '({language}, concept)',
  'correction.title': 'Je verandert cijfers die lezers al hebben',
  'correction.why':
    'Schrijf in één of twee zinnen wat er stond en wat er nu staat. Lezers zien dit met de datum in: {articles}.',
  'correction.add': 'Zet dit bij de verbeteringen',
  'form.advised': 'Aangeraden',
  'form.fit': 'Kan ook',
  'form.unfit': 'Past niet bij deze cijfers',
  'form.why': 'Welke vorm past, en waarom',
  'form.automatic-takes': 'Automatisch kiest nu: {form}.',
  'form.no-question': 'Kies eerst een vraag. Dan zie je hier de cijfers in elke vorm.',
  'form.picture': '{form}, met deze cijfers',
  'own.generated': 'Zo wordt de tekst gemaakt:',
  'own.take': 'Neem over en verander',
  'own.back': 'Zet de gemaakte tekst terug',
  'own.stale':
    'Deze tekst is geschreven bij andere cijfers. Lezers krijgen nu de gemaakte tekst. Klopt jouw tekst nog? Verander iets en sla op.',
  'own.old': 'Getallen in jouw tekst: {numbers}',
  'own.new': 'Getallen in de gemaakte tekst: {numbers}',
  'own.none': 'geen',
};
