import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';

const known = (nl: string, en: string) => ({ state: 'known', text: { nl, en } });
const online = known('Online vragenlijst.', 'Online questionnaire.');
const panelleden = ['panelleden', 'panel members'] as const;
const storing = ['panelleden met een storing', 'panel members with an outage'] as const;
const bewoners = ['bewoners aan de rivier', 'residents along the river'] as const;
const gebruikers = ['gebruikers van het veer', 'ferry users'] as const;
const klanten = ['klanten', 'shoppers'] as const;
const omwonenden = ['omwonenden', 'local residents'] as const;
const automobilisten = ['bestuurders op de N-weg', 'drivers on the road'] as const;
const lezers = ['lezers met een club', 'readers with a club'] as const;
const betalers = ['lezers die hun bijdrage kennen', 'readers who know their fee'] as const;

/** 1,860 members of a panel that anybody can join. Counts; three types of line; the rest for those with an outage. */
const broadband: CorpusSurvey = {
  key: 'breedband-2026',
  row: {
    name: 'breedband-2026',
    title: { nl: 'Panel over storingen', en: 'Panel on broadband outages' },
    sampleType: 'opt-in-panel',
    population: known('huishoudens met vast internet', 'households with fixed broadband'),
    respondents: 1860,
    fieldworkStart: '2026-04-07',
    fieldworkEnd: '2026-04-26',
    mode: online,
    source: known('Lezerspanel', 'Reader panel'),
  },
  questions: [
    question('bb-outages', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe vaak viel je internet uit in het afgelopen jaar?', 'How often did your broadband fail last year?'],
      who: panelleden,
      n: 1860,
      answers: [
        ['never', 'Nooit', 'Never', 'had geen storing', 'had no outage', 402],
        ['once-twice', 'Een of twee keer', 'Once or twice', 'had een of twee storingen', 'had it once or twice', 706],
        [
          'three-five',
          'Drie tot vijf keer',
          'Three to five times',
          'had drie tot vijf storingen',
          'had it 3 to 5 times',
          456,
        ],
        [
          'six-more',
          'Zes keer of vaker',
          'Six times or more',
          'had zes of meer storingen',
          'had it 6 times or more',
          219,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 77],
      ],
      nets: [
        ['net-any', 'Minstens één keer', 'At least once', ['once-twice', 'three-five', 'six-more']],
        ['net-three', 'Drie keer of vaker', 'Three times or more', ['three-five', 'six-more']],
      ],
      grouping: {
        label: ['Soort verbinding', 'Type of line'],
        groups: [
          { label: ['Glasvezel', 'Fibre'], n: 842, amounts: [240, 330, 168, 70, 34] },
          { label: ['Kabel', 'Cable'], n: 690, amounts: [120, 266, 186, 90, 28] },
          { label: ['Koper', 'Copper'], n: 328, amounts: [42, 110, 102, 59, 15] },
        ],
      },
    }),
    question('bb-impact', {
      kind: 'multiple-choice',
      wording: ['Wat kon je niet doen tijdens de storing?', 'What could you not do during the outage?'],
      who: storing,
      n: 1381,
      answers: [
        ['work', 'Thuis werken', 'Work from home', 'kon niet thuis werken', 'could not work from home', 594],
        ['tv', 'Televisie kijken', 'Watch television', 'kon geen tv kijken', 'could not watch television', 470],
        ['calls', 'Bellen', 'Phone calls', 'kon niet bellen', 'could not make phone calls', 359],
        ['bank', 'Bankieren en betalen', 'Banking and paying', 'kon niet betalen', 'could not bank or pay', 290],
        ['games', 'Spelletjes doen', 'Play games', 'kon geen spelletjes doen', 'could not play games', 207],
        ['alarm', 'Alarm of deurbel', 'Alarm or doorbell', 'miste alarm of deurbel', 'had no alarm or doorbell', 124],
        ['nothing', 'Ik miste niets', 'I missed nothing', 'miste niets', 'missed nothing', 97],
      ],
    }),
    question('bb-help', {
      kind: 'scale',
      wording: [
        'Hoe tevreden ben je over de hulp van je aanbieder?',
        'How satisfied are you with your provider’s help?',
      ],
      who: storing,
      n: 1381,
      answers: [
        ['positive:very-satisfied', 'Heel tevreden', 'Very satisfied', 'is heel tevreden', 'are very satisfied', 138],
        ['positive:satisfied', 'Tevreden', 'Satisfied', 'is tevreden', 'are satisfied', 401],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 318],
        ['negative:dissatisfied', 'Ontevreden', 'Dissatisfied', 'is ontevreden', 'are dissatisfied', 331],
        [
          'negative:very-dissatisfied',
          'Heel ontevreden',
          'Very dissatisfied',
          'is heel ontevreden',
          'are very dissatisfied',
          165,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 28],
      ],
      nets: [
        ['net-satisfied', 'Tevreden of heel tevreden', 'Satisfied or very satisfied', ['very-satisfied', 'satisfied']],
        [
          'net-dissatisfied',
          'Ontevreden of heel ontevreden',
          'Dissatisfied or very dissatisfied',
          ['dissatisfied', 'very-dissatisfied'],
        ],
      ],
    }),
    question('bb-refund', {
      kind: 'single-choice',
      wording: ['Kreeg je geld terug?', 'Did you get money back?'],
      who: storing,
      n: 1381,
      answers: [
        ['auto', 'Ja, vanzelf', 'Yes, by itself', 'kreeg vanzelf geld terug', 'got money back by itself', 166],
        [
          'asked',
          'Ja, na een verzoek',
          'Yes, after asking',
          'kreeg geld na een verzoek',
          'got money after asking',
          221,
        ],
        ['refused', 'Nee, geweigerd', 'No, refused', 'kreeg een weigering', 'had their request refused', 180],
        ['not-asked', 'Nee, niet gevraagd', 'No, did not ask', 'vroeg er niet om', 'did not ask', 745],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 69],
      ],
      nets: [['net-refund', 'Geld terug', 'Money back', ['auto', 'asked']]],
    }),
  ],
};

