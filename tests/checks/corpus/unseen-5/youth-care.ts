import { type CorpusArticle, fault, h, image, method, quote, result, text } from '../corpus-article';

/** An inspectorate on a sample of which a margin may be told. It was put in no series. */
export const youthCareArticle: CorpusArticle = {
  name: 'youth-care',
  language: 'nl',
  survey: 'jeugdhulp-2026',
  inSeries: false,
  title: 'Ouders over het wachten op jeugdhulp',
  slug: 'ouders-over-het-wachten-op-jeugdhulp',
  intro:
    'Wie hulp zoekt voor een kind, moet vaak wachten. Hoe lang, en wat doet dat met een gezin? De inspectie vroeg het aan 742 ouders. Het lot koos hen uit de bestanden van 31 gemeenten.',
  summary: [
    '43 procent van de ouders wachtte korter dan 3 maanden op hulp.',
    '57 procent vindt dat het wachten de problemen erger maakte.',
    'Ruim een op de vijf kreeg in die tijd van niemand hulp.',
  ],
  body: [
    text(
      h(2, 'Hoe lang wachten gezinnen?'),
      'Van de 742 ouders kregen er 119 binnen een maand hulp voor hun kind. Dat is 16 procent, ongeveer een op de zes.',
      'Nog eens 200 ouders wachtten 1 tot 3 maanden, en 178 ouders 3 tot 6 maanden.',
      'Voor 20 procent duurde het 6 tot 12 maanden en voor 11 procent een jaar of langer. Alles bij elkaar wachtte 31 procent een half jaar of langer.',
      'Hulp bij een praktijk laat langer op zich wachten dan hulp thuis. Bij een praktijk wachtte 39 procent van de 386 ouders een half jaar of langer. Bij hulp thuis was dat 23 procent van de 318 ouders.',
      'Bij verblijf in een instelling wachtte 34 procent een half jaar of langer.',
      'Aanbieders en gemeenten spraken in 2022 een norm van 7 weken af. In onze regio geldt die voor 64 aanbieders.',
    ),
    result('wait-length'),
    image(
      '/uploads/wachttijden-gemeenten.png',
      'Tabel met de wachttijd in weken voor elk van de 31 gemeenten',
      'Wachttijden in het voorjaar van 2026.',
    ),
    text(
      h(2, 'Weten waar je aan toe bent'),
      'Wie weet hoe lang het duurt, kan plannen maken. De meeste ouders wisten vooraf precies of ongeveer hoe lang zij moesten wachten.',
      'Bijna de helft wist het niet: 363 van de 742 ouders. Drie procent weet het niet meer.',
      'Een aanbieder moet binnen 10 werkdagen zeggen hoe lang de rij is. Dat staat sinds 1 januari 2024 in elk contract.',
    ),
    result('wait-told', {
      finding: '18 procent van de ouders wist precies hoe lang het zou duren.',
      fingerprint: '*',
    }),
    quote('“Elke maandag om 9 uur belde ik zelf maar weer op.”', 'Moeder van een jongen van 14 jaar'),
    text(
      h(2, 'Wie hielp intussen?'),
      'Van 708 ouders moest het kind echt wachten. Hun vroegen wij wie er in die tijd hielp. Meer antwoorden waren goed.',
      'Familie of vrienden staan bovenaan met 55 procent. De huisarts hielp 290 ouders, dat is 41 procent.',
      'De school was er voor 35 procent. Het wijkteam hielp 18 procent van deze ouders.',
      'Niemand hielp, zeggen 156 van de 708 ouders: 22 procent.',
    ),
    result('wait-help'),
    text(
      h(2, 'Werd het erger?'),
      'Wij legden alle ouders een stelling voor: het wachten maakte de problemen erger. 272 van de 742 ouders zijn het daarmee eens. Nog eens 171 ouders zijn het helemaal eens.',
      'Neutraal is 19 procent. 22 procent is het oneens of helemaal oneens.',
      'De foutmarge is bijna 4 procentpunt. Die mag je noemen, want het lot bepaalde wie er meedeed.',
    ),
    result('wait-worse', {
      finding: '75 procent van de ouders is het eens of helemaal eens: wachten maakte de problemen erger.',
      fingerprint: '*',
    }),
    text(
      h(2, 'Wat de inspectie vraagt'),
      'De lijst met wachtende kinderen wordt door elke gemeente apart bijgehouden.',
      'Met de VNG spreken wij af dat er in 2027 één lijst komt. Ook de GGZ (de zorg voor mensen met psychische problemen) doet mee.',
      'Aanbieders die langer dan een half jaar nodig hebben om een kind te helpen, moeten van ons binnen 6 weken een plan maken waarin staat welke stappen zij zetten, wie daarvoor zorgt en wanneer het klaar is.',
      'In november gaan 12 inspecteurs langs bij 40 aanbieders. Vragen? Bel op werkdagen tussen 9 en 17 uur met 088 234 56 78.',
    ),
    method('jeugdhulp-2026'),
  ],
  faults: [
    fault('series-missing', 'series', ''),
    fault('net-of-rounded', 'body.0.text.3', '31 procent'),
    fault('small-base-told', 'body.0.text.5', 'verblijf in een instelling'),
    fault('picture-of-text', 'body.2.altText', 'Tabel met'),
    fault('majority-not', 'body.3.text.1', 'De meeste ouders'),
    fault('quote-has-own-marks', 'body.5.text', '“Elke maandag'),
    fault('number-other-label', 'body.6.text.3', 'Het wijkteam hielp 18 procent'),
    fault('number-not-found', 'body.8.text.1', '272 van de 742 ouders'),
    fault('own-text-contradicts', 'body.9.finding', '75 procent'),
    fault('passive', 'body.10.text.1', 'wordt door elke gemeente apart bijgehouden'),
    fault('abbreviation-unexplained', 'body.10.text.2', 'VNG'),
    fault('sentence-too-long', 'body.10.text.3', 'Aanbieders die langer dan een half jaar nodig hebben'),
  ],
};
