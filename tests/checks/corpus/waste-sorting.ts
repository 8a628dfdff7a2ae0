import { type CorpusArticle, fault, h, list, method, result, text } from './corpus-article';

/** Plain language, and groups that can't be held against each other. */
export const wasteSorting: CorpusArticle = {
  name: 'waste-sorting',
  language: 'nl',
  survey: 'afval-2026',
  inSeries: true,
  title: 'Wie scheidt zijn afval?',
  slug: 'wie-scheidt-zijn-afval',
  intro:
    'In onze gemeente staan 240 ondergrondse containers. Wij vroegen het bewonerspanel hoe het afval scheiden gaat. 1.530 inwoners deden mee.',
  summary: [
    '44 procent scheidt altijd afval.',
    'Voor een derde is de container te ver.',
    '28 procent vindt het tarief eerlijk.',
  ],
  body: [
    text(
      h(2, 'Acht op de tien doen het meestal'),
      '44 procent van de deelnemers scheidt altijd het afval en 37 procent meestal. 12 procent doet het soms. Slechts een op de twintig doet het nooit.',
      'Ouderen doen het beter dan jongeren: 48 procent van de mensen van 40 jaar en ouder scheidt altijd, tegen 36 procent van de mensen jonger dan 40.',
      'Het oude papier wordt door vrijwilligers opgehaald. Dat gebeurt op de eerste zaterdag van de maand.',
    ),
    result('sorting'),
    text(
      h(2, 'De weg naar de container'),
      'Sinds 1 april moeten inwoners hun restafval zelf wegbrengen. 58 procent vindt de afstand goed. Een derde vindt de container te ver.',
      'Voor mensen die slecht lopen is dat niet niets. Zij kunnen een pasje aanvragen, maar dan moet de huisarts eerst een brief schrijven. Die brief kost geld en het duurt vaak weken voordat hij er is. Daarna kijkt de gemeente of het pasje nodig is, en dat duurt ook weer een paar weken. Wie geen pasje krijgt, kan daartegen in bezwaar gaan. Tot die tijd loopt iedereen zelf naar de container, vaak met zware zakken. Buren helpen elkaar gelukkig vaak, maar niet iedereen durft dat te vragen aan de mensen naast hen.',
      '9 procent maakt het niet uit hoe ver de container staat.',
    ),
    result('container'),
    text(
      h(2, 'Is het tarief eerlijk?'),
      'Een gezin betaalt nu 312 euro per jaar. 43 procent van de deelnemers vindt dat eerlijk. 21 procent is neutraal en 8 procent weet het niet.',
      'De gemeente wil diftar invoeren teneinde het restafval te verminderen. Dan betaal je per zak.',
      list('Een kleine zak kost 80 cent.', 'Een grote zak kost 1,20 euro.', 'Gft-afval blijft gratis.'),
    ),
    result('fee'),
    text(
      h(2, 'Wat nu?'),
      'De raad praat er op 14 mei over. Meer dan de helft van de deelnemers vindt het tarief oneerlijk, zo blijkt. De wethouder zegt dat er niets vaststaat.',
      'Hiernaast staan de cijfers nog eens op een rij.',
    ),
    method('afval-2026'),
  ],
  faults: [
    fault('groups-not-comparable', 'body.0.text.2', 'Ouderen doen het beter dan jongeren'),
    fault('passive', 'body.0.text.3', 'wordt door vrijwilligers opgehaald'),
    fault('sentence-too-long', 'body.0.text.2', 'Ouderen doen het beter'),
    fault('double-negative', 'body.2.text.2', 'niet niets'),
    fault('paragraph-too-long', 'body.2.text.2', 'Voor mensen die slecht lopen'),
    fault('number-other-label', 'body.4.text.1', '43 procent'),
    fault('jargon', 'body.4.text.2', 'teneinde'),
    fault('majority-not', 'body.6.text.1', 'Meer dan de helft'),
    fault('needs-eyes', 'body.6.text.2', 'Hiernaast'),
  ],
};
