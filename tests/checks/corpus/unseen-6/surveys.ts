import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';

const known = (nl: string, en: string) => ({ state: 'known', text: { nl, en } });
const online = known('Online vragenlijst.', 'Online questionnaire.');
const forenzen = ['forenzen', 'commuters'] as const;
const boeren = ['boeren', 'farmers'] as const;
const tieners = ['tieners', 'teenagers'] as const;
const huurders = ['huurders', 'renters'] as const;
const bezoekers = ['bezoekers van het festival', 'festival visitors'] as const;

/** 1,874 commuters who signed up themselves. Counts; one of the three lines has few passengers. */
const train: CorpusSurvey = {
  key: 'forenzen-2026',
  row: {
    name: 'forenzen-2026',
    title: { nl: 'Vragen aan forenzen in de trein', en: 'Questions for train commuters' },
    sampleType: 'opt-in-panel',
    population: known('forenzen met de trein', 'people who commute by train'),
    respondents: 1874,
    fieldworkStart: '2026-05-18',
    fieldworkEnd: '2026-06-07',
    mode: online,
    source: known('Redactie data', 'Data desk'),
  },
  questions: [
    question('train-journey', {
      kind: 'scale',
      wording: ['Hoe tevreden ben je over je reis met de trein?', 'How satisfied are you with your train journey?'],
      who: forenzen,
      n: 1874,
      answers: [
        ['positive:very-satisfied', 'Heel tevreden', 'Very satisfied', 'is heel tevreden', 'are very satisfied', 123],
        ['positive:satisfied', 'Tevreden', 'Satisfied', 'is tevreden', 'are satisfied', 666],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 410],
        ['negative:dissatisfied', 'Ontevreden', 'Dissatisfied', 'is ontevreden', 'are dissatisfied', 439],
        [
          'negative:very-dissatisfied',
          'Heel ontevreden',
          'Very dissatisfied',
          'is heel ontevreden',
          'are very dissatisfied',
          218,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 18],
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
        label: ['Lijn', 'Line'],
        groups: [
          { label: ['Stadslijn', 'City line'], n: 1102, amounts: [88, 452, 238, 214, 99, 11] },
          { label: ['Heuvellijn', 'Hill line'], n: 738, amounts: [30, 198, 166, 221, 117, 6] },
          { label: ['Kustlijn', 'Coast line'], n: 34, amounts: [5, 16, 6, 4, 2, 1] },
        ],
      },
    }),
    question('train-annoyance', {
      kind: 'multiple-choice',
      wording: ['Waar erger je je aan?', 'What annoys you?'],
      who: forenzen,
      n: 1874,
      answers: [
        ['late', 'Vertraging', 'Delays', 'ergert zich aan vertraging', 'are annoyed by delays', 1003],
        ['full', 'Volle treinen', 'Full trains', 'ergert zich aan volle treinen', 'are annoyed by full trains', 775],
        ['price', 'De prijs', 'The price', 'ergert zich aan de prijs', 'are annoyed by the price', 571],
        ['internet', 'Slecht internet', 'Poor internet', 'heeft slecht internet', 'have poor internet', 334],
        ['dirty', 'Vuile treinen', 'Dirty trains', 'ergert zich aan vuile treinen', 'are annoyed by dirt', 216],
        ['nothing', 'Niets', 'Nothing', 'ergert zich nergens aan', 'are annoyed by nothing', 88],
      ],
    }),
    question('train-dearer', {
      kind: 'single-choice',
      wording: ['Wat doe je als je reis duurder wordt?', 'What will you do if your journey becomes dearer?'],
      who: forenzen,
      n: 1874,
      answers: [
        ['stay', 'Ik blijf met de trein gaan', 'I keep taking the train', 'blijft instappen', 'keep taking it', 881],
        ['home', 'Vaker thuis werken', 'Work from home more', 'werkt vaker thuis', 'work from home more', 468],
        ['car', 'Met de auto gaan', 'Go by car', 'pakt de auto', 'go by car', 356],
        ['job', 'Ander werk zoeken', 'Look for another job', 'zoekt ander werk', 'look for another job', 94],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 75],
      ],
    }),
    question('train-seat', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Heb je in de spits een zitplaats?', 'Do you get a seat in the rush hour?'],
      who: ['forenzen die in de spits reizen', 'commuters who travel in the rush hour'],
      n: 1420,
      answers: [
        ['always', 'Altijd', 'Always', 'heeft altijd een zitplaats', 'always get a seat', 241],
        ['mostly', 'Meestal', 'Mostly', 'heeft meestal een zitplaats', 'mostly get a seat', 653],
        ['sometimes', 'Soms', 'Sometimes', 'heeft soms een zitplaats', 'sometimes get a seat', 398],
        ['never', 'Nooit', 'Never', 'heeft nooit een zitplaats', 'never get a seat', 128],
      ],
    }),
  ],
};

