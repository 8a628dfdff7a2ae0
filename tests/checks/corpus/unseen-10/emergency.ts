import { type CorpusArticle, fault, glossary, h, image, method, quote, result, text } from '../corpus-article';

/** A ministry's report on a sample, by region. */
export const emergency: CorpusArticle = {
  name: 'emergency',
  language: 'nl',
  survey: 'spoed-2026',
  inSeries: true,
  title: 'Wachten op de spoedeisende hulp: meestal minder dan twee uur',
  slug: 'wachten-op-de-spoedeisende-hulp',
  intro:
    'Wie naar de spoedeisende hulp gaat, moet soms lang wachten. Hoe lang, en krijgen mensen daar uitleg over? In april 2026 antwoordden 1.240 patiënten in drie regio’s. Het lot wees aan wie een brief kreeg.',
  summary: [
    '62 procent van de 1.240 patiënten zag binnen 2 uur een arts.',
    'In Noord ging het sneller dan in Zuid.',
    'Bijna de helft kreeg genoeg uitleg over het wachten.',
    '27 procent kwam op verwijzing van de huisarts.',
  ],
  body: [
    text(
      h(2, 'Hoe lang duurt het?'),
      'Een derde van de 1.240 patiënten wachtte minder dan 1 uur op een arts. Nog eens 29 procent wachtte 1 tot 2 uur. Samen zijn dat 769 mensen, ofwel 62 procent.',
      '22 procent wachtte 2 tot 4 uur. Bij 161 patiënten (13 procent) duurde het meer dan 4 uur. De overige 3 procent wist het niet meer.',
      'In regio Noord, met 310 patiënten, was 42 procent binnen 1 uur aan de beurt. In Zuid was dat 28 procent van de 410 patiënten. Dat is een verschil van 11 procentpunt.',
      'Wie in Zuid kwam, wachtte ook vaker lang. Daar zat 16 procent meer dan 4 uur, in Noord 7 procent.',
      'In Midden wachtte 24 procent van de 520 patiënten meer dan 4 uur.',
    ),
    result('ed-wait', {
      finding: 'Ruim zes op de tien patiënten zagen binnen 2 uur een arts.',
      fingerprint: '*',
    }),
    image(
      '/uploads/wachtkamer.jpg',
      'Een bijna lege wachtkamer met blauwe stoelen en een klok',
      'De wachtkamer in regio Noord, om half tien in de ochtend.',
    ),
    text(
      h(2, 'Uitleg helpt'),
      'Wachten is vervelend als je de reden niet kent. Daarom legden wij deze stelling voor: ik kreeg genoeg uitleg over het wachten.',
      'Een meerderheid van 48 procent is het eens of helemaal eens met die stelling.',
      '31 procent is het oneens of helemaal oneens. Dat zijn 348 van de 1.240 patiënten.',
      'Bijna een op de vijf is neutraal (19 procent). Nog 2 procent heeft geen mening.',
      'De marge bij deze uitkomsten is bijna 3 procentpunt. Dat mogen wij zeggen, want het lot koos de patiënten.',
      h(4, 'Wat doen ziekenhuizen al?'),
      'In twee ziekenhuizen hangt sinds 2024 een scherm met de wachttijd. Zo’n scherm kost 14.500 euro.',
      'De tijd op het scherm wordt elke tien minuten door een verpleegkundige bijgewerkt.',
    ),
    result('ed-info'),
    quote(
      '“Na drie uur kwam iemand vertellen dat het door een ongeluk zo druk was.”',
      'Patiënt in regio Zuid, 58 jaar',
    ),
    text(
      h(2, 'Waarom gaan mensen erheen?'),
      'Patiënten mochten meer dan één reden noemen. De huisarts verwees 558 van de 1.240 mensen, dat is 45 procent.',
      'Ruim een kwart was zelf ongerust (27 procent). Met de ambulance kwam 12 procent.',
      'De huisarts was dicht, zeggen 149 patiënten: dat is 12 procent. Een andere reden had 7 procent.',
      'Bel bij twijfel eerst de huisarts of de huisartsenpost. Bij levensgevaar belt u 112, dag en nacht.',
    ),
    result('ed-why'),
    text(
      h(2, 'Wat doet het ministerie?'),
      'Het ministerie stuurt de uitkomsten naar alle ziekenhuizen. In het najaar praat de minister erover met de Tweede Kamer.',
      'De artsen van de SEH schrijven een plan. De LNAZ denkt daarover mee.',
      'Een ziekenhuis moet inzake de wachttijd eerlijk zijn. Dat staat al sinds 2016 in de wet.',
      'Voor het plan is er vanaf januari 2027 een bedrag van 6 miljoen euro.',
      'Wilt u alles weten? Lees [het rapport over wachten op de spoedeisende hulp](https://www.example.org/spoed).',
    ),
    glossary(
      ['SEH', 'Spoedeisende hulp: de afdeling van het ziekenhuis voor wie snel hulp nodig heeft.'],
      ['Huisartsenpost', 'Hier helpt een huisarts u in de avond, de nacht en het weekend.'],
    ),
    method('spoed-2026'),
  ],
  faults: [
    fault('number-other-label', 'summary', '27 procent kwam op verwijzing van de huisarts'),
    fault('number-not-found', 'body.0.text.3', 'een verschil van 11 procentpunt'),
    fault('number-other-label', 'body.0.text.5', 'In Midden wachtte 24 procent'),
    fault('majority-not', 'body.3.text.2', 'Een meerderheid van 48 procent'),
    fault('number-not-found', 'body.3.text.3', '348 van de 1.240'),
    fault('heading-skipped', 'body.3.text.6', 'Wat doen ziekenhuizen al?'),
    fault('passive', 'body.3.text.8', 'wordt elke tien minuten door een verpleegkundige bijgewerkt'),
    fault('quote-has-own-marks', 'body.5.text', '“Na drie uur'),
    fault('number-other-label', 'body.6.text.2', 'Met de ambulance kwam 12 procent'),
    fault('abbreviation-unexplained', 'body.8.text.2', 'LNAZ'),
    fault('jargon', 'body.8.text.3', 'inzake'),
  ],
};
