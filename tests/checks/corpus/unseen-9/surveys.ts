import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';

const known = (nl: string, en: string) => ({ state: 'known', text: { nl, en } });
const online = known('Online vragenlijst.', 'Online questionnaire.');
const ambtenaren = ['ambtenaren', 'civil servants'] as const;
const patienten = ['patiënten', 'patients'] as const;
const leden = ['leden', 'members'] as const;
const klanten = ['klanten van supermarkten', 'supermarket shoppers'] as const;
const nachtwerkers = ['nachtwerkers', 'night workers'] as const;

/** 1,846 members of a panel that civil servants join. Counts; two groupings, one of them with hardly a difference. */
const integrity: CorpusSurvey = {
  key: 'integriteit-2026',
  row: {
    name: 'integriteit-2026',
    title: { nl: 'Panel over integriteit', en: 'Panel on integrity' },
    sampleType: 'opt-in-panel',
    population: known('ambtenaren in Nederland', 'civil servants in the Netherlands'),
    respondents: 1846,
    fieldworkStart: '2026-04-07',
    fieldworkEnd: '2026-04-24',
    mode: online,
    source: known('Ambtenarenpanel Binnenwerk', 'Binnenwerk civil servants’ panel'),
  },
  questions: [
    question('integrity-talk', {
      kind: 'single-choice',
      ordered: true,
      wording: [
        'Hoe vaak praat je met je team over integriteit?',
        'How often do you talk about integrity with your team?',
      ],
      who: ambtenaren,
      n: 1846,
      answers: [
        ['monthly', 'Elke maand', 'Every month', 'praat er elke maand over', 'talk about it every month', 268],
        [
          'few-times',
          'Een paar keer per jaar',
          'A few times a year',
          'praat er een paar keer per jaar over',
          'talk about it a few times a year',
          702,
        ],
        [
          'yearly',
          'Een keer per jaar',
          'Once a year',
          'praat er een keer per jaar over',
          'talk about it once a year',
          391,
        ],
        ['never', 'Nooit', 'Never', 'praat er nooit over', 'never talk about it', 422],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 63],
      ],
      nets: [
        [
          'net-often',
          'Elke maand of een paar keer per jaar',
          'Every month or a few times a year',
          ['monthly', 'few-times'],
        ],
      ],
      grouping: {
        label: ['Werkgever', 'Employer'],
        groups: [
          { label: ['Rijk', 'Central government'], n: 742, amounts: [110, 287, 155, 166, 24] },
          { label: ['Gemeente', 'Municipality'], n: 1104, amounts: [158, 415, 236, 256, 39] },
        ],
      },
    }),
    question('integrity-report', {
      kind: 'scale',
      wording: ['Ik durf een misstand op mijn werk te melden.', 'I dare to report wrongdoing at work.'],
      who: ambtenaren,
      n: 1846,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 315],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 636],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 378],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 305],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          157,
        ],
        ['dont-know:no-opinion', 'Geen mening', 'No opinion', 'heeft geen mening', 'have no opinion', 55],
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
      grouping: {
        label: ['Functie', 'Position'],
        groups: [
          { label: ['Leidinggevenden', 'Managers'], n: 412, amounts: [120, 168, 62, 38, 16, 8] },
          { label: ['Medewerkers', 'Staff'], n: 1434, amounts: [195, 468, 316, 267, 141, 47] },
        ],
      },
    }),
    question('integrity-offered', {
      kind: 'multiple-choice',
      wording: [
        'Wat bood iemand van buiten je het afgelopen jaar aan?',
        'What did somebody from outside offer you in the past year?',
      ],
      who: ambtenaren,
      n: 1812,
      answers: [
        ['gift', 'Een cadeau', 'A gift', 'kreeg een cadeau aangeboden', 'were offered a gift', 616],
        ['meal', 'Een maaltijd', 'A meal', 'kreeg een maaltijd aangeboden', 'were offered a meal', 497],
        [
          'ticket',
          'Een kaartje voor sport of theater',
          'A ticket for sport or theatre',
          'kreeg een kaartje aangeboden',
          'were offered a ticket',
          143,
        ],
        ['trip', 'Een reis', 'A trip', 'kreeg een reis aangeboden', 'were offered a trip', 29],
        ['nothing', 'Niets', 'Nothing', 'kreeg niets aangeboden', 'were offered nothing', 841],
      ],
    }),
    question('integrity-who', {
      kind: 'single-choice',
      wording: ['Naar wie ga je het eerst met een dilemma?', 'Who do you go to first with a dilemma?'],
      who: ambtenaren,
      n: 1846,
      answers: [
        ['colleague', 'Een collega', 'A colleague', 'gaat naar een collega', 'go to a colleague', 742],
        ['manager', 'Mijn leidinggevende', 'My manager', 'gaat naar de leidinggevende', 'go to their manager', 653],
        [
          'adviser',
          'De vertrouwenspersoon',
          'The confidential adviser',
          'gaat naar de vertrouwenspersoon',
          'go to the confidential adviser',
          221,
        ],
        [
          'council',
          'De ondernemingsraad',
          'The works council',
          'gaat naar de ondernemingsraad',
          'go to the council',
          24,
        ],
        ['nobody', 'Niemand', 'Nobody', 'gaat naar niemand', 'go to nobody', 138],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 68],
      ],
    }),
  ],
};

