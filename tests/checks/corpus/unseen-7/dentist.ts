import { type CorpusArticle, fault, glossary, h, image, quote, result, text } from '../corpus-article';

/** A research bureau's report with groups by education and age. Planned for a day to come; the method was forgotten. */
export const dentist: CorpusArticle = {
  name: 'dentist',
  language: 'nl',
  survey: 'tandzorg-2025',
  inSeries: true,
  title: 'Naar de tandarts: wie gaat, en wie blijft weg?',
  slug: 'naar-de-tandarts-wie-gaat-en-wie-blijft-weg',
  publicationDate: '2026-09-15',
  intro:
    'Hoe vaak gaan mensen naar de tandarts, en wat houdt hen tegen? Eind 2025 stelden wij die vragen aan 1.640 volwassenen. Het toeval koos hen uit.',
  summary: [
    'Van de 1.640 mensen ging 73 procent in het afgelopen jaar naar de tandarts.',
    'Van de 410 mensen die wegbleven, vindt 46 procent de tandarts te duur.',
    'Een kwart is het eens of helemaal eens: ik ben bang voor de tandarts.',
    'Bijna twee derde heeft een aanvullende verzekering.',
  ],
  body: [
    text(
      h(2, 'Het laatste bezoek'),
      'Wanneer was je voor het laatst bij de tandarts? Korter dan een half jaar geleden, zeiden 771 van de 1.640 mensen. Dat is 47 procent.',
      'De meeste mensen gingen dus korter dan een half jaar geleden naar de tandarts.',
      'Voor 26 procent is het een half jaar tot een jaar geleden. Tel beide groepen op en je hebt 1.197 mensen, of 73 procent.',
      'Dan blijft er 27 procent over. Elf procent ging een tot twee jaar geleden en 12 procent langer dan twee jaar geleden. Nog nooit ging 2 procent, en 2 procent weet het niet.',
      h(3, 'Opleiding telt mee'),
      'Van de 560 mensen met een hoge opleiding ging 82 procent in het afgelopen jaar. Van de 390 mensen met een lage opleiding was dat 59 procent. Het verschil is 23 punten.',
      'Langer dan twee jaar geleden, zegt 7 procent van de mensen met een hoge opleiding. Bij de 690 mensen met een middelbare opleiding is dat 21 procent.',
      'Een half jaar tot een jaar geleden, zegt 27 procent van de mensen met een hoge opleiding. Dat is vaker dan bij een lage opleiding, met 23 procent.',
    ),
    result('dental-visit'),
    text(
      h(2, 'Waarom mensen wegblijven'),
      'De kosten staan bovenaan. Van de 410 mensen die wegbleven, vinden er 189 de tandarts te duur. Dat is 46 procent. Daarna volgt een heel ander antwoord: 34 procent heeft geen klachten. Tussen die twee zit 12 punten. Angst is een reden voor 28 procent, ofwel 115 mensen. Verder is er een tekort aan tandartsen. Daardoor kan 17 procent geen tandarts vinden. Geen tijd heeft 10 procent, dus een op de tien. Zes procent heeft een andere reden. Al die cijfers zijn samen meer dan 100 procent. Dat klopt, want mensen konden meer antwoorden kiezen. Een controle kost vaak 25 tot 30 euro. Een vulling kost al snel 60 euro, en een kroon soms 700 euro. Wie geen verzekering heeft, betaalt dat zelf. Daarom stellen sommige mensen een bezoek uit tot zij pijn krijgen.',
      'Ook de leeftijd doet ertoe. Van de 132 mensen van 65 jaar en ouder heeft 45 procent geen klachten. Van de 252 mensen van 25 tot en met 64 jaar is dat 28 procent.',
      'In de leeftijd van 18 tot en met 24 jaar vindt 54 procent de tandarts te duur.',
    ),
    result('dental-reason', {
      finding: 'Van de 410 mensen die wegbleven, heeft 46 procent angst.',
      fingerprint: '*',
    }),
    image(
      '/uploads/wachtkamer.jpg',
      'De wachtkamer van een praktijk in Zwolle.',
      'De wachtkamer van een praktijk in Zwolle.',
    ),
    text(
      h(2, 'Bang voor de boor'),
      'De stelling luidde: ik ben bang voor de tandarts. Helemaal eens is 8 procent en eens is 16 procent. Met elkaar is 24 procent het eens of helemaal eens.',
      'Neutraal is 15 procent. Oneens of helemaal oneens is 58 procent, een ruime meerderheid van 952 mensen. Twee procent heeft geen mening.',
      'De KNMT geeft tandartsen tips voor mensen met angst.',
    ),
    result('dental-fear'),
    quote('Na 6 jaar durfde ik weer. De tandarts telde rustig tot 10.', 'Vrouw, 44 jaar'),
    text(
      h(2, 'De verzekering'),
      'Wie heeft een aanvullende verzekering voor de tandarts? Ja, zegt 64 procent. Nee, zegt 29 procent. Zeven procent weet het niet.',
      'Tussen ja en nee, 64 en 29 procent, gaapt een kloof van 30 punten.',
      'Tot 18 jaar betaalt de basisverzekering de meeste zorg. De NZa (Nederlandse Zorgautoriteit) bepaalt elk jaar op 1 januari de hoogste prijzen.',
      'Hulp bij pijn in het weekend? Bel 0900 123 45 67.',
    ),
    glossary(['Aanvullende verzekering', 'Een extra verzekering, naast de basisverzekering.']),
  ],
  faults: [
    fault('date-in-future', 'publicationDate', '2026-09-15'),
    fault('majority-not', 'body.0.text.2', 'De meeste mensen'),
    fault('number-other-label', 'body.0.text.7', 'met een middelbare opleiding is dat 21 procent'),
    fault('groups-not-comparable', 'body.0.text.8', 'vaker dan bij een lage opleiding'),
    fault('paragraph-too-long', 'body.2.text.1', 'De kosten staan bovenaan'),
    fault('small-base-told', 'body.2.text.3', '18 tot en met 24 jaar'),
    fault('own-text-contradicts', 'body.3.finding', '46 procent'),
    fault('alt-text-repeats', 'body.4.altText', 'De wachtkamer van een praktijk in Zwolle.'),
    fault('net-of-rounded', 'body.5.text.1', '24 procent'),
    fault('abbreviation-unexplained', 'body.5.text.3', 'KNMT'),
    fault('number-not-found', 'body.8.text.2', '30 punten'),
    fault('method-missing', 'body', ''),
  ],
};
