import { type CorpusArticle, fault, h, image, method, quote, result, text } from '../corpus-article';

export const container: CorpusArticle = {
  name: 'container',
  language: 'nl',
  survey: 'afval-2026',
  inSeries: false,
  title: 'De container om de hoek',
  slug: 'de-container-om-de-hoek',
  intro:
    'Een kwart van de inwoners woont meer dan 150 meter van een container, zegt de gemeente zelf. Is dat te ver? Wij vroegen het aan 1.530 inwoners.',
  summary: [
    '58 procent vindt de afstand goed.',
    '33 procent vindt de container te ver weg.',
    '9 procent maakt het niet uit.',
  ],
  body: [
    text(
      h(2, 'Te ver of niet?'),
      'De container staat gemiddeld op 125 meter. Dat vindt bijna zes op de tien goed. Voor 37 procent is de container te ver.',
      'Van de deelnemers vindt 44 procent de afstand goed. De rest loopt liever minder.',
      'De uitslag is representatief voor alle inwoners van de gemeente.',
    ),
    result('container'),
    image('/uploads/infographic-afval.png', 'Schermafbeelding van de infographic over afval'),
    text(
      h(2, 'Scheiden is gewoon geworden'),
      'Vier van de vijf inwoners scheiden het afval altijd of meestal. 12 procent doet dat soms, 5 procent nooit.',
      'Jongeren scheiden minder vaak dan ouderen. Dat zie je in de tabel.',
      'Het afval wordt in de nacht opgehaald.',
    ),
    result('sorting'),
    quote(
      'Wir bringen das Glas jeden Samstag weg, das ist für uns kein Problem und die Kinder helfen.',
      'Inwoner uit Duitsland',
    ),
    text(
      h(2, 'De kosten'),
      'Het afval kost 312 euro per jaar en per huishouden. In 2024 was dat 298 euro, dus nu 5 procent meer.',
      'Eerlijk, vindt 28 procent. Oneerlijk, zegt 43 procent. 21 procent heeft geen mening over het tarief.',
      'De ODRA en de VNG maken er samen afspraken over. Ten aanzien van de kosten verandert er in 2027 niets.',
      '1) Breng glas naar de glasbak.',
      '2) Breng papier naar de school.',
      '3) Bel als de container vol is.',
    ),
    result('fee'),
    method('afval-2026'),
  ],
  faults: [
    fault('series-missing', 'series', ''),
    fault('number-other-label', 'body.0.text.1', 'Voor 37 procent'),
    fault('number-other-label', 'body.0.text.2', '44 procent'),
    fault('margin-not-allowed', 'body.0.text.3', 'representatief'),
    fault('picture-of-text', 'body.2.altText', 'Schermafbeelding van'),
    fault('groups-not-comparable', 'body.3.text.2', 'Jongeren scheiden minder vaak dan ouderen'),
    fault('passive', 'body.3.text.3', 'wordt in de nacht opgehaald'),
    fault('foreign-language', 'body.5.text', 'Wir bringen das Glas'),
    fault('number-other-label', 'body.6.text.2', '21 procent heeft geen mening'),
    fault('abbreviation-unexplained', 'body.6.text.3', 'ODRA'),
    fault('abbreviation-unexplained', 'body.6.text.3', 'VNG'),
    fault('jargon', 'body.6.text.3', 'Ten aanzien van'),
    fault('fake-list', 'body.6.text.4', '1) Breng glas'),
  ],
};