/** A probability sample of 1,024 patients in four ages, the oldest few. One question was for those who had looked. */
const record: CorpusSurvey = {
  key: 'online-dossier-2026',
  row: {
    name: 'online-dossier-2026',
    title: { nl: 'Onderzoek naar het online dossier', en: 'Survey of the online record' },
    sampleType: 'probability-sample',
    population: known('patiënten van 18 jaar en ouder', 'patients aged 18 and older'),
    respondents: 1024,
    fieldworkStart: '2026-05-04',
    fieldworkEnd: '2026-05-31',
    mode: known('Online en op papier.', 'Online and on paper.'),
    source: known('Patiëntenvereniging Samen Beter', 'Samen Beter patients’ association'),
  },
  questions: [
    question('record-seen', {
      kind: 'single-choice',
      wording: [
        'Heb je het afgelopen jaar in je online dossier gekeken?',
        'Did you look in your online record in the past year?',
      ],
      who: patienten,
      n: 1024,
      answers: [
        [
          'often',
          'Ja, vaker dan een keer',
          'Yes, more than once',
          'keek vaker dan een keer',
          'looked more than once',
          297,
        ],
        ['once', 'Ja, een keer', 'Yes, once', 'keek een keer', 'looked once', 214],
        [
          'can',
          'Nee, maar ik weet hoe het moet',
          'No, but I know how',
          'keek niet, maar weet hoe het moet',
          'did not look, but know how',
          236,
        ],
        [
          'cannot',
          'Nee, en ik weet niet hoe het moet',
          'No, and I don’t know how',
          'weet niet hoe het moet',
          'do not know how',
          208,
        ],
        ['dont-know:dont-know', 'Geen antwoord', 'No answer', 'geeft geen antwoord', 'give no answer', 69],
      ],
      nets: [
        ['net-seen', 'Ja, een keer of vaker', 'Yes, once or more', ['often', 'once']],
        ['net-not-seen', 'Nee', 'No', ['can', 'cannot']],
      ],
      grouping: {
        label: ['Leeftijd', 'Age'],
        groups: [
          { label: ['18 tot 40 jaar', '18 to 39'], from: 18, to: 39, n: 338, amounts: [110, 76, 90, 40, 22] },
          { label: ['40 tot 65 jaar', '40 to 64'], from: 40, to: 64, n: 402, amounts: [118, 88, 92, 77, 27] },
          { label: ['65 tot 80 jaar', '65 to 79'], from: 65, to: 79, n: 247, amounts: [62, 45, 48, 76, 16] },
          { label: ['80 jaar en ouder', '80 and older'], from: 80, n: 37, amounts: [7, 5, 6, 15, 4] },
        ],
      },
    }),
    question('record-clear', {
      kind: 'scale',
      wording: ['Ik begrijp wat er in mijn dossier staat.', 'I understand what my record says.'],
      who: ['patiënten die in hun dossier keken', 'patients who looked in their record'],
      n: 511,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 92],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 214],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 103],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 71],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          22,
        ],
        ['dont-know:no-opinion', 'Geen mening', 'No opinion', 'heeft geen mening', 'have no opinion', 9],
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
    question('record-wish', {
      kind: 'multiple-choice',
      wording: ['Wat wil je graag online kunnen doen?', 'What would you like to do online?'],
      who: patienten,
      n: 1024,
      answers: [
        [
          'results',
          'Uitslagen bekijken',
          'See test results',
          'wil uitslagen bekijken',
          'want to see test results',
          683,
        ],
        [
          'appointment',
          'Een afspraak maken',
          'Make an appointment',
          'wil een afspraak maken',
          'want to make an appointment',
          522,
        ],
        [
          'medicine',
          'Medicijnen bestellen',
          'Order medicine',
          'wil medicijnen bestellen',
          'want to order medicine',
          475,
        ],
        ['ask', 'Een vraag stellen', 'Ask a question', 'wil een vraag stellen', 'want to ask a question', 398],
        [
          'add',
          'Zelf iets toevoegen',
          'Add something myself',
          'wil zelf iets toevoegen',
          'want to add something themselves',
          167,
        ],
        ['nothing', 'Niets', 'Nothing', 'wil niets online doen', 'want to do nothing online', 84],
      ],
    }),
  ],
};

