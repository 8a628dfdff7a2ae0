import { type CorpusArticle, fault, h, image, method, result, text } from '../corpus-article';

/** The Dutch half of an article in both languages: a city on its own panel, with a correction that is right. */
export const cyclingDutch: CorpusArticle = {
  name: 'cycling-nl',
  language: 'nl',
  survey: 'fietspaden-2026',
  inSeries: true,
  title: 'Fietsers vragen om bredere paden',
  slug: 'fietsers-vragen-om-bredere-paden',
  intro:
    'Hoe veilig fiets je in onze gemeente? In april 2026 vroegen wij het aan ons digitale stadspanel. 1.846 leden vulden de vragenlijst in.',
  summary: [
    'De helft vindt de fietspaden in de eigen buurt veilig of heel veilig.',
    '28 procent vindt ze onveilig of heel onveilig.',
    '34 procent wil eerst bredere fietspaden.',
    '22 procent wil eerst gladder asfalt.',
    'Van de wekelijkse fietsers doet 64 procent boodschappen op de fiets.',
  ],
  publicationDate: '2026-06-15',
  corrections: [{ date: '2026-06-18', text: 'Eerst stond hier dat het plan 12 kilometer beslaat. Het zijn er 14.' }],
  body: [
    text(
      h(2, 'Veilig of niet?'),
      'Wij vroegen 1.846 leden naar de fietspaden in hun buurt. 203 van hen noemen die heel veilig, en nog eens 720 veilig.',
      'Een krappe meerderheid vindt de fietspaden dus veilig of heel veilig.',
      'Daartegenover staan 516 leden die onveilig of heel onveilig antwoorden. Dat is 28 procent, ruim een kwart. Bijna een op de vijf is neutraal.',
      'Noord en Centrum verschillen sterk. In Noord vindt 60 procent van de 594 leden de paden veilig of heel veilig. In Centrum is dat 39 procent van 612 leden, een verschil van 21 procentpunt.',
      'In Zuid zijn meer leden neutraal dan in Noord: 19 tegen 17 procent.',
    ),
    result('bike-safe'),
    image(
      '/uploads/kadelaan.jpg',
      'Een foto van twee fietsers naast een smalle strook rood asfalt',
      'De Kadelaan is op het smalste punt 1,60 meter breed.',
    ),
    text(
      h(2, 'Eerst breder, dan lichter'),
      'Iedereen mocht één wens kiezen. Bredere fietspaden kregen 628 van de 1.846 stemmen, ruim een derde.',
      'Betere verlichting volgt met 22 procent. Voor 295 leden is gladder asfalt het belangrijkst, dat is 16 procent.',
      'Paaltjes zijn in het donker slecht te zien. 11 procent kiest voor minder paaltjes: 203 leden van het panel.',
      'Meer plek om te stallen wil 9 procent. Vijf procent wil niets veranderen, en 3 procent weet het niet.',
      'Een paaltje weghalen kost de gemeente ongeveer 450 euro. In 2025 verdwenen er 38, en dit jaar volgen er nog 60.',
    ),
    result('bike-first', {
      finding: 'Bredere fietspaden staan bovenaan: 43 procent kiest daarvoor.',
      fingerprint: '*',
    }),
    text(
      '**Waar fietsen mensen heen?**',
      'Deze vraag ging naar de 1.530 leden die elke week fietsen. Zij mochten meer antwoorden geven.',
      'Boodschappen noemt bijna twee derde: 64 procent. 857 leden fietsen naar werk of studie, dat is 56 procent.',
      'Familie of vrienden bezoeken doet 47 procent op de fiets. Voor sport of plezier fietst 42 procent.',
      'Ook kinderen gaan mee: 452 van de 1.530 leden brengen hen op de fiets weg.',
    ),
    result('bike-why'),
    text(
      h(2, 'Wat de gemeente doet'),
      'Een fietspad voor twee richtingen moet bij ons minstens 3,50 meter breed zijn. Op de Kadelaan en in nog 11 straten is het smaller.',
      'Het college trekt er in 2027 en 2028 samen 6,4 miljoen euro voor uit. Het plan beslaat 14 kilometer.',
      'De uitkomsten van het panel zijn representatief voor alle fietsers in de stad.',
      'Wij praten met de wijkraden teneinde de volgorde te bepalen. Op de Kadelaan begint het werk op 11 januari, om 7 uur.',
      'Lid worden van het panel kan vanaf 16 jaar. Aanmelden doe je [hier](https://www.example.org/stadspanel), of bel 012 345 67 89.',
    ),
    method('fietspaden-2026'),
  ],
  faults: [
    fault('number-other-label', 'summary', '22 procent wil eerst gladder asfalt'),
    fault('majority-not', 'body.0.text.2', 'Een krappe meerderheid'),
    fault('groups-not-comparable', 'body.0.text.5', 'In Zuid zijn meer leden neutraal dan in Noord'),
    fault('alt-text-picture-of', 'body.2.altText', 'Een foto van'),
    fault('own-text-contradicts', 'body.4.finding', '43 procent'),
    fault('heading-fake', 'body.5.text.0', 'Waar fietsen mensen heen?'),
    fault('number-not-found', 'body.5.text.4', '452 van de 1.530 leden'),
    fault('margin-not-allowed', 'body.7.text.3', 'representatief'),
    fault('jargon', 'body.7.text.4', 'teneinde'),
    fault('link-text', 'body.7.text.5', 'hier'),
  ],
};