/** A sample of 1,124 residents on two banks. The 1,000 who use the ferry got two more questions. */
const ferry: CorpusSurvey = {
  key: 'veer-2026',
  row: {
    name: 'veer-2026',
    title: { nl: 'Onderzoek naar de veerponten', en: 'Survey on the river ferries' },
    sampleType: 'probability-sample',
    population: known('bewoners van 18 jaar en ouder aan de rivier', 'residents aged 18 and over along the river'),
    respondents: 1124,
    fieldworkStart: '2026-05-18',
    fieldworkEnd: '2026-06-07',
    mode: known('Op papier en online.', 'On paper and online.'),
    source: known('Provincie', 'Province'),
  },
  questions: [
    question('ferry-use', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe vaak neem je het veer?', 'How often do you take the ferry?'],
      who: bewoners,
      n: 1124,
      answers: [
        ['daily', 'Elke dag', 'Every day', 'neemt elke dag het veer', 'take the ferry every day', 90],
        ['weekly', 'Elke week', 'Every week', 'neemt elke week het veer', 'take the ferry every week', 247],
        ['monthly', 'Elke maand', 'Every month', 'neemt elke maand het veer', 'take the ferry every month', 315],
        ['less', 'Minder vaak', 'Less often', 'neemt minder vaak het veer', 'take the ferry less often', 348],
        ['never', 'Nooit', 'Never', 'neemt nooit het veer', 'never take the ferry', 124],
      ],
      nets: [['net-weekly', 'Elke week of vaker', 'Every week or more often', ['daily', 'weekly']]],
      grouping: {
        label: ['Oever', 'Bank'],
        groups: [
          { label: ['Noordoever', 'North bank'], n: 586, amounts: [31, 97, 170, 210, 78] },
          { label: ['Zuidoever', 'South bank'], n: 538, amounts: [59, 150, 145, 138, 46] },
        ],
      },
    }),
    question('ferry-times', {
      kind: 'scale',
      wording: ['Hoe tevreden ben je over de vaartijden?', 'How satisfied are you with the sailing times?'],
      who: gebruikers,
      n: 1000,
      answers: [
        ['positive:very-satisfied', 'Heel tevreden', 'Very satisfied', 'is heel tevreden', 'are very satisfied', 92],
        ['positive:satisfied', 'Tevreden', 'Satisfied', 'is tevreden', 'are satisfied', 364],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 203],
        ['negative:dissatisfied', 'Ontevreden', 'Dissatisfied', 'is ontevreden', 'are dissatisfied', 214],
        [
          'negative:very-dissatisfied',
          'Heel ontevreden',
          'Very dissatisfied',
          'is heel ontevreden',
          'are very dissatisfied',
          104,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 23],
      ],
      nets: [
        ['net-satisfied', 'Tevreden of heel tevreden', 'Satisfied or very satisfied', ['very-satisfied', 'satisfied']],
        [
          'net-dissatisfied',
          'Ontevreden of heel ontevreden',
          'Dissatisfied or very dissatisfied',
          ['dissatisfied', 'very-dissatisfied'],
        ],
      ],
    }),
    question('ferry-wish', {
      kind: 'multiple-choice',
      wording: ['Wat moet er beter aan het veer?', 'What should be better about the ferry?'],
      who: gebruikers,
      n: 1000,
      answers: [
        [
          'evening',
          'Later op de avond varen',
          'Sail later at night',
          'wil later op de avond varen',
          'want late sailings',
          432,
        ],
        [
          'sunday',
          'Vaker varen op zondag',
          'More on Sundays',
          'wil vaker varen op zondag',
          'want more on Sundays',
          287,
        ],
        ['cheaper', 'Een lager tarief', 'A lower fare', 'wil een lager tarief', 'want a lower fare', 251],
        ['card', 'Pinnen aan boord', 'Pay by card', 'wil pinnen aan boord', 'want to pay by card', 176],
        ['shelter', 'Een wachthuisje', 'A shelter', 'wil een wachthuisje', 'want a shelter', 139],
        ['cars', 'Meer plek voor auto’s', 'More room for cars', 'wil meer plek voor auto’s', 'want room for cars', 118],
        ['nothing', 'Niets', 'Nothing', 'wil niets anders', 'want nothing else', 94],
      ],
    }),
    question('ferry-bridge', {
      kind: 'single-choice',
      wording: ['Heb je liever een brug of het veer?', 'Would you rather have a bridge or the ferry?'],
      who: bewoners,
      n: 1124,
      answers: [
        ['ferry', 'Het veer', 'The ferry', 'houdt liever het veer', 'would rather keep the ferry', 573],
        ['bridge', 'Een brug', 'A bridge', 'wil liever een brug', 'would rather have a bridge', 382],
        ['same', 'Geen voorkeur', 'No preference', 'heeft geen voorkeur', 'have no preference', 101],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 68],
      ],
    }),
  ],
};

