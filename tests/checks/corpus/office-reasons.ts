import { type CorpusArticle, fault, h, image, list, method, quote, result, text } from './corpus-article';

/** Mostly about access: pictures, links, headings, words that need eyes. */
export const officeReasons: CorpusArticle = {
  name: 'office-reasons',
  language: 'nl',
  survey: 'hybride-werken',
  inSeries: true,
  title: 'Waarom wij nog naar kantoor komen',
  slug: 'waarom-naar-kantoor',
  intro:
    'Thuis heb je rust en geen reistijd. Toch gaan de meeste ambtenaren elke week naar kantoor. 812 leden van het Ambtenarenpanel vertelden waarom.',
  summary: [
    '68 procent komt voor overleg met collega’s.',
    'De helft komt voor de gezelligheid.',
    '17 procent zoekt juist rust.',
  ],
  body: [
    image(
      '/uploads/kantoortuin.jpg',
      'Afbeelding van een kantoortuin met lege bureaus',
      'Vrijdagmiddag op een ministerie.',
    ),
    text(
      h(2, 'Overleg staat bovenaan'),
      'Mensen konden meer dan één antwoord kiezen. Overleg wordt het meest genoemd: 68 procent komt daarvoor naar kantoor.',
      'In de blauwe balk hieronder zie je hoe groot het verschil is met de andere redenen.',
      'De gezelligheid is voor 50 procent een reden. Drie op de tien ambtenaren komen omdat het moet van de baas.',
    ),
    result('office-reason', { altText: 'Grafiek van redenen om naar kantoor te gaan', fingerprint: '*' }),
    text(
      h(4, 'Rust op kantoor'),
      '17 procent zoekt een rustige werkplek. Dat klinkt gek, maar thuis is het niet voor iedereen stil.',
      h(2, ' '),
      'Apparatuur is voor 6 procent een reden. Denk aan een goede printer of een tekentafel.',
      'Wil je meer weten? [Klik hier](https://www.example.org/hybride) of kijk op [www.example.org/rapport](https://www.example.org/rapport).',
    ),
    text(
      h(2, 'Dit helpt om samen te komen'),
      'Teams die elkaar graag zien, doen vaak dit:',
      '- ze kiezen één vaste dag',
      '- ze eten samen',
      '- ze plannen geen lange vergaderingen',
      'LET OP: KIES NOOIT ALLEEN DE VRIJDAG. Dan is bijna niemand er.',
    ),
    image('/uploads/schermafbeelding-tabel-2025.png', 'Tabel met de redenen per ministerie'),
    quote('The office is where I learn. At home nobody tells me what is going on.', 'Trainee bij een ministerie'),
    text(
      h(2, 'En de reistijd?'),
      'Naar de reistijd vroegen wij deze keer niet. Wel schreven veel mensen erover in hun toelichting. Zij noemen vooral:',
      list('volle treinen', 'files rond 9 uur', 'weinig plek voor de fiets'),
      'Lees ook [hoe ambtenaren online werken](/nl/artikelen/overheden-op-weg-naar-online).',
    ),
    method('hybride-werken'),
  ],
  faults: [
    fault('alt-text-picture-of', 'body.0.altText', 'Afbeelding van'),
    fault('passive', 'body.1.text.1', 'wordt het meest genoemd'),
    fault('needs-eyes', 'body.1.text.2', 'blauwe balk'),
    fault('alt-text-picture-of', 'body.2.altText', 'Grafiek van'),
    fault('heading-skipped', 'body.3.text.0', 'Rust op kantoor'),
    fault('heading-empty', 'body.3.text.2', ''),
    fault('link-text', 'body.3.text.4', 'Klik hier'),
    fault('link-text', 'body.3.text.4', 'www.example.org/rapport'),
    fault('fake-list', 'body.4.text.2', '- ze kiezen één vaste dag'),
    fault('all-capitals', 'body.4.text.5', 'LET OP: KIES NOOIT ALLEEN DE VRIJDAG'),
    fault('picture-of-text', 'body.5.altText', 'Tabel met'),
    fault('foreign-language', 'body.6.text', 'The office is where I learn'),
  ],
};