/** A probability sample of 764 farmers, by kind of farm; one question for those of 55 and older. */
const farmers: CorpusSurvey = {
  key: 'boeren-stikstof-2026',
  row: {
    name: 'boeren-stikstof-2026',
    title: { nl: 'Boeren over stikstof', en: 'Farmers on nitrogen' },
    sampleType: 'probability-sample',
    population: known('boeren in onze drie provincies', 'farmers in our three provinces'),
    respondents: 764,
    fieldworkStart: '2026-02-02',
    fieldworkEnd: '2026-02-27',
    mode: known('Brief met een code voor de vragenlijst.', 'Letter with a code for the questionnaire.'),
    source: known('Redactie data', 'Data desk'),
  },
  questions: [
    question('farm-rules', {
      kind: 'scale',
      wording: ['De stikstofregels zijn duidelijk.', 'The nitrogen rules are clear.'],
      who: boeren,
      n: 764,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 36],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 146],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 147],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 249],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          167,
        ],
        ['dont-know:no-opinion', 'Geen mening', 'No opinion', 'heeft geen mening', 'have no opinion', 19],
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
        label: ['Bedrijf', 'Farm'],
        groups: [
          { label: ['Melkveehouders', 'Dairy farmers'], n: 388, amounts: [14, 54, 62, 141, 109, 8] },
          { label: ['Akkerbouwers', 'Arable farmers'], n: 345, amounts: [21, 87, 79, 97, 51, 10] },
          { label: ['Pluimveehouders', 'Poultry farmers'], n: 31, amounts: [1, 5, 6, 11, 7, 1] },
        ],
      },
    }),
    question('farm-future', {
      kind: 'single-choice',
      wording: ['Wat doe je de komende vijf jaar met je bedrijf?', 'What will you do with your farm in five years?'],
      who: boeren,
      n: 764,
      answers: [
        ['same', 'Doorgaan zoals nu', 'Carry on as now', 'gaat door zoals nu', 'carry on as now', 308],
        ['grow', 'Groter worden', 'Grow', 'wil groter worden', 'want to grow', 94],
        ['shrink', 'Kleiner worden', 'Shrink', 'wil kleiner worden', 'want to shrink', 143],
        ['stop', 'Stoppen', 'Stop', 'stopt', 'will stop', 114],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 105],
      ],
      grouping: {
        label: ['Bedrijf', 'Farm'],
        groups: [
          { label: ['Melkveehouders', 'Dairy farmers'], n: 388, amounts: [155, 35, 89, 58, 51] },
          { label: ['Akkerbouwers', 'Arable farmers'], n: 345, amounts: [142, 55, 48, 50, 50] },
          { label: ['Pluimveehouders', 'Poultry farmers'], n: 31, amounts: [11, 4, 6, 6, 4] },
        ],
      },
    }),
    question('farm-help', {
      kind: 'multiple-choice',
      wording: ['Wat zou jou helpen?', 'What would help you?'],
      who: boeren,
      n: 764,
      answers: [
        [
          'steady',
          'Regels die hetzelfde blijven',
          'Rules that stay the same',
          'wil regels die hetzelfde blijven',
          'want rules that stay the same',
          481,
        ],
        [
          'barns',
          'Geld voor nieuwe stallen',
          'Money for new barns',
          'wil geld voor nieuwe stallen',
          'want money for new barns',
          287,
        ],
        ['measure', 'Zelf meten', 'Measuring it themselves', 'wil zelf meten', 'want to measure it themselves', 256],
        ['land', 'Meer grond', 'More land', 'wil meer grond', 'want more land', 180],
        ['advice', 'Advies op maat', 'Personal advice', 'wil advies op maat', 'want personal advice', 102],
        ['nothing', 'Niets', 'Nothing', 'heeft aan niets iets', 'say nothing would help', 46],
      ],
    }),
    question('farm-successor', {
      kind: 'single-choice',
      wording: ['Heb je een opvolger?', 'Do you have a successor?'],
      who: ['boeren van 55 jaar en ouder', 'farmers aged 55 and over'],
      n: 402,
      answers: [
        ['child', 'Ja, een kind', 'Yes, a child', 'heeft een kind als opvolger', 'have a child to take over', 163],
        ['other-person', 'Ja, iemand anders', 'Yes, someone else', 'heeft iemand anders', 'have someone else', 37],
        ['none', 'Nee', 'No', 'heeft geen opvolger', 'have no successor', 141],
        ['dont-know:dont-know', 'Weet ik nog niet', 'Not known yet', 'weet het nog niet', 'do not know yet', 61],
      ],
    }),
  ],
};

