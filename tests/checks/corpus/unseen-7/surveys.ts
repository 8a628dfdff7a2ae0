import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';

const known = (nl: string, en: string) => ({ state: 'known', text: { nl, en } });
const online = known('Online vragenlijst.', 'Online questionnaire.');
const post = known('Online en op papier.', 'Online and on paper.');
const parents = ['ouders', 'parents'] as const;
const people = ['mensen', 'people'] as const;
const former = ['oud-studenten', 'former students'] as const;
const members = ['leden van het panel', 'members of the panel'] as const;

/** 1,200 parents drawn by lot. Counts, two groups by education, and one net that rounding spoils. */
const swimming: CorpusSurvey = {
  key: 'zwemles-2026',
  row: {
    name: 'zwemles-2026',
    title: { nl: 'Onderzoek naar zwemles', en: 'Survey on swimming lessons' },
    sampleType: 'probability-sample',
    population: known('ouders van kinderen van 6 tot en met 12 jaar', 'parents of children aged 6 to 12'),
    respondents: 1200,
    fieldworkStart: '2026-03-02',
    fieldworkEnd: '2026-03-29',
    mode: post,
    source: known('Bureau Meetlat', 'Meetlat Research'),
  },
  questions: [
    question('swim-diploma', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Welk zwemdiploma heeft je kind?', 'Which swimming certificate does your child have?'],
      who: parents,
      n: 1200,
      answers: [
        ['none', 'Nog geen diploma', 'No certificate yet', 'heeft een kind zonder diploma', 'have none yet', 190],
        ['a', 'Alleen diploma A', 'Only A', 'heeft een kind met alleen diploma A', 'have only A', 276],
        ['ab', 'Diploma A en B', 'A and B', 'heeft een kind met diploma A en B', 'have A and B', 345],
        ['abc', 'Diploma A, B en C', 'A, B and C', 'heeft een kind met diploma A, B en C', 'have A, B and C', 365],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 24],
      ],
      nets: [['net-b', 'Minstens diploma B', 'At least B', ['ab', 'abc']]],
      grouping: {
        label: ['Opleiding van de ouder', 'Education of the parent'],
        groups: [
          { label: ['Praktisch opgeleid', 'Vocational education'], n: 520, amounts: [120, 134, 139, 113, 14] },
          { label: ['Theoretisch opgeleid', 'Academic education'], n: 680, amounts: [70, 142, 206, 252, 10] },
        ],
      },
    }),
    question('swim-obstacle', {
      kind: 'multiple-choice',
      wording: ['Wat vind je lastig aan zwemles?', 'What do you find difficult about swimming lessons?'],
      who: parents,
      n: 1200,
      answers: [
        ['costs', 'De kosten', 'The costs', 'noemt de kosten', 'name the costs', 516],
        ['waiting', 'De wachtlijst', 'The waiting list', 'noemt de wachtlijst', 'name the waiting list', 405],
        ['times', 'De tijden', 'The times', 'noemt de tijden', 'name the times', 264],
        ['distance', 'De afstand', 'The distance', 'noemt de afstand', 'name the distance', 132],
        [
          'afraid',
          'Mijn kind durft niet',
          'My child is afraid',
          'heeft een kind dat niet durft',
          'have a shy child',
          98,
        ],
        ['nothing', 'Niets', 'Nothing', 'vindt niets lastig', 'find nothing difficult', 321],
      ],
    }),
    question('swim-school', {
      kind: 'scale',
      wording: ['Schoolzwemmen moet terugkomen.', 'Swimming with the school has to come back.'],
      who: ['ouders met een kind op de basisschool', 'parents with a child at primary school'],
      n: 1164,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 346],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 403],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 198],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 128],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          57,
        ],
        ['dont-know:no-opinion', 'Geen mening', 'No opinion', 'heeft geen mening', 'have no opinion', 32],
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
  ],
};

