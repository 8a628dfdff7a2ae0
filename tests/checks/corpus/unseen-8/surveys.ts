import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';

const known = (nl: string, en: string) => ({ state: 'known', text: { nl, en } });
const winkelmedewerkers = ['winkelmedewerkers', 'shop workers'] as const;
const inwoners = ['inwoners', 'residents'] as const;
const bezoekers = ['bezoekers', 'visitors'] as const;
const tuinders = ['tuinders', 'plot holders'] as const;
const ouders = ['ouders', 'parents'] as const;

/** 1,240 members of a union who filled it in of their own accord. Counts; the agency workers are few. */
const shop: CorpusSurvey = {
  key: 'winkelpauze-2026',
  row: {
    name: 'winkelpauze-2026',
    title: { nl: 'Pauzepeiling in de winkel', en: 'Breaks in the shop' },
    sampleType: 'opt-in-panel',
    population: known('winkelmedewerkers', 'shop workers'),
    respondents: 1240,
    fieldworkStart: '2026-03-16',
    fieldworkEnd: '2026-04-10',
    mode: known('Online vragenlijst.', 'Online questionnaire.'),
    source: known('Vakbond Winkelkracht', 'Winkelkracht union'),
  },
  questions: [
    question('winkel-pauze', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe vaak kun je je hele pauze nemen?', 'How often can you take your whole break?'],
      who: winkelmedewerkers,
      n: 1240,
      answers: [
        ['always', 'Altijd', 'Always', 'kan altijd de hele pauze nemen', 'can always take the whole break', 303],
        ['mostly', 'Meestal', 'Mostly', 'kan meestal de hele pauze nemen', 'can mostly take the whole break', 402],
        ['sometimes', 'Soms', 'Sometimes', 'kan soms de hele pauze nemen', 'can sometimes take the whole break', 331],
        ['never', 'Nooit', 'Never', 'kan nooit de hele pauze nemen', 'can never take the whole break', 180],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 24],
      ],
      nets: [
        ['net-often', 'Altijd of meestal', 'Always or mostly', ['always', 'mostly']],
        ['net-seldom', 'Soms of nooit', 'Sometimes or never', ['sometimes', 'never']],
      ],
      grouping: {
        label: ['Contract', 'Contract'],
        groups: [
          { label: ['Vast contract', 'Permanent contract'], n: 734, amounts: [205, 257, 176, 82, 14] },
          { label: ['Flexcontract', 'Flexible contract'], n: 472, amounts: [93, 136, 145, 89, 9] },
          { label: ['Uitzendkrachten', 'Agency workers'], n: 34, amounts: [5, 9, 10, 9, 1] },
        ],
      },
    }),
    question('winkel-waarom', {
      kind: 'multiple-choice',
      wording: ['Waarom sla je je pauze over?', 'Why do you skip your break?'],
      who: ['winkelmedewerkers die niet altijd pauze hebben', 'shop workers who do not always get a break'],
      n: 913,
      answers: [
        [
          'staff',
          'Te weinig collega’s',
          'Too few colleagues',
          'heeft te weinig collega’s',
          'have too few colleagues',
          566,
        ],
        [
          'busy',
          'Te druk met klanten',
          'Too busy',
          'heeft het te druk met klanten',
          'are too busy with customers',
          420,
        ],
        [
          'boss',
          'De baas vraagt om door te werken',
          'The boss asks me to work on',
          'moet doorwerken van de baas',
          'have to work on for the boss',
          256,
        ],
        ['place', 'Geen rustige plek', 'No quiet place', 'heeft geen rustige plek', 'have no quiet place', 173],
        ['home', 'Eerder naar huis', 'Home earlier', 'wil eerder naar huis', 'want to go home earlier', 119],
        ['other:other', 'Een andere reden', 'Another reason', 'heeft een andere reden', 'have another reason', 64],
      ],
    }),
    question('winkel-betaald', {
      kind: 'single-choice',
      wording: ['Betaalt je baas je pauze?', 'Does your boss pay for your break?'],
      who: winkelmedewerkers,
      n: 1240,
      answers: [
        ['all', 'Ja, helemaal', 'Yes, all of it', 'krijgt de hele pauze betaald', 'get paid for the whole break', 211],
        ['part', 'Ja, een deel', 'Yes, part of it', 'krijgt een deel betaald', 'get paid for part of it', 161],
        ['none', 'Nee', 'No', 'krijgt de pauze niet betaald', 'do not get paid for the break', 719],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 149],
      ],
    }),
    question('winkel-chef', {
      kind: 'scale',
      wording: ['Mijn leidinggevende let erop dat ik pauze neem.', 'My manager makes sure that I take my break.'],
      who: winkelmedewerkers,
      n: 1240,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 124],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 310],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 322],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 298],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          161,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 25],
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