/** 1,236 teenagers drawn at random, in two ages; of one question only percentages are known. */
const sleep: CorpusSurvey = {
  key: 'teen-sleep-2026',
  row: {
    name: 'teen-sleep-2026',
    title: { nl: 'Tieners en slaap', en: 'Teenagers and sleep' },
    sampleType: 'probability-sample',
    population: known('tieners van 12 tot en met 17 jaar', 'teenagers aged 12 to 17'),
    respondents: 1236,
    fieldworkStart: '2026-03-02',
    fieldworkEnd: '2026-03-20',
    mode: online,
    source: known('Redactie data', 'Data desk'),
  },
  questions: [
    question('sleep-hours', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe lang slaap je voor een schooldag?', 'How long do you sleep on a school night?'],
      who: tieners,
      n: 1236,
      answers: [
        ['under-6', 'Korter dan 6 uur', 'Less than 6 hours', 'slaapt korter dan 6 uur', 'sleep under 6 hours', 105],
        ['6-to-7', '6 tot 7 uur', '6 to 7 hours', 'slaapt 6 tot 7 uur', 'sleep 6 to 7 hours', 343],
        ['7-to-8', '7 tot 8 uur', '7 to 8 hours', 'slaapt 7 tot 8 uur', 'sleep 7 to 8 hours', 483],
        ['8-plus', '8 uur of langer', '8 hours or more', 'slaapt 8 uur of langer', 'sleep 8 hours or more', 283],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 22],
      ],
      nets: [['net-under-7', 'Korter dan 7 uur', 'Less than 7 hours', ['under-6', '6-to-7']]],
      grouping: {
        label: ['Leeftijd', 'Age'],
        groups: [
          { label: ['12 tot en met 14 jaar', '12 to 14'], from: 12, to: 14, n: 610, amounts: [24, 119, 254, 203, 10] },
          { label: ['15 tot en met 17 jaar', '15 to 17'], from: 15, to: 17, n: 626, amounts: [81, 224, 229, 80, 12] },
        ],
      },
    }),
    question('sleep-awake', {
      kind: 'multiple-choice',
      wording: ['Wat houdt je wakker?', 'What keeps you awake?'],
      who: tieners,
      n: 1236,
      answers: [
        ['phone', 'Mijn telefoon', 'My phone', 'ligt wakker door de telefoon', 'are kept up by their phone', 597],
        ['homework', 'Huiswerk', 'Homework', 'ligt wakker door huiswerk', 'are kept up by homework', 411],
        ['worries', 'Zorgen', 'Worries', 'ligt wakker door zorgen', 'are kept up by worries', 352],
        ['training', 'Laat sporten', 'Late sports training', 'sport laat', 'train late', 187],
        ['noise', 'Lawaai', 'Noise', 'ligt wakker door lawaai', 'are kept up by noise', 135],
        ['nothing', 'Niets', 'Nothing', 'ligt nergens wakker van', 'are kept up by nothing', 201],
      ],
    }),
    question('sleep-tired', {
      kind: 'scale',
      wording: ['Ik ben moe in de les.', 'I am tired in class.'],
      who: tieners,
      n: 1236,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 266],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 419],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 273],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 190],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          72,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 16],
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
    question('sleep-school', {
      kind: 'single-choice',
      wording: ['Moet school later beginnen?', 'Should school start later?'],
      who: tieners,
      n: 'unknown',
      answers: [
        ['half-hour', 'Ja, een half uur', 'Yes, half an hour', 'wil een half uur later', 'want half an hour', 37],
        ['hour', 'Ja, een uur', 'Yes, an hour', 'wil een uur later', 'want an hour', 25],
        ['no', 'Nee', 'No', 'wil geen andere tijd', 'want no change', 31],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 7],
      ],
    }),
  ],
};