/** 2,040 adults drawn by lot. Four groups by age, of which the oldest is 28 people; one question to 449 of them. */
const donation: CorpusSurvey = {
  key: 'organ-donation-2026',
  row: {
    name: 'organ-donation-2026',
    title: { nl: 'Onderzoek naar orgaandonatie', en: 'Survey on organ donation' },
    sampleType: 'probability-sample',
    population: known('volwassenen in Nederland', 'adults in the Netherlands'),
    respondents: 2040,
    fieldworkStart: '2026-05-04',
    fieldworkEnd: '2026-05-31',
    mode: post,
    source: known('Universiteit aan de Amstel', 'Amstel University'),
  },
  questions: [
    question('donor-choice', {
      kind: 'single-choice',
      wording: ['Heb je een keuze gemaakt in het donorregister?', 'Have you made a choice in the donor register?'],
      who: people,
      n: 2040,
      answers: [
        ['donor', 'Ja, als donor', 'Yes, as a donor', 'is donor', 'chose to be a donor', 918],
        ['non-donor', 'Ja, geen donor', 'Yes, as a non-donor', 'is geen donor', 'chose to be a non-donor', 428],
        [
          'family',
          'Ja, mijn familie beslist',
          'Yes, my family decides',
          'laat familie beslissen',
          'leave it to family',
          245,
        ],
        ['none', 'Nee, geen keuze', 'No choice made', 'maakte geen keuze', 'made no choice', 367],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 82],
      ],
      nets: [['net-choice', 'Keuze gemaakt', 'Made a choice', ['donor', 'non-donor', 'family']]],
      grouping: {
        label: ['Leeftijd', 'Age'],
        groups: [
          { label: ['18 tot en met 44 jaar', '18 to 44'], from: 18, to: 44, n: 760, amounts: [403, 122, 61, 144, 30] },
          { label: ['45 tot en met 64 jaar', '45 to 64'], from: 45, to: 64, n: 712, amounts: [327, 157, 93, 107, 28] },
          { label: ['65 tot en met 84 jaar', '65 to 84'], from: 65, to: 84, n: 540, amounts: [180, 139, 86, 112, 23] },
          { label: ['85 jaar en ouder', '85 and older'], from: 85, n: 28, amounts: [8, 10, 5, 4, 1] },
        ],
      },
    }),
    question('donor-talk', {
      kind: 'scale',
      wording: [
        'Hoe makkelijk is het om thuis over donatie te praten?',
        'How easy is it to talk about donation at home?',
      ],
      who: people,
      n: 2040,
      answers: [
        ['positive:very-easy', 'Heel makkelijk', 'Very easy', 'vindt het heel makkelijk', 'find it very easy', 388],
        ['positive:easy', 'Makkelijk', 'Easy', 'vindt het makkelijk', 'find it easy', 755],
        [
          'neutral:neutral',
          'Niet makkelijk, niet moeilijk',
          'Neither easy nor hard',
          'vindt het niet makkelijk en niet moeilijk',
          'find it neither easy nor hard',
          408,
        ],
        ['negative:hard', 'Moeilijk', 'Hard', 'vindt het moeilijk', 'find it hard', 286],
        ['negative:very-hard', 'Heel moeilijk', 'Very hard', 'vindt het heel moeilijk', 'find it very hard', 143],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 60],
      ],
      nets: [
        ['net-easy', 'Makkelijk of heel makkelijk', 'Easy or very easy', ['very-easy', 'easy']],
        ['net-hard', 'Moeilijk of heel moeilijk', 'Hard or very hard', ['hard', 'very-hard']],
      ],
    }),
    question('donor-law', {
      kind: 'single-choice',
      wording: ['Wat gebeurt er als je niets doet?', 'What happens if you do nothing?'],
      who: people,
      n: 2040,
      answers: [
        [
          'no-objection',
          'Het register noteert: geen bezwaar',
          'The register notes no objection',
          'kent de regel',
          'know the rule',
          1122,
        ],
        ['nothing', 'Er gebeurt niets', 'Nothing happens', 'denkt dat er niets gebeurt', 'think nothing happens', 469],
        [
          'family',
          'De familie beslist',
          'The family decides',
          'denkt dat de familie beslist',
          'believe that the family decides',
          265,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 184],
      ],
    }),
    question('donor-wait', {
      kind: 'multiple-choice',
      wording: ['Waarom heb je nog geen keuze gemaakt?', 'Why have you not made a choice yet?'],
      who: ['mensen zonder keuze', 'people without a choice'],
      n: 449,
      answers: [
        [
          'not-thought',
          'Ik heb er niet over nagedacht',
          'I have not thought about it',
          'heeft er niet over nagedacht',
          'have not thought about it',
          171,
        ],
        [
          'talk',
          'Ik wil eerst met mijn familie praten',
          'I want to talk to my family first',
          'wil eerst met familie praten',
          'want to talk to their family first',
          139,
        ],
        ['know', 'Ik weet te weinig', 'I know too little', 'weet te weinig', 'know too little', 112],
        ['fear', 'Ik vind het eng', 'I find it frightening', 'vindt het eng', 'find it frightening', 76],
        ['faith', 'Mijn geloof', 'My faith', 'noemt het geloof', 'name their faith', 40],
        ['other:other', 'Een andere reden', 'Another reason', 'heeft een andere reden', 'have another reason', 31],
      ],
    }),
  ],
};