/** 1,506 residents drawn by lot, but only rounded percentages were handed on. How large the groups are is not known. */
const fireworks: CorpusSurvey = {
  key: 'vuurwerk-2026',
  row: {
    name: 'vuurwerk-2026',
    title: { nl: 'Vragen over vuurwerk', en: 'Questions about fireworks' },
    sampleType: 'probability-sample',
    population: known('inwoners van 18 jaar en ouder', 'residents aged 18 and older'),
    respondents: 1506,
    fieldworkStart: '2026-01-12',
    fieldworkEnd: '2026-02-06',
    mode: known('Brief met een code.', 'Letter with a code.'),
    source: known('De gemeente', 'The municipality'),
  },
  questions: [
    question('vuurwerk-last', {
      kind: 'multiple-choice',
      wording: ['Waar had je last van?', 'What bothered you?'],
      who: inwoners,
      n: 'unknown',
      answers: [
        ['bangs', 'Harde knallen', 'Loud bangs', 'had last van harde knallen', 'were bothered by bangs', 57],
        ['litter', 'Rommel op straat', 'Litter', 'had last van rommel op straat', 'were bothered by litter', 49],
        ['pet', 'Angst bij mijn dier', 'A frightened pet', 'zag angst bij het eigen dier', 'had a frightened pet', 33],
        ['smoke', 'Rook', 'Smoke', 'had last van rook', 'were bothered by smoke', 18],
        ['broken', 'Kapotte spullen', 'Broken things', 'had kapotte spullen', 'had things broken', 6],
        ['nothing', 'Nergens van', 'Nothing', 'had nergens last van', 'were bothered by nothing', 24],
      ],
    }),
    question('vuurwerk-verbod', {
      kind: 'single-choice',
      wording: ['Wat vind je van een verbod op vuurwerk?', 'What do you think of a ban on fireworks?'],
      who: inwoners,
      n: 'unknown',
      answers: [
        [
          'all',
          'Een verbod op al het vuurwerk',
          'A ban on all fireworks',
          'wil een verbod op alles',
          'want a full ban',
          41,
        ],
        [
          'bangers',
          'Alleen een verbod op knalvuurwerk',
          'Only a ban on bangers',
          'wil alleen een verbod op knalvuurwerk',
          'want only bangers banned',
          22,
        ],
        ['none', 'Geen verbod', 'No ban', 'wil geen verbod', 'want no ban', 29],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 8],
      ],
      grouping: {
        label: ['Huisdier', 'Pets'],
        groups: [
          { label: ['Met een huisdier', 'With a pet'], n: 'unknown', amounts: [53, 19, 21, 7] },
          { label: ['Zonder huisdier', 'Without a pet'], n: 'unknown', amounts: [34, 24, 34, 8] },
        ],
      },
    }),
    question('vuurwerk-veilig', {
      kind: 'scale',
      wording: ['Ik voelde me veilig op straat in de nieuwjaarsnacht.', 'I felt safe in the street on New Year’s Eve.'],
      who: inwoners,
      n: 'unknown',
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 12],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 31],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 20],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 21],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          11,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 5],
      ],
    }),
    question('vuurwerk-show', {
      kind: 'single-choice',
      wording: ['Kom je naar een vuurwerkshow van de gemeente?', 'Would you come to a fireworks show?'],
      who: inwoners,
      n: 'unknown',
      answers: [
        ['certainly', 'Zeker', 'Certainly', 'komt zeker', 'will certainly come', 38],
        ['perhaps', 'Misschien', 'Perhaps', 'komt misschien', 'will perhaps come', 27],
        ['no', 'Nee', 'No', 'komt niet', 'will not come', 30],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 5],
      ],
    }),
  ],
};