/** Rounded percentages only; how many renters took part, and how, was never written down. */
const renters: CorpusSurvey = {
  key: 'huurders-2025',
  row: {
    name: 'huurders-2025',
    title: { nl: 'Huurders over reparaties', en: 'Renters on repairs' },
    sampleType: 'opt-in-panel',
    fieldworkStart: '2025-10-06',
    fieldworkEnd: '2025-10-31',
  },
  questions: [
    question('rent-wait', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe lang wachtte je op je laatste reparatie?', 'How long did you wait for your last repair?'],
      who: huurders,
      n: 'unknown',
      answers: [
        ['week', 'Hooguit een week', 'A week at most', 'wachtte hooguit een week', 'waited a week at most', 22],
        ['month', 'Een week tot een maand', 'A week to a month', 'wachtte tot een maand', 'waited up to a month', 34],
        [
          'quarter',
          'Een maand tot drie maanden',
          'One to three months',
          'wachtte een maand tot drie maanden',
          'waited one to three months',
          21,
        ],
        [
          'longer',
          'Langer dan drie maanden',
          'More than three months',
          'wachtte langer dan drie maanden',
          'waited more than three months',
          17,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 6],
      ],
      grouping: {
        label: ['Verhuurder', 'Landlord'],
        groups: [
          { label: ['Woningcorporatie', 'Housing association'], n: 'unknown', amounts: [26, 37, 19, 12, 6] },
          { label: ['Particulier', 'Private landlord'], n: 'unknown', amounts: [14, 28, 25, 27, 6] },
        ],
      },
    }),
    question('rent-problem', {
      kind: 'multiple-choice',
      wording: ['Wat is er in huis niet in orde?', 'What is wrong in your home?'],
      who: huurders,
      n: 'unknown',
      answers: [
        ['mould', 'Schimmel', 'Mould', 'heeft schimmel', 'have mould', 41],
        ['draught', 'Tocht', 'Draughts', 'heeft last van tocht', 'have draughts', 36],
        ['leak', 'Lekkage', 'Leaks', 'heeft lekkage', 'have leaks', 29],
        ['heating', 'De verwarming', 'The heating', 'heeft een kapotte verwarming', 'have broken heating', 18],
        ['lock', 'Een kapot slot', 'A broken lock', 'heeft een kapot slot', 'have a broken lock', 8],
        ['nothing', 'Niets', 'Nothing', 'heeft geen klachten', 'have no complaints', 24],
      ],
    }),
    question('rent-landlord', {
      kind: 'scale',
      wording: ['Hoe tevreden ben je over je verhuurder?', 'How satisfied are you with your landlord?'],
      who: huurders,
      n: 'unknown',
      answers: [
        ['positive:very-satisfied', 'Heel tevreden', 'Very satisfied', 'is heel tevreden', 'are very satisfied', 9],
        ['positive:satisfied', 'Tevreden', 'Satisfied', 'is tevreden', 'are satisfied', 30],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 23],
        ['negative:dissatisfied', 'Ontevreden', 'Dissatisfied', 'is ontevreden', 'are dissatisfied', 24],
        [
          'negative:very-dissatisfied',
          'Heel ontevreden',
          'Very dissatisfied',
          'is heel ontevreden',
          'are very dissatisfied',
          12,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 2],
      ],
    }),
  ],
};