/** Percentages only, of a panel that people join. Who they are and how many took part was left empty. */
const loans: CorpusSurvey = {
  key: 'student-loans-2025',
  row: {
    name: 'student-loans-2025',
    title: { nl: 'Vragen over de studieschuld', en: 'Questions about student loans' },
    sampleType: 'opt-in-panel',
    fieldworkStart: '2025-10-06',
    fieldworkEnd: '2025-10-24',
  },
  questions: [
    question('loan-amount', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe hoog is je schuld?', 'How much do you owe?'],
      who: former,
      n: 'unknown',
      answers: [
        ['under-10', 'Minder dan 10.000 euro', 'Less than 10,000 euros', '', '', 22],
        ['10-to-25', '10.000 tot 25.000 euro', '10,000 to 25,000 euros', '', '', 34],
        ['25-to-50', '25.000 tot 50.000 euro', '25,000 to 50,000 euros', '', '', 27],
        ['over-50', 'Meer dan 50.000 euro', 'More than 50,000 euros', '', '', 11],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 6],
      ],
      grouping: {
        label: ['Opleiding', 'Education'],
        groups: [
          { label: ['Hogeschool', 'College'], n: 'unknown', amounts: [28, 38, 22, 6, 6] },
          { label: ['Universiteit', 'University'], n: 'unknown', amounts: [15, 30, 32, 17, 6] },
        ],
      },
    }),
    question('loan-worry', {
      kind: 'scale',
      wording: ['Ik maak me zorgen over mijn schuld.', 'I worry about my debt.'],
      who: former,
      n: 'unknown',
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 16],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 29],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 24],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 20],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          9,
        ],
        ['dont-know:no-opinion', 'Geen mening', 'No opinion', 'heeft geen mening', 'have no opinion', 2],
      ],
    }),
    question('loan-delay', {
      kind: 'multiple-choice',
      wording: ['Wat stel je uit door je schuld?', 'What do you put off because of your debt?'],
      who: former,
      n: 'unknown',
      answers: [
        ['house', 'Een huis kopen', 'Buying a house', 'stelt een huis uit', 'put off buying a house', 47],
        ['children', 'Kinderen krijgen', 'Having children', 'stelt kinderen uit', 'put off having children', 19],
        ['travel', 'Een verre reis', 'Travel', 'stelt een reis uit', 'put off travel', 14],
        ['business', 'Een eigen bedrijf', 'A business of my own', 'stelt een bedrijf uit', 'put off a business', 8],
        ['nothing', 'Niets', 'Nothing', 'stelt niets uit', 'put off nothing', 36],
      ],
    }),
    question('loan-terms', {
      kind: 'single-choice',
      wording: ['Kende je de voorwaarden toen je begon?', 'Did you know the terms when you began?'],
      who: former,
      n: 'unknown',
      answers: [
        ['all', 'Ja, allemaal', 'Yes, all of them', 'kende ze allemaal', 'knew all of them', 13],
        ['some', 'Ja, een deel', 'Yes, some of them', 'kende een deel', 'knew some of them', 41],
        ['no', 'Nee', 'No', 'kende ze niet', 'did not know them', 39],
        [
          'dont-know:dont-know',
          'Weet niet meer',
          'Don’t know any more',
          'weet het niet meer',
          'do not know any more',
          7,
        ],
      ],
    }),
  ],
};