/** 862 visitors of a swap shop who took a form; one question was for the 664 who buy. Counts. */
const clothes: CorpusSurvey = {
  key: 'tweedehands-2026',
  row: {
    name: 'tweedehands-2026',
    title: { nl: 'Lijst in de ruilwinkel', en: 'Form in the swap shop' },
    sampleType: 'opt-in-panel',
    population: known('bezoekers van de ruilwinkel', 'visitors of the swap shop'),
    respondents: 862,
    fieldworkStart: '2026-04-01',
    fieldworkEnd: '2026-04-30',
    mode: known('Op papier.', 'On paper.'),
    source: known('Ruilwinkel De Knoop', 'De Knoop swap shop'),
  },
  questions: [
    question('kleding-kopen', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe vaak koop je tweedehands kleren?', 'How often do you buy second-hand clothes?'],
      who: bezoekers,
      n: 862,
      answers: [
        ['monthly', 'Elke maand', 'Every month', 'koopt elke maand', 'buy every month', 198],
        ['few', 'Een paar keer per jaar', 'A few times a year', 'koopt een paar keer per jaar', 'buy a few times', 345],
        ['once', 'Eén keer per jaar', 'Once a year', 'koopt één keer per jaar', 'buy once a year', 121],
        ['never', 'Nooit', 'Never', 'koopt nooit tweedehands', 'never buy second-hand', 181],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 17],
      ],
      grouping: {
        label: ['Leeftijd', 'Age'],
        groups: [
          { label: ['Jonger dan 35', 'Under 35'], to: 34, n: 310, amounts: [102, 130, 36, 36, 6] },
          { label: ['35 tot 65', '35 to 64'], from: 35, to: 64, n: 382, amounts: [77, 157, 54, 87, 7] },
          { label: ['65 en ouder', '65 and older'], from: 65, n: 170, amounts: [19, 58, 31, 58, 4] },
        ],
      },
    }),
    question('kleding-waarom', {
      kind: 'multiple-choice',
      wording: ['Waarom koop je tweedehands?', 'Why do you buy second-hand?'],
      who: ['bezoekers die tweedehands kopen', 'visitors who buy second-hand'],
      n: 664,
      answers: [
        ['cheaper', 'Goedkoper', 'Cheaper', 'vindt het goedkoper', 'find it cheaper', 425],
        [
          'planet',
          'Beter voor het milieu',
          'Better for the planet',
          'denkt aan het milieu',
          'think of the planet',
          359,
        ],
        ['unique', 'Unieke stukken', 'Something unique', 'zoekt unieke stukken', 'look for something unique', 212],
        ['fun', 'Gezellig snuffelen', 'Fun to browse', 'snuffelt graag', 'like to browse', 146],
        ['quality', 'Betere kwaliteit', 'Better quality', 'wil betere kwaliteit', 'want better quality', 113],
        ['other:other', 'Een andere reden', 'Another reason', 'heeft een andere reden', 'have another reason', 40],
      ],
    }),
    question('kleding-weg', {
      kind: 'single-choice',
      wording: ['Wat doe je met kleren die je niet meer draagt?', 'What do you do with clothes you no longer wear?'],
      who: bezoekers,
      n: 862,
      answers: [
        [
          'bank',
          'Naar de kledingbak',
          'To the clothes bank',
          'brengt ze naar de kledingbak',
          'use the clothes bank',
          371,
        ],
        ['give', 'Weggeven aan bekenden', 'Give to people I know', 'geeft ze weg', 'give them away', 224],
        ['sell', 'Verkopen', 'Sell', 'verkoopt ze', 'sell them', 121],
        ['bin', 'Bij het restafval', 'In the bin', 'gooit ze bij het restafval', 'put them in the bin', 86],
        ['keep', 'Bewaren', 'Keep', 'bewaart ze', 'keep them', 60],
      ],
    }),
    question('kleding-prijs', {
      kind: 'scale',
      wording: ['Nieuwe kleren zijn te goedkoop.', 'New clothes are too cheap.'],
      who: bezoekers,
      n: 862,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 107],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 254],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 177],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 220],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          78,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 26],
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