/** Whole percentages only. How many people answered was not written down, nor who they are. */
const organic: CorpusSurvey = {
  key: 'biologisch-2026',
  row: {
    name: 'biologisch-2026',
    title: { nl: 'Vragen over biologisch eten', en: 'Questions about organic food' },
    sampleType: 'opt-in-panel',
    fieldworkStart: '2026-01-12',
    fieldworkEnd: '2026-01-30',
    mode: online,
  },
  questions: [
    question('organic-often', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe vaak koop je biologisch eten?', 'How often do you buy organic food?'],
      who: klanten,
      n: 'unknown',
      answers: [
        ['always', 'Altijd', 'Always', 'koopt altijd biologisch', 'always buy organic', 7],
        ['often', 'Vaak', 'Often', 'koopt vaak biologisch', 'often buy organic', 24],
        ['sometimes', 'Soms', 'Sometimes', 'koopt soms biologisch', 'sometimes buy organic', 38],
        ['rarely', 'Zelden', 'Rarely', 'koopt zelden biologisch', 'rarely buy organic', 19],
        ['never', 'Nooit', 'Never', 'koopt nooit biologisch', 'never buy organic', 11],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 1],
      ],
      grouping: {
        label: ['Woonplaats', 'Where people live'],
        groups: [
          { label: ['In de stad', 'In town'], n: 'unknown', amounts: [9, 27, 37, 17, 9, 1] },
          { label: ['Op het platteland', 'In the country'], n: 'unknown', amounts: [5, 21, 39, 21, 13, 1] },
        ],
      },
    }),
    question('organic-barrier', {
      kind: 'multiple-choice',
      wording: ['Waarom koop je niet vaker biologisch?', 'Why do you not buy organic more often?'],
      who: klanten,
      n: 'unknown',
      answers: [
        ['dear', 'Te duur', 'Too expensive', 'vindt het te duur', 'find it too expensive', 64],
        [
          'taste',
          'Geen verschil in smaak',
          'No difference in taste',
          'proeft geen verschil',
          'taste no difference',
          33,
        ],
        ['label', 'Twijfel over het keurmerk', 'Doubts about the label', 'twijfelt', 'have doubts', 28],
        ['shop', 'Niet te vinden in de winkel', 'Not in my shop', 'kan het niet vinden', 'cannot find it', 22],
        ['keeps', 'Minder lang houdbaar', 'Does not keep', 'vindt het minder houdbaar', 'say it does not keep', 12],
        ['other:other', 'Een andere reden', 'Another reason', 'heeft een andere reden', 'have another reason', 5],
      ],
    }),
    question('organic-trust', {
      kind: 'scale',
      wording: ['Ik vertrouw het keurmerk.', 'I trust the label.'],
      who: klanten,
      n: 'unknown',
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 13],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 34],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 25],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 16],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          8,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 4],
      ],
    }),
    question('organic-first', {
      kind: 'single-choice',
      wording: ['Wat koop je het eerst biologisch?', 'What do you buy organic first?'],
      who: klanten,
      n: 'unknown',
      answers: [
        ['eggs', 'Eieren', 'Eggs', 'begint met eieren', 'start with eggs', 29],
        [
          'vegetables',
          'Groente en fruit',
          'Fruit and vegetables',
          'begint met groente en fruit',
          'start with fruit',
          26,
        ],
        ['milk', 'Melk en kaas', 'Milk and cheese', 'begint met melk en kaas', 'start with milk', 18],
        ['meat', 'Vlees', 'Meat', 'begint met vlees', 'start with meat', 9],
        ['bread', 'Brood', 'Bread', 'begint met brood', 'start with bread', 6],
        ['none', 'Geen van deze', 'None of these', 'kiest geen van deze', 'choose none of these', 12],
      ],
    }),
  ],
};