/** 1,150 members of a panel that people join. Three groups by age; one question to the 742 who buy bottles. */
const water: CorpusSurvey = {
  key: 'kraanwater-2026',
  row: {
    name: 'kraanwater-2026',
    title: { nl: 'Vragen over kraanwater', en: 'Questions about tap water' },
    sampleType: 'opt-in-panel',
    population: known('volwassen leden van het panel', 'adult members of the panel'),
    respondents: 1150,
    fieldworkStart: '2026-04-07',
    fieldworkEnd: '2026-04-26',
    mode: online,
    source: known('Bureau Meetlat', 'Meetlat Research'),
  },
  questions: [
    question('water-glasses', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoeveel glazen kraanwater drink je per dag?', 'How many glasses of tap water do you drink a day?'],
      who: members,
      n: 1150,
      answers: [
        ['none', 'Geen', 'None', 'drinkt geen kraanwater', 'drink no tap water', 92],
        ['1-2', '1 of 2 glazen', '1 or 2 glasses', 'drinkt 1 of 2 glazen', 'drink 1 or 2 glasses', 299],
        ['3-5', '3 tot 5 glazen', '3 to 5 glasses', 'drinkt 3 tot 5 glazen', 'drink 3 to 5 glasses', 448],
        ['6-more', '6 glazen of meer', '6 glasses or more', 'drinkt 6 glazen of meer', 'drink 6 glasses or more', 276],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 35],
      ],
      nets: [['net-3', '3 glazen of meer', '3 glasses or more', ['3-5', '6-more']]],
    }),
    question('water-taste', {
      kind: 'scale',
      wording: ['Wat vind je van de smaak van kraanwater?', 'What do you think of the taste of tap water?'],
      who: members,
      n: 1150,
      answers: [
        ['positive:very-good', 'Heel goed', 'Very good', 'vindt de smaak heel goed', 'find it very good', 257],
        ['positive:good', 'Goed', 'Good', 'vindt de smaak goed', 'find it good', 499],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 219],
        ['negative:bad', 'Slecht', 'Bad', 'vindt de smaak slecht', 'find it bad', 98],
        ['negative:very-bad', 'Heel slecht', 'Very bad', 'vindt de smaak heel slecht', 'find it very bad', 40],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 37],
      ],
      nets: [
        ['net-good', 'Goed of heel goed', 'Good or very good', ['very-good', 'good']],
        ['net-bad', 'Slecht of heel slecht', 'Bad or very bad', ['bad', 'very-bad']],
      ],
      grouping: {
        label: ['Leeftijd', 'Age'],
        groups: [
          {
            label: ['18 tot en met 34 jaar', '18 to 34'],
            from: 18,
            to: 34,
            n: 322,
            amounts: [58, 119, 77, 39, 18, 11],
          },
          {
            label: ['35 tot en met 64 jaar', '35 to 64'],
            from: 35,
            to: 64,
            n: 529,
            amounts: [116, 238, 101, 42, 16, 16],
          },
          { label: ['65 jaar en ouder', '65 and older'], from: 65, n: 299, amounts: [83, 142, 41, 17, 6, 10] },
        ],
      },
    }),
    question('water-bottle', {
      kind: 'multiple-choice',
      wording: ['Waarom koop je water in flessen?', 'Why do you buy bottled water?'],
      who: ['mensen die water in flessen kopen', 'people who buy bottled water'],
      n: 742,
      answers: [
        ['bubbles', 'Bubbels', 'Bubbles', 'wil bubbels', 'want bubbles', 341],
        ['road', 'Voor onderweg', 'For on the road', 'koopt het voor onderweg', 'buy it for on the road', 260],
        ['taste', 'De smaak', 'The taste', 'koopt het voor de smaak', 'buy it for the taste', 170],
        ['safer', 'Een fles is veiliger', 'A bottle is safer', 'vindt een fles veiliger', 'find a bottle safer', 104],
        ['minerals', 'De mineralen', 'The minerals', 'koopt het voor de mineralen', 'buy it for the minerals', 67],
        ['other:other', 'Een andere reden', 'Another reason', 'heeft een andere reden', 'have another reason', 52],
      ],
    }),
    question('water-trust', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Vertrouw je het water uit de kraan?', 'Do you trust the water from the tap?'],
      who: members,
      n: 1150,
      answers: [
        ['fully', 'Helemaal', 'Fully', 'vertrouwt het helemaal', 'trust it fully', 426],
        ['mostly', 'Grotendeels', 'Mostly', 'vertrouwt het grotendeels', 'trust it mostly', 518],
        ['bit', 'Een beetje', 'A bit', 'vertrouwt het een beetje', 'trust it a bit', 138],
        ['not', 'Helemaal niet', 'Not at all', 'vertrouwt het helemaal niet', 'do not trust it at all', 46],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 22],
      ],
      nets: [['net-trust', 'Helemaal of grotendeels', 'Fully or mostly', ['fully', 'mostly']]],
    }),
  ],
};