/** 1,050 plot holders drawn by lot, with three ages that are large enough. Counts. */
const allotments: CorpusSurvey = {
  key: 'allotments-2026',
  row: {
    name: 'allotments-2026',
    title: { nl: 'Onderzoek onder tuinders', en: 'Allotment survey 2026' },
    sampleType: 'probability-sample',
    population: known('tuinders met een volkstuin', 'holders of an allotment'),
    respondents: 1050,
    fieldworkStart: '2026-03-02',
    fieldworkEnd: '2026-03-29',
    mode: known('Vragenlijst per post.', 'Questionnaire by post.'),
    source: known('De gemeenteraad', 'The council'),
  },
  questions: [
    question('allotment-hours', {
      kind: 'single-choice',
      ordered: true,
      wording: [
        'Hoeveel uur per week ben je in de zomer in de tuin?',
        'How many hours a week do you spend on your plot in summer?',
      ],
      who: tuinders,
      n: 1050,
      answers: [
        ['under-2', 'Minder dan 2 uur', 'Less than 2 hours', 'is er minder dan 2 uur', 'spend less than 2 hours', 126],
        ['2-to-5', '2 tot 5 uur', '2 to 5 hours', 'is er 2 tot 5 uur', 'spend 2 to 5 hours', 389],
        ['5-to-10', '5 tot 10 uur', '5 to 10 hours', 'is er 5 tot 10 uur', 'spend 5 to 10 hours', 347],
        ['over-10', 'Meer dan 10 uur', 'More than 10 hours', 'is er meer dan 10 uur', 'spend more than 10 hours', 158],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 30],
      ],
      grouping: {
        label: ['Leeftijd', 'Age'],
        groups: [
          { label: ['Jonger dan 40', 'Under 40'], to: 39, n: 231, amounts: [46, 104, 57, 17, 7] },
          { label: ['40 tot 65', '40 to 64'], from: 40, to: 64, n: 433, amounts: [49, 169, 143, 58, 14] },
          { label: ['65 en ouder', '65 and older'], from: 65, n: 386, amounts: [31, 116, 147, 83, 9] },
        ],
      },
    }),
    question('allotment-grow', {
      kind: 'multiple-choice',
      wording: ['Wat kweek je?', 'What do you grow?'],
      who: tuinders,
      n: 1050,
      answers: [
        ['vegetables', 'Groente', 'Vegetables', 'kweekt groente', 'grow vegetables', 914],
        ['fruit', 'Fruit', 'Fruit', 'kweekt fruit', 'grow fruit', 641],
        ['flowers', 'Bloemen', 'Flowers', 'kweekt bloemen', 'grow flowers', 546],
        ['herbs', 'Kruiden', 'Herbs', 'kweekt kruiden', 'grow herbs', 399],
        ['lawn', 'Een grasveld', 'A lawn', 'heeft een grasveld', 'keep a lawn', 105],
        ['nothing', 'Nog niets', 'Nothing yet', 'kweekt nog niets', 'grow nothing yet', 42],
      ],
    }),
    question('allotment-list', {
      kind: 'scale',
      wording: ['De wachtlijst is eerlijk.', 'The waiting list is fair.'],
      who: tuinders,
      n: 1050,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 84],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 273],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 241],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 262],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          137,
        ],
        ['dont-know:no-opinion', 'Geen mening', 'No opinion', 'heeft geen mening', 'have no opinion', 53],
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
    question('allotment-rent', {
      kind: 'single-choice',
      wording: ['Wat vind je van de huur?', 'What do you think of the rent?'],
      who: ['tuinders die zelf huur betalen', 'plot holders who pay rent themselves'],
      n: 1020,
      answers: [
        ['high', 'Te hoog', 'Too high', 'vindt de huur te hoog', 'find the rent too high', 204],
        ['right', 'Ongeveer goed', 'About right', 'vindt de huur ongeveer goed', 'find the rent about right', 714],
        ['low', 'Laag', 'Low', 'vindt de huur laag', 'find the rent low', 71],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 31],
      ],
    }),
  ],
};

