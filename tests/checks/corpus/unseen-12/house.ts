import { type CorpusArticle, fault, h, image, method, quote, result, text } from '../corpus-article';

/** A panel's editor on plans and worries, with ages that can be compared. */
export const house: CorpusArticle = {
  name: 'house',
  language: 'nl',
  survey: 'huis-kopen-2026',
  inSeries: false,
  title: 'Een huis kopen: wie durft het nog?',
  slug: 'een-huis-kopen',
  intro:
    'De prijzen van huizen stijgen weer. Wij vroegen ons panel naar plannen en zorgen. Van 1 tot en met 19 juni 2026 deden 1.874 mensen mee.',
  summary: [
    'Ruim een op de drie gaat binnen twee jaar zeker of misschien een huis kopen.',
    '43 procent wil niet kopen.',
    'De hoge prijs is een probleem voor 65 procent.',
    'Een kwart is het helemaal oneens met de stelling dat de overheid genoeg doet.',
  ],
  body: [
    text(
      h(2, 'Kopen of blijven zitten?'),
      'Binnen twee jaar een huis kopen? 214 panelleden gaan dat zeker doen. Nog eens 23 procent doet het misschien. Samen zijn dat 636 van de 1.874 mensen, 34 procent.',
      'Bijna een vijfde kan niet kopen: 351 mensen. Vijf procent weet het niet.',
      'Het merendeel van het panel wil niet kopen.',
      'Leeftijd maakt veel uit. Van de 388 panelleden jonger dan 35 gaat 63 procent zeker of misschien kopen. Bij de 802 panelleden van 35 tot en met 54 jaar is dat 36 procent.',
      'Van de 684 mensen van 55 en ouder wil 63 procent niet kopen. Bij de panelleden jonger dan 35 wil 41 procent niet.',
      'Met zoveel antwoorden is de foutmarge hooguit 2 procentpunt.',
    ),
    result('house-plan'),
    text(
      h(2, 'Wat maakt het moeilijk?'),
      'Iedereen mocht meer dan één antwoord kiezen. De hoge prijs staat op nummer 1. Van de 1.874 mensen noemen 1.221 die, bijna twee derde.',
      'Ruim de helft ziet te weinig huizen: 54 procent. Vier op de tien vinden het bieden boven de vraagprijs een probleem.',
      'Een te lage hypotheek noemen 531 mensen. Een studieschuld is lastig voor 28 procent.',
      'Niets maakt het moeilijk, zegt 8 procent.',
      'Een rijtjeshuis in onze stad kost nu ongeveer 425.000 euro. In 2015 was dat nog 210.000 euro.',
    ),
    result('house-barrier'),
    image('/uploads/te-koop.jpg', '', 'Zes kijkers op één ochtend in de Kerkstraat.'),
    text(
      h(2, 'De overheid mag meer doen'),
      'Doet de overheid genoeg voor starters? 38 procent is het oneens en 25 procent is het helemaal oneens. Samen is dat 63 procent, een ruime meerderheid.',
      'Slechts 272 mensen zijn het eens of helemaal eens, 15 procent. 19 procent is neutraal.',
      'Het is niet onmogelijk dat de regels in 2027 veranderen. De minister schrijft daar in november een brief over.',
    ),
    result('house-state'),
    quote('Ik heb nu elf keer geboden. Elke keer bood een ander 30.000 euro meer.', 'Panellid, 31 jaar'),
    text(
      h(2, 'Tips van de makelaar'),
      'Makelaar Joke Smit (58) helpt al 26 jaar mensen aan een huis. Zij ziet vaak dezelfde fouten. Kijkers letten op de keuken en vergeten het dak. Een nieuw dak kost al gauw 15.000 euro. Ga daarom altijd twee keer kijken. Doe dat een keer overdag en een keer in de avond. Dan hoor je ook de buren en de weg. Vraag hoe oud de ketel is. Na 15 jaar moet er meestal een nieuwe komen. Vraag ook wat de verkoper betaalt voor gas en stroom. Neem iemand mee die niet verliefd is op het huis. Die ziet vaak de scheur in de muur. Slaap er altijd een nacht over. Bied nooit meer dan je kunt betalen. Na het tekenen heb je nog 3 dagen om van de koop af te zien.',
      'Lees de voorwaarden goed, alvorens je tekent.',
      'Koop je een flat? Vraag dan ook om het MJOP. Met de NHG (Nationale Hypotheek Garantie) loop je minder risico.',
    ),
    method('huis-kopen-2026'),
  ],
  faults: [
    fault('series-missing', 'series', ''),
    fault('majority-not', 'body.0.text.3', 'Het merendeel'),
    fault('number-other-label', 'body.0.text.5', 'Bij de panelleden jonger dan 35 wil 41 procent niet'),
    fault('margin-not-allowed', 'body.0.text.6', 'foutmarge'),
    fault('number-other-label', 'body.2.text.3', 'Een studieschuld is lastig voor 28 procent'),
    fault('number-not-found', 'body.2.text.4', '8 procent'),
    fault('image-alt-text-missing', 'body.4.altText', ''),
    fault('double-negative', 'body.5.text.3', 'niet onmogelijk'),
    fault('paragraph-too-long', 'body.8.text.1', 'Makelaar Joke Smit (58)'),
    fault('jargon', 'body.8.text.2', 'alvorens'),
    fault('abbreviation-unexplained', 'body.8.text.3', 'MJOP'),
  ],
};
