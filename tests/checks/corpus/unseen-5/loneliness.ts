import { type CorpusArticle, fault, h, image, method, quote, result, text } from '../corpus-article';

/** A council on a large sample in three age groups. The day of publication was filled in, and has still to come. */
export const lonelinessArticle: CorpusArticle = {
  name: 'loneliness',
  language: 'nl',
  survey: 'eenzaamheid-2026',
  inSeries: true,
  title: 'Hoe eenzaam zijn ouderen in onze gemeente?',
  slug: 'hoe-eenzaam-zijn-ouderen-in-onze-gemeente',
  intro:
    'In februari kregen inwoners van 65 jaar en ouder een brief van ons. Het lot bepaalde wie. 2.310 ouderen stuurden de vragenlijst terug.',
  summary: [
    'Ruim een derde van de ouderen voelt zich nooit eenzaam.',
    '38 procent voelt zich soms eenzaam.',
    '61 procent heeft genoeg mensen om mee te praten.',
    'Een praatje in de buurt is de grootste wens.',
  ],
  publicationDate: '2026-09-20',
  body: [
    text(
      h(2, 'Nooit, soms of altijd'),
      'Van de 2.310 ouderen voelen er 785 zich nooit eenzaam. Bij 878 ouderen gebeurt dat soms.',
      'Vaak eenzaam voelt 16 procent zich, en altijd eenzaam 7 procent. Zo komen wij op 23 procent die zich vaak of altijd eenzaam voelt.',
      'Vier procent wil het niet zeggen.',
      'Met de jaren neemt de eenzaamheid toe. Van de 1.172 mensen van 65 tot en met 74 jaar is 20 procent vaak of altijd eenzaam.',
      'Bij de 332 mensen van 85 jaar en ouder is dat 37 procent. Dat scheelt 27 procentpunt.',
      'Van de mensen van 65 tot en met 74 jaar voelt 22 procent zich nooit eenzaam.',
      'De foutmarge van het onderzoek is ongeveer 2 procentpunt.',
    ),
    result('lonely-feel', {
      finding: '34 procent van de ouderen voelt zich nooit eenzaam.',
      fingerprint: '*',
    }),
    text(
      h(2, 'Iemand om mee te praten'),
      'Ouderen kregen ook deze zin te lezen: ik heb genoeg mensen om mee te praten. 22 procent is het daar helemaal mee eens en 39 procent is het eens.',
      'Bijna een op de vijf is het oneens of helemaal oneens: 439 ouderen. Neutraal is 17 procent.',
      'Mevrouw Visser van 81 weet hoe dat voelt. Haar man stierf in 2019, en haar dochter woont in Canada. Om 8 uur zet zij de radio aan, zodat er een stem in huis is. Om 10 uur loopt zij naar de winkel aan het plein. Dat is 400 meter, maar zij doet er een half uur over. Soms zegt de jongen aan de kassa iets aardigs. Dan is haar dag al goed. Thuis leest zij de krant, en om 12 uur eet zij een boterham. De middag duurt het langst. Vroeger kwam de buurvrouw op dinsdag koffie drinken. Die woont nu in een verpleeghuis, 14 kilometer verderop. De bus daarheen rijdt maar één keer per 2 uur. Op zondag belt haar dochter, meestal rond een uur of 7. Daar kijkt zij de hele week naar uit. Toch noemt mevrouw Visser zichzelf niet zielig. Zij zoekt gewoon iemand om mee te kaarten.',
    ),
    image(
      '/uploads/kaarten.jpg',
      'Aan een ronde tafel in het buurthuis zitten vier oudere mensen te kaarten. Een vrouw met kort grijs haar en een blauw vest legt net een kaart op tafel. Tegenover haar lacht een man met een bril en een bruine trui. De twee anderen kijken in hun kaarten. Op tafel staan vier kopjes koffie, een schaal met plakken koek en een vaasje met tulpen. Achter hen hangt een prikbord vol briefjes.',
      'Kaartmiddag in buurthuis De Linde.',
    ),
    quote('Çocuklarım uzakta oturuyor ve akşamları kendimi çok yalnız hissediyorum.', 'Mevrouw Demir, 78 jaar'),
    text(
      h(2, 'Wat kan helpen?'),
      'Deze vraag vulden 2.195 ouderen in. Zij konden meer dan één antwoord aankruisen.',
      'Een praatje in de buurt wil 48 procent, dat zijn 1.054 mensen. Een derde wil graag samen eten.',
      'Vervoer is een wens van 28 procent, en bezoek van een vrijwilliger van 26 procent.',
      'Hulp met de computer wil 18 procent. Niets is het antwoord van 15 procent, dat zijn 529 mensen.',
    ),
    result('lonely-help'),
    text(
      h(2, 'De weg naar hulp'),
      'Meer dan de helft van de 2.310 ouderen weet waar hulp te krijgen is.',
      'Ruim vier op de tien weten dat niet: 947 ouderen. Elf procent twijfelt.',
      'Een huisbezoek is daarom niet onbelangrijk. Vanaf 1 oktober gaan 35 vrijwilligers langs bij iedereen die 75 wordt.',
      'De gemeente trekt daar 240.000 euro voor uit. De GGD (de gezondheidsdienst van onze regio) leidt de vrijwilligers op. Het SCP kijkt mee.',
      'Wil je zelf met iemand praten? Bel 088 345 67 89, dag en nacht. Lees ook [alles over koffie en kaarten in jouw buurt](https://www.example.org/koffie).',
    ),
    method('eenzaamheid-2026'),
  ],
  faults: [
    fault('date-in-future', 'publicationDate', '2026-09-20'),
    fault('net-of-rounded', 'body.0.text.2', '23 procent'),
    fault('number-not-found', 'body.0.text.5', '27 procentpunt'),
    fault('number-other-label', 'body.0.text.6', 'voelt 22 procent zich nooit eenzaam'),
    fault('paragraph-too-long', 'body.2.text.3', 'Mevrouw Visser van 81'),
    fault('alt-text-too-long', 'body.3.altText', 'Aan een ronde tafel'),
    fault('foreign-language', 'body.4.text', 'Çocuklarım uzakta oturuyor'),
    fault('number-other-label', 'body.5.text.2', 'Een derde wil graag samen eten'),
    fault('number-not-found', 'body.5.text.4', '529 mensen'),
    fault('majority-not', 'body.7.text.1', 'Meer dan de helft'),
    fault('double-negative', 'body.7.text.3', 'niet onbelangrijk'),
    fault('abbreviation-unexplained', 'body.7.text.4', 'SCP'),
  ],
};