/** Rounded percentages only; how many members answered, and who they are, nobody wrote down. */
const energy: CorpusSurvey = {
  key: 'energierekening-2026',
  row: {
    name: 'energierekening-2026',
    title: { nl: 'Ledenpeiling over energie', en: 'Members’ poll on energy' },
    sampleType: 'opt-in-panel',
    fieldworkStart: '2026-02-16',
    fieldworkEnd: '2026-03-06',
  },
  questions: [
    question('energy-pay', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe makkelijk betaal je je energierekening?', 'How easily do you pay your energy bill?'],
      who: leden,
      n: 'unknown',
      answers: [
        ['very-easy', 'Heel makkelijk', 'Very easily', 'betaalt heel makkelijk', 'pay very easily', 17],
        ['easy', 'Makkelijk', 'Easily', 'betaalt makkelijk', 'pay easily', 34],
        ['just', 'Het lukt net', 'Only just', 'redt het net', 'only just manage', 28],
        ['hard', 'Moeilijk', 'With difficulty', 'betaalt moeilijk', 'pay with difficulty', 13],
        ['not', 'Het lukt niet', 'Not at all', 'kan niet betalen', 'cannot pay', 5],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 3],
      ],
      grouping: {
        label: ['Woning', 'Home'],
        groups: [
          { label: ['Huiseigenaren', 'Owners'], n: 'unknown', amounts: [23, 39, 23, 10, 3, 2] },
          { label: ['Huurders', 'Tenants'], n: 'unknown', amounts: [9, 28, 35, 18, 7, 3] },
        ],
      },
    }),
    question('energy-saving', {
      kind: 'multiple-choice',
      wording: ['Wat deed je deze winter om te besparen?', 'What did you do to save this winter?'],
      who: leden,
      n: 'unknown',
      answers: [
        [
          'thermostat',
          'De verwarming lager zetten',
          'Turn down the heating',
          'zette de verwarming lager',
          'turned down the heating',
          71,
        ],
        ['shower', 'Korter douchen', 'Shower for less time', 'douchte korter', 'showered for less time', 48],
        ['lamps', 'Zuinige lampen kopen', 'Buy saving lamps', 'kocht zuinige lampen', 'bought saving lamps', 44],
        ['panels', 'Zonnepanelen nemen', 'Get solar panels', 'nam zonnepanelen', 'got solar panels', 26],
        ['insulation', 'Het huis isoleren', 'Insulate the house', 'isoleerde het huis', 'insulated the house', 22],
        [
          'switch',
          'Overstappen naar een ander bedrijf',
          'Switch to another company',
          'stapte over',
          'switched to another company',
          19,
        ],
        ['nothing', 'Niets', 'Nothing', 'deed niets', 'did nothing', 6],
      ],
    }),
    question('energy-clear', {
      kind: 'scale',
      wording: ['Ik begrijp mijn energierekening.', 'I understand my energy bill.'],
      who: leden,
      n: 'unknown',
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 12],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 33],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 21],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 23],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          9,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 2],
      ],
    }),
  ],
};