/** Rounded percentages only. How many parents took part, and how, was written down nowhere. */
const screens: CorpusSurvey = {
  key: 'schermen-2026',
  row: {
    name: 'schermen-2026',
    title: { nl: 'Vragen over schermen thuis', en: 'Questions about screens at home' },
    sampleType: 'opt-in-panel',
    fieldworkStart: '2026-05-04',
    fieldworkEnd: '2026-05-29',
  },
  questions: [
    question('scherm-uren', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe lang kijkt je kind per dag naar een scherm?', 'How long does your child look at a screen a day?'],
      who: ouders,
      n: 'unknown',
      answers: [
        ['under-1', 'Minder dan 1 uur', 'Less than 1 hour', 'noemt minder dan 1 uur', 'say less than 1 hour', 27],
        ['1-to-2', '1 tot 2 uur', '1 to 2 hours', 'noemt 1 tot 2 uur', 'say 1 to 2 hours', 39],
        ['2-to-4', '2 tot 4 uur', '2 to 4 hours', 'noemt 2 tot 4 uur', 'say 2 to 4 hours', 22],
        ['over-4', 'Meer dan 4 uur', 'More than 4 hours', 'noemt meer dan 4 uur', 'say more than 4 hours', 8],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 4],
      ],
    }),
    question('scherm-ruzie', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe vaak is er thuis ruzie over schermen?', 'How often do you argue about screens?'],
      who: ouders,
      n: 'unknown',
      answers: [
        ['daily', 'Elke dag', 'Every day', 'heeft elke dag ruzie', 'argue every day', 16],
        ['weekly', 'Elke week', 'Every week', 'heeft elke week ruzie', 'argue every week', 34],
        ['sometimes', 'Soms', 'Sometimes', 'heeft soms ruzie', 'sometimes argue', 31],
        ['never', 'Nooit', 'Never', 'heeft nooit ruzie', 'never argue', 17],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 2],
      ],
    }),
    question('scherm-regels', {
      kind: 'multiple-choice',
      wording: ['Welke regels heb je thuis?', 'Which rules do you have at home?'],
      who: ouders,
      n: 'unknown',
      answers: [
        [
          'table',
          'Geen telefoon aan tafel',
          'No phone at table',
          'wil geen telefoon aan tafel',
          'want no phone at table',
          71,
        ],
        [
          'bedroom',
          'Geen scherm in de slaapkamer',
          'No screen in the bedroom',
          'wil geen scherm in de slaapkamer',
          'want no screen in the bedroom',
          53,
        ],
        [
          'time',
          'Een vaste tijd per dag',
          'A fixed time a day',
          'heeft een vaste tijd per dag',
          'have a fixed time',
          46,
        ],
        ['homework', 'Eerst huiswerk', 'Homework first', 'wil eerst huiswerk', 'want homework first', 35],
        ['watch', 'Ik kijk mee', 'I watch too', 'kijkt mee', 'watch too', 19],
        ['none', 'Geen regels', 'No rules', 'heeft geen regels', 'have no rules', 11],
      ],
    }),
    question('scherm-voorbeeld', {
      kind: 'scale',
      wording: ['Ik geef zelf het goede voorbeeld.', 'I set a good example myself.'],
      who: ouders,
      n: 'unknown',
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 6],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 28],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 25],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 30],
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

export const UNSEEN_8_SURVEYS: readonly CorpusSurvey[] = [shop, fireworks, clothes, allotments, screens];