/** A sample of 1,536 residents near a closed road. The youngest group is of 41 people. */
const roadWorks: CorpusSurvey = {
  key: 'wegwerk-2026',
  row: {
    name: 'wegwerk-2026',
    title: { nl: 'Onderzoek naar werk aan de N-weg', en: 'Survey on the road works' },
    sampleType: 'probability-sample',
    population: known('omwonenden van 18 jaar en ouder', 'local residents aged 18 and over'),
    respondents: 1536,
    fieldworkStart: '2026-02-16',
    fieldworkEnd: '2026-03-08',
    mode: online,
    source: known('Provincie', 'Province'),
  },
  questions: [
    question('road-info', {
      kind: 'scale',
      wording: ['Hoe tevreden ben je over de informatie vooraf?', 'How satisfied are you with the information?'],
      who: omwonenden,
      n: 1536,
      answers: [
        ['positive:very-satisfied', 'Heel tevreden', 'Very satisfied', 'is heel tevreden', 'are very satisfied', 154],
        ['positive:satisfied', 'Tevreden', 'Satisfied', 'is tevreden', 'are satisfied', 522],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 338],
        ['negative:dissatisfied', 'Ontevreden', 'Dissatisfied', 'is ontevreden', 'are dissatisfied', 300],
        [
          'negative:very-dissatisfied',
          'Heel ontevreden',
          'Very dissatisfied',
          'is heel ontevreden',
          'are very dissatisfied',
          176,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 46],
      ],
      nets: [
        ['net-satisfied', 'Tevreden of heel tevreden', 'Satisfied or very satisfied', ['very-satisfied', 'satisfied']],
        [
          'net-dissatisfied',
          'Ontevreden of heel ontevreden',
          'Dissatisfied or very dissatisfied',
          ['dissatisfied', 'very-dissatisfied'],
        ],
      ],
      grouping: {
        label: ['Leeftijd', 'Age'],
        groups: [
          { label: ['18 tot 27 jaar', '18 to 26'], from: 18, to: 26, n: 41, amounts: [3, 11, 10, 9, 6, 2] },
          { label: ['27 tot 67 jaar', '27 to 66'], from: 27, to: 66, n: 1018, amounts: [89, 316, 228, 220, 137, 28] },
          { label: ['67 jaar en ouder', '67 and older'], from: 67, n: 477, amounts: [62, 195, 100, 71, 33, 16] },
        ],
      },
    }),
    question('road-heard', {
      kind: 'single-choice',
      wording: ['Hoe hoorde je voor het eerst van het werk?', 'How did you first hear about the works?'],
      who: omwonenden,
      n: 1536,
      answers: [
        ['sign', 'Een geel bord langs de weg', 'A yellow sign', 'zag een geel bord', 'saw a yellow sign', 553],
        ['letter', 'Een brief', 'A letter', 'kreeg een brief', 'got a letter', 399],
        [
          'app',
          'Een app of sociale media',
          'An app or social media',
          'zag het op de telefoon',
          'saw it on a phone',
          246,
        ],
        ['news', 'Krant of radio', 'Newspaper or radio', 'las of hoorde het nieuws', 'had it from the news', 184],
        ['neighbours', 'De buren', 'Neighbours', 'hoorde het van de buren', 'heard it from neighbours', 92],
        ['not', 'Helemaal niet', 'Not at all', 'hoorde niets vooraf', 'heard nothing', 62],
      ],
    }),
    question('road-detour', {
      kind: 'multiple-choice',
      wording: ['Wat deed je toen de weg dicht was?', 'What did you do while the road was closed?'],
      who: automobilisten,
      n: 1290,
      answers: [
        ['detour', 'Omrijden', 'Drive round', 'reed om', 'drove round', 722],
        ['earlier', 'Eerder vertrekken', 'Leave earlier', 'vertrok eerder', 'left earlier', 413],
        ['bike', 'De fiets nemen', 'Take the bike', 'nam de fiets', 'took the bike', 258],
        ['home', 'Thuis werken', 'Work from home', 'werkte thuis', 'worked from home', 194],
        ['stay', 'De rit overslaan', 'Skip the trip', 'sloeg de rit over', 'skipped the trip', 103],
        ['bus', 'De bus nemen', 'Take the bus', 'nam de bus', 'took the bus', 77],
      ],
    }),
    question('road-night', {
      kind: 'single-choice',
      wording: ['Wanneer moet de ploeg werken?', 'When should the crew work?'],
      who: omwonenden,
      n: 1536,
      answers: [
        ['night', '’s Nachts, zes weken', 'At night, six weeks', 'kiest voor de nacht', 'choose the night', 737],
        ['day', 'Overdag, drie weken', 'By day, three weeks', 'kiest voor overdag', 'choose the day', 491],
        ['same', 'Maakt niet uit', 'No preference', 'vindt beide goed', 'like both', 230],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 78],
      ],
    }),
  ],
};