/** 1,510 shoppers drawn at random; a grouping by children at home; one question for those who read labels. */
const labels: CorpusSurvey = {
  key: 'food-labels-2026',
  row: {
    name: 'food-labels-2026',
    title: { nl: 'Onderzoek naar etiketten', en: 'Food label survey 2026' },
    sampleType: 'probability-sample',
    population: known('klanten van supermarkten van 18 jaar en ouder', 'supermarket shoppers aged 18 and older'),
    respondents: 1510,
    fieldworkStart: '2026-01-12',
    fieldworkEnd: '2026-02-08',
    mode: known('Telefonisch.', 'By telephone.'),
    source: known('Stichting Boodschap', 'Boodschap foundation'),
  },
  questions: [
    question('label-read', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe vaak lees je het etiket?', 'How often do you read the label?'],
      who: klanten,
      n: 1510,
      answers: [
        ['always', 'Altijd', 'Always', 'leest het etiket altijd', 'always read the label', 211],
        ['often', 'Vaak', 'Often', 'leest het etiket vaak', 'often read the label', 438],
        ['sometimes', 'Soms', 'Sometimes', 'leest het etiket soms', 'sometimes read the label', 512],
        ['never', 'Nooit', 'Never', 'leest het etiket nooit', 'never read the label', 327],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 22],
      ],
      nets: [['net-often', 'Altijd of vaak', 'Always or often', ['always', 'often']]],
    }),
    question('label-trust', {
      kind: 'scale',
      wording: ['Ik vertrouw wat er voor op de verpakking staat.', 'I trust what the front of the packet says.'],
      who: klanten,
      n: 1510,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 84],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 386],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 472],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 388],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          147,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 33],
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
      grouping: {
        label: ['Kinderen', 'Children'],
        groups: [
          { label: ['Met kinderen in huis', 'With children at home'], n: 486, amounts: [21, 98, 148, 152, 58, 9] },
          {
            label: ['Zonder kinderen in huis', 'Without children at home'],
            n: 1024,
            amounts: [63, 288, 324, 236, 89, 24],
          },
        ],
      },
    }),
    question('label-what', {
      kind: 'multiple-choice',
      wording: ['Waar kijk je naar op het etiket?', 'What do you look for on the label?'],
      who: ['klanten die het etiket weleens lezen', 'shoppers who read the label at least sometimes'],
      n: 1161,
      answers: [
        ['date', 'De datum', 'The date', 'kijkt naar de datum', 'look for the date', 755],
        ['sugar', 'Suiker', 'Sugar', 'kijkt naar suiker', 'look for sugar', 702],
        ['fat', 'Vet', 'Fat', 'kijkt naar vet', 'look for fat', 418],
        ['salt', 'Zout', 'Salt', 'kijkt naar zout', 'look for salt', 331],
        ['origin', 'Het land', 'The country', 'kijkt naar het land', 'look for the country', 287],
        ['allergens', 'Stoffen voor een allergie', 'Allergens', 'kijkt naar allergie', 'look for allergens', 198],
        ['other:other', 'Iets anders', 'Something else', 'kijkt naar iets anders', 'look for something else', 41],
      ],
    }),
    question('label-wish', {
      kind: 'single-choice',
      wording: ['Welke verandering helpt jou het meest?', 'Which change would help you most?'],
      who: klanten,
      n: 1510,
      answers: [
        ['print', 'Grotere letters', 'Larger print', 'wil grotere letters', 'want larger print', 541],
        ['score', 'Een score op elk product', 'A score on every product', 'wil een score', 'want a score', 402],
        ['claims', 'Minder reclame', 'Fewer slogans', 'wil minder reclame', 'want fewer slogans', 266],
        ['short', 'Kortere lijsten', 'Shorter lists', 'wil kortere lijsten', 'want shorter lists', 174],
        ['nothing', 'Niets', 'Nothing', 'wil niets veranderen', 'want no change', 82],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 45],
      ],
    }),
  ],
};