/** 1,048 visitors who scanned a code at the gate. Counts, by age; the oldest group is small. */
const festival: CorpusSurvey = {
  key: 'river-festival-2026',
  row: {
    name: 'river-festival-2026',
    title: { nl: 'Bezoekers van het Rivierfestival', en: 'Visitors of the River Festival' },
    sampleType: 'opt-in-panel',
    population: known('bezoekers van het Rivierfestival', 'visitors of the River Festival'),
    respondents: 1048,
    fieldworkStart: '2026-07-10',
    fieldworkEnd: '2026-07-19',
    mode: known('Code bij de uitgang, vragenlijst op de telefoon.', 'Code at the gate, questionnaire by phone.'),
    source: known('Redactie data', 'Data desk'),
  },
  questions: [
    question('fest-rating', {
      kind: 'scale',
      wording: ['Wat vond je van het festival?', 'How was the festival?'],
      who: bezoekers,
      n: 1048,
      answers: [
        ['positive:very-good', 'Heel goed', 'Very good', 'vond het heel goed', 'found it very good', 265],
        ['positive:good', 'Goed', 'Good', 'vond het goed', 'found it good', 454],
        ['neutral:neutral', 'Niet goed, niet slecht', 'Neither', 'vond het niet goed, niet slecht', 'say neither', 177],
        ['negative:poor', 'Slecht', 'Poor', 'vond het slecht', 'found it poor', 102],
        ['negative:very-poor', 'Heel slecht', 'Very poor', 'vond het heel slecht', 'found it very poor', 37],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 13],
      ],
      nets: [
        ['net-good', 'Goed of heel goed', 'Good or very good', ['very-good', 'good']],
        ['net-poor', 'Slecht of heel slecht', 'Poor or very poor', ['poor', 'very-poor']],
      ],
      grouping: {
        label: ['Leeftijd', 'Age'],
        groups: [
          { label: ['Jonger dan 25', 'Under 25'], to: 24, n: 402, amounts: [141, 176, 48, 24, 9, 4] },
          { label: ['25 tot 45 jaar', '25 to 44'], from: 25, to: 44, n: 609, amounts: [118, 264, 121, 73, 25, 8] },
          { label: ['45 jaar en ouder', '45 and over'], from: 45, n: 37, amounts: [6, 14, 8, 5, 3, 1] },
        ],
      },
    }),
    question('fest-travel', {
      kind: 'single-choice',
      wording: ['Hoe kwam je naar het festival?', 'How did you get to the festival?'],
      who: bezoekers,
      n: 1048,
      answers: [
        ['train', 'Met de trein', 'By train', 'kwam met de trein', 'came by train', 482],
        ['bike', 'Met de fiets', 'By bike', 'kwam met de fiets', 'came by bike', 241],
        ['car', 'Met de auto', 'By car', 'kwam met de auto', 'came by car', 210],
        ['bus', 'Met de bus', 'By bus', 'kwam met de bus', 'came by bus', 84],
        ['foot', 'Lopend', 'On foot', 'kwam lopend', 'came on foot', 31],
      ],
    }),
    question('fest-annoyance', {
      kind: 'multiple-choice',
      wording: ['Wat viel tegen?', 'What let you down?'],
      who: bezoekers,
      n: 1048,
      answers: [
        ['toilets', 'De rij voor de wc', 'The queue for the toilets', 'noemt de rij', 'name the toilet queue', 551],
        ['drinks', 'De prijs van drankjes', 'The price of drinks', 'noemt de prijs', 'name the price of drinks', 498],
        ['signal', 'Het bereik van de telefoon', 'The phone signal', 'noemt het bereik', 'name the phone signal', 339],
        ['rubbish', 'Het afval', 'The rubbish', 'noemt het afval', 'name the rubbish', 218],
        ['sound', 'Het geluid', 'The sound', 'noemt het geluid', 'name the sound', 149],
        ['nothing', 'Niets', 'Nothing', 'noemt niets', 'name nothing', 92],
      ],
    }),
    question('fest-return', {
      kind: 'single-choice',
      wording: ['Kom je in 2027 terug?', 'Will you be back in 2027?'],
      who: ['bezoekers die deze vraag kregen', 'visitors who got this question'],
      n: 1012,
      answers: [
        ['yes', 'Ja', 'Yes', 'komt terug', 'will be back', 588],
        ['perhaps', 'Misschien', 'Perhaps', 'komt misschien terug', 'will perhaps be back', 276],
        ['no', 'Nee', 'No', 'komt niet terug', 'will not be back', 118],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 30],
      ],
    }),
  ],
};

export const UNSEEN_6_SURVEYS: readonly CorpusSurvey[] = [train, farmers, sleep, renters, festival];