/** 1,640 adults drawn by lot. Groups by education and by age (the youngest: 26 people); one question in percentages. */
const dental: CorpusSurvey = {
  key: 'tandzorg-2025',
  row: {
    name: 'tandzorg-2025',
    title: { nl: 'Onderzoek naar tandzorg', en: 'Survey on dental care' },
    sampleType: 'probability-sample',
    population: known('volwassenen in Nederland', 'adults in the Netherlands'),
    respondents: 1640,
    fieldworkStart: '2025-11-10',
    fieldworkEnd: '2025-12-07',
    mode: post,
    source: known('Monitor Mondzorg', 'Dental Monitor'),
  },
  questions: [
    question('dental-visit', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Wanneer was je voor het laatst bij de tandarts?', 'When did you last go to the dentist?'],
      who: people,
      n: 1640,
      answers: [
        ['half-year', 'Korter dan een half jaar geleden', 'Less than half a year ago', '', '', 771],
        ['year', 'Een half jaar tot een jaar geleden', 'Half a year to a year ago', '', '', 426],
        ['two-years', 'Een tot twee jaar geleden', 'One to two years ago', '', '', 180],
        ['longer', 'Langer dan twee jaar geleden', 'More than two years ago', '', '', 197],
        ['never', 'Nog nooit', 'Never', 'ging nog nooit', 'never went', 33],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 33],
      ],
      nets: [['net-year', 'In het afgelopen jaar', 'In the past year', ['half-year', 'year']]],
      grouping: {
        label: ['Opleiding', 'Education'],
        groups: [
          { label: ['Lage opleiding', 'Lower education'], n: 390, amounts: [140, 90, 55, 82, 12, 11] },
          { label: ['Middelbare opleiding', 'Middle education'], n: 690, amounts: [324, 186, 76, 76, 13, 15] },
          { label: ['Hoge opleiding', 'Higher education'], n: 560, amounts: [307, 150, 49, 39, 8, 7] },
        ],
      },
    }),
    question('dental-reason', {
      kind: 'multiple-choice',
      wording: ['Waarom ging je niet naar de tandarts?', 'Why did you not go to the dentist?'],
      who: ['mensen die in het afgelopen jaar niet gingen', 'people who did not go in the past year'],
      n: 410,
      answers: [
        ['costs', 'Te duur', 'Too expensive', 'vindt de tandarts te duur', 'find it too expensive', 189],
        ['fear', 'Angst', 'Fear', 'heeft angst', 'are afraid', 115],
        ['healthy', 'Geen klachten', 'No complaints', 'heeft geen klachten', 'have no complaints', 139],
        [
          'no-dentist',
          'Geen tandarts te vinden',
          'No dentist to be found',
          'vindt geen tandarts',
          'find no dentist',
          70,
        ],
        ['time', 'Geen tijd', 'No time', 'heeft geen tijd', 'have no time', 41],
        ['other:other', 'Een andere reden', 'Another reason', 'heeft een andere reden', 'have another reason', 25],
      ],
      grouping: {
        label: ['Leeftijd', 'Age'],
        groups: [
          { label: ['18 tot en met 24 jaar', '18 to 24'], from: 18, to: 24, n: 26, amounts: [14, 6, 9, 5, 4, 1] },
          {
            label: ['25 tot en met 64 jaar', '25 to 64'],
            from: 25,
            to: 64,
            n: 252,
            amounts: [126, 81, 70, 43, 31, 13],
          },
          { label: ['65 jaar en ouder', '65 and older'], from: 65, n: 132, amounts: [49, 28, 60, 22, 6, 11] },
        ],
      },
    }),
    question('dental-fear', {
      kind: 'scale',
      wording: ['Ik ben bang voor de tandarts.', 'I am afraid of the dentist.'],
      who: people,
      n: 1640,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 139],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 270],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 246],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 530],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          422,
        ],
        ['dont-know:no-opinion', 'Geen mening', 'No opinion', 'heeft geen mening', 'have no opinion', 33],
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
    question('dental-insurance', {
      kind: 'single-choice',
      wording: [
        'Heb je een aanvullende verzekering voor de tandarts?',
        'Do you have additional insurance for the dentist?',
      ],
      who: people,
      n: 'unknown',
      answers: [
        ['yes', 'Ja', 'Yes', 'heeft een aanvullende verzekering', 'have additional insurance', 64],
        ['no', 'Nee', 'No', 'heeft geen aanvullende verzekering', 'have no additional insurance', 29],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 7],
      ],
    }),
  ],
};

export const UNSEEN_7_SURVEYS: readonly CorpusSurvey[] = [swimming, donation, loans, water, dental];