/** 738 night workers who joined by themselves. Four groups by years, the newest few. */
const night: CorpusSurvey = {
  key: 'nachtdienst-2026',
  row: {
    name: 'nachtdienst-2026',
    title: { nl: 'Vragenlijst over de nachtdienst', en: 'Questionnaire on night shifts' },
    sampleType: 'opt-in-panel',
    population: known('mensen die ’s nachts werken', 'people who work at night'),
    respondents: 738,
    fieldworkStart: '2026-06-01',
    fieldworkEnd: '2026-06-21',
    mode: online,
    source: known('Panel Wakker', 'Wakker panel'),
  },
  questions: [
    question('night-sleep', {
      kind: 'scale',
      wording: ['Hoe slaap je na een nachtdienst?', 'How do you sleep after a night shift?'],
      who: nachtwerkers,
      n: 738,
      answers: [
        ['positive:very-well', 'Heel goed', 'Very well', 'slaapt heel goed', 'sleep very well', 41],
        ['positive:well', 'Goed', 'Well', 'slaapt goed', 'sleep well', 170],
        ['neutral:neutral', 'Niet goed, niet slecht', 'Not well, not badly', 'slaapt matig', 'sleep fairly', 188],
        ['negative:badly', 'Slecht', 'Badly', 'slaapt slecht', 'sleep badly', 226],
        ['negative:very-badly', 'Heel slecht', 'Very badly', 'slaapt heel slecht', 'sleep very badly', 105],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 8],
      ],
      nets: [
        ['net-well', 'Goed of heel goed', 'Well or very well', ['very-well', 'well']],
        ['net-badly', 'Slecht of heel slecht', 'Badly or very badly', ['badly', 'very-badly']],
      ],
      grouping: {
        label: ['Jaren nachtdienst', 'Years of night shifts'],
        groups: [
          { label: ['Korter dan 1 jaar', 'Less than 1 year'], n: 34, amounts: [3, 10, 9, 8, 3, 1] },
          { label: ['1 tot 5 jaar', '1 to 5 years'], n: 241, amounts: [18, 66, 64, 64, 27, 2] },
          { label: ['5 tot 15 jaar', '5 to 15 years'], n: 268, amounts: [13, 58, 69, 85, 40, 3] },
          { label: ['15 jaar of langer', '15 years or longer'], n: 195, amounts: [7, 36, 46, 69, 35, 2] },
        ],
      },
    }),
    question('night-why', {
      kind: 'multiple-choice',
      wording: ['Waarom werk je ’s nachts?', 'Why do you work at night?'],
      who: nachtwerkers,
      n: 738,
      answers: [
        ['pay', 'Het extra geld', 'The extra pay', 'doet het voor het geld', 'do it for the pay', 431],
        ['must', 'Het moet van mijn werkgever', 'My employer wants it', 'moet wel', 'have to', 288],
        [
          'family',
          'Het past bij mijn gezin',
          'It suits my family',
          'doet het voor het gezin',
          'do it for the family',
          244,
        ],
        ['quiet', 'De rust', 'The quiet', 'houdt van de rust', 'like the quiet', 197],
        ['team', 'De collega’s', 'The colleagues', 'doet het om de collega’s', 'do it for the colleagues', 121],
        ['other:other', 'Iets anders', 'Something else', 'heeft een andere reden', 'have another reason', 52],
      ],
    }),
    question('night-food', {
      kind: 'single-choice',
      wording: ['Wat eet je ’s nachts het vaakst?', 'What do you eat most at night?'],
      who: nachtwerkers,
      n: 738,
      answers: [
        ['bread', 'Brood', 'Bread', 'eet brood', 'eat bread', 318],
        ['snacks', 'Snacks', 'Snacks', 'eet snacks', 'eat snacks', 171],
        ['warm', 'Een warme maaltijd', 'A warm meal', 'eet warm', 'eat a warm meal', 96],
        ['fruit', 'Fruit of yoghurt', 'Fruit or yoghurt', 'eet fruit of yoghurt', 'eat fruit or yoghurt', 89],
        ['nothing', 'Niets', 'Nothing', 'eet niets', 'eat nothing', 64],
      ],
    }),
    question('night-stop', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe lang wil je nog nachten werken?', 'How long do you want to go on working nights?'],
      who: ['nachtwerkers die deze vraag kregen', 'night workers who got this question'],
      n: 702,
      answers: [
        ['under-1', 'Korter dan een jaar', 'Less than a year', 'stopt binnen een jaar', 'stop within a year', 118],
        ['1-to-5', 'Een tot vijf jaar', 'One to five years', 'stopt binnen vijf jaar', 'stop within five years', 187],
        ['over-5', 'Langer dan vijf jaar', 'More than five years', 'wil langer dan vijf jaar', 'go on for longer', 133],
        [
          'pension',
          'Tot mijn pensioen',
          'Until I retire',
          'gaat door tot het pensioen',
          'go on until they retire',
          102,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 162],
      ],
      nets: [
        ['net-five', 'Hoogstens vijf jaar', 'At most five years', ['under-1', '1-to-5']],
        [
          'net-longer',
          'Langer dan vijf jaar of tot het pensioen',
          'More than five years or until I retire',
          ['over-5', 'pension'],
        ],
      ],
    }),
  ],
};

export const UNSEEN_9_SURVEYS: readonly CorpusSurvey[] = [integrity, record, energy, labels, night];