/** 965 readers who answered a call in the magazine. Four sports, one of them with 29 people. */
const fees: CorpusSurvey = {
  key: 'contributie-2026',
  row: {
    name: 'contributie-2026',
    title: { nl: 'Vragen over de contributie', en: 'Questions about club fees' },
    sampleType: 'opt-in-panel',
    population: known('lezers met een sportclub in het gezin', 'readers with a sports club in the family'),
    respondents: 965,
    fieldworkStart: '2026-06-01',
    fieldworkEnd: '2026-06-21',
    mode: online,
    source: known('Oproep in het blad', 'Call in the magazine'),
  },
  questions: [
    question('fee-amount', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoeveel contributie betaal je per jaar?', 'How much is your yearly fee?'],
      who: lezers,
      n: 965,
      answers: [
        [
          'under-100',
          'Minder dan 100 pond',
          'Less than 100 pounds',
          'betaalt minder dan 100',
          'pay less than 100',
          164,
        ],
        ['100-200', '100 tot 200 pond', '100 to 200 pounds', 'betaalt 100 tot 200', 'pay 100 to 200', 338],
        ['200-300', '200 tot 300 pond', '200 to 300 pounds', 'betaalt 200 tot 300', 'pay 200 to 300', 251],
        ['over-300', '300 pond of meer', '300 pounds or more', 'betaalt 300 of meer', 'pay 300 or more', 145],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 67],
      ],
      nets: [['net-200', '200 pond of meer', '200 pounds or more', ['200-300', 'over-300']]],
      grouping: {
        label: ['Sport', 'Sport'],
        groups: [
          { label: ['Voetbal', 'Football'], n: 402, amounts: [62, 178, 108, 28, 26] },
          { label: ['Tennis', 'Tennis'], n: 236, amounts: [40, 76, 61, 46, 13] },
          { label: ['Turnen', 'Gymnastics'], n: 298, amounts: [61, 82, 76, 53, 26] },
          { label: ['Roeien', 'Rowing'], n: 29, amounts: [1, 2, 6, 18, 2] },
        ],
      },
    }),
    question('fee-fair', {
      kind: 'scale',
      wording: ['De contributie is eerlijk.', 'The fee is fair.'],
      who: lezers,
      n: 965,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 135],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 367],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 203],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 155],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          77,
        ],
        ['dont-know:no-opinion', 'Geen mening', 'No opinion', 'heeft geen mening', 'have no opinion', 28],
      ],
      nets: [
        ['net-agree', 'Eens of helemaal eens', 'Agree or strongly agree', ['strongly-agree', 'agree']],
        [
          'net-disagree',
          'Oneens of helemaal oneens',
          'Disagree or strongly disagree',
          ['disagree', 'strongly-disagree'],
        ],
      ],
    }),
    question('fee-extras', {
      kind: 'multiple-choice',
      wording: ['Wat betaal je nog meer?', 'What else do you pay for?'],
      who: lezers,
      n: 965,
      answers: [
        ['kit', 'Kleding en schoenen', 'Kit and shoes', 'betaalt kleding en schoenen', 'pay for kit and shoes', 521],
        ['travel', 'Reizen naar wedstrijden', 'Travel to matches', 'betaalt reizen', 'pay for travel to matches', 386],
        ['coaching', 'Extra training', 'Extra coaching', 'betaalt extra training', 'pay for extra coaching', 289],
        ['tournament', 'Toernooien', 'Tournaments', 'betaalt toernooien', 'pay for tournaments', 222],
        ['bar', 'Afkoop van de bardienst', 'Skipping bar duty', 'koopt de bardienst af', 'pay to skip bar duty', 154],
        ['none', 'Niets', 'Nothing', 'betaalt niets extra', 'pay for nothing else', 125],
      ],
    }),
    question('fee-pay', {
      kind: 'single-choice',
      wording: ['Hoe betaal je de contributie?', 'How do you pay the fee?'],
      who: betalers,
      n: 898,
      answers: [
        ['once', 'In één keer', 'All at once', 'betaalt in één keer', 'pay all at once', 477],
        ['instalments', 'In termijnen', 'In instalments', 'betaalt in termijnen', 'pay in instalments', 269],
        ['fund', 'Een fonds betaalt', 'A fund pays', 'krijgt het van een fonds', 'have it paid by a fund', 62],
        ['work', 'Met vrijwilligerswerk', 'By volunteering', 'helpt in ruil mee', 'pay by volunteering', 48],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 42],
      ],
    }),
  ],
};

export const UNSEEN_11_SURVEYS: readonly CorpusSurvey[] = [broadband, ferry, organic, roadWorks, fees];
