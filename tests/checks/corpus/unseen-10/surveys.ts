import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';

const known = (nl: string, en: string) => ({ state: 'known', text: { nl, en } });
const online = known('Online vragenlijst.', 'Online questionnaire.');
const patienten = ['patiënten', 'patients'] as const;
const huurders = ['huurders', 'tenants'] as const;
const werkenden = ['werkenden', 'people with a job'] as const;
const volwassenen = ['volwassenen', 'adults'] as const;
const deelnemers = ['deelnemers', 'participants'] as const;

/** 1,240 patients drawn at random in three regions. Counts. */
const emergency: CorpusSurvey = {
  key: 'spoed-2026',
  row: {
    name: 'spoed-2026',
    title: { nl: 'Onderzoek spoedeisende hulp 2026', en: 'Emergency department survey 2026' },
    sampleType: 'probability-sample',
    population: known('patiënten van de spoedeisende hulp', 'patients of emergency departments'),
    respondents: 1240,
    fieldworkStart: '2026-04-01',
    fieldworkEnd: '2026-04-30',
    mode: known('Brief met een vragenlijst.', 'Letter with a questionnaire.'),
    source: known('Ministerie', 'Ministry'),
  },
  questions: [
    question('ed-wait', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe lang wachtte u op een arts?', 'How long did you wait for a doctor?'],
      who: patienten,
      n: 1240,
      answers: [
        ['under-1', 'Minder dan 1 uur', 'Less than 1 hour', 'wachtte minder dan 1 uur', 'waited less than 1 hour', 409],
        ['1-to-2', '1 tot 2 uur', '1 to 2 hours', 'wachtte 1 tot 2 uur', 'waited 1 to 2 hours', 360],
        ['2-to-4', '2 tot 4 uur', '2 to 4 hours', 'wachtte 2 tot 4 uur', 'waited 2 to 4 hours', 273],
        ['over-4', 'Meer dan 4 uur', 'More than 4 hours', 'wachtte meer dan 4 uur', 'waited more than 4 hours', 161],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 37],
      ],
      nets: [
        ['net-within-2', 'Binnen 2 uur', 'Within 2 hours', ['under-1', '1-to-2']],
        ['net-2-or-more', '2 uur of langer', '2 hours or longer', ['2-to-4', 'over-4']],
      ],
      grouping: {
        label: ['Regio', 'Region'],
        groups: [
          { label: ['Noord', 'North'], n: 310, amounts: [130, 96, 53, 22, 9] },
          { label: ['Midden', 'Centre'], n: 520, amounts: [164, 145, 122, 73, 16] },
          { label: ['Zuid', 'South'], n: 410, amounts: [115, 119, 98, 66, 12] },
        ],
      },
    }),
    question('ed-info', {
      kind: 'scale',
      wording: ['Ik kreeg genoeg uitleg over het wachten.', 'I was told enough about the wait.'],
      who: patienten,
      n: 1240,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 174],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 422],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 236],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 260],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          124,
        ],
        ['dont-know:no-opinion', 'Geen mening', 'No opinion', 'heeft geen mening', 'have no opinion', 24],
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
    question('ed-why', {
      kind: 'multiple-choice',
      wording: ['Waarom ging u naar de spoedeisende hulp?', 'Why did you go to the emergency department?'],
      who: patienten,
      n: 1240,
      answers: [
        ['gp-sent', 'Verwezen door de huisarts', 'Sent by a doctor', 'kwam via de huisarts', 'came from a doctor', 558],
        ['worried', 'Zelf ongerust', 'Worried', 'was zelf ongerust', 'were worried', 335],
        ['ambulance', 'Met de ambulance', 'By ambulance', 'kwam met de ambulance', 'came by ambulance', 223],
        ['gp-closed', 'De huisarts was dicht', 'Doctor was closed', 'vond de huisarts dicht', 'had no doctor', 149],
        ['other:other', 'Een andere reden', 'Another reason', 'had een andere reden', 'had another reason', 87],
      ],
    }),
  ],
};

/** 865 tenants who answered a call in a newsletter. Counts; the highest incomes are few. */
const moving: CorpusSurvey = {
  key: 'verhuizen-2026',
  row: {
    name: 'verhuizen-2026',
    title: { nl: 'Vragen aan huurders over verhuizen', en: 'Questions for tenants about moving' },
    sampleType: 'opt-in-panel',
    population: known('huurders van de woningcorporatie', 'tenants of the housing association'),
    respondents: 865,
    fieldworkStart: '2026-05-04',
    fieldworkEnd: '2026-05-29',
    mode: online,
    source: known('De woningcorporatie', 'The housing association'),
  },
  questions: [
    question('move-plan', {
      kind: 'single-choice',
      wording: ['Wilt u binnen 2 jaar verhuizen?', 'Do you want to move within 2 years?'],
      who: huurders,
      n: 865,
      answers: [
        ['certain', 'Ja, zeker', 'Yes, certainly', 'wil zeker verhuizen', 'certainly want to move', 147],
        ['maybe', 'Misschien', 'Maybe', 'wil misschien verhuizen', 'maybe want to move', 277],
        ['no', 'Nee', 'No', 'wil niet verhuizen', 'do not want to move', 389],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 52],
      ],
      nets: [['net-yes', 'Zeker of misschien', 'Certainly or maybe', ['certain', 'maybe']]],
      grouping: {
        label: ['Inkomen', 'Income'],
        groups: [
          { label: ['Laag inkomen', 'Low income'], n: 412, amounts: [90, 140, 155, 27] },
          { label: ['Middeninkomen', 'Middle income'], n: 425, amounts: [55, 131, 215, 24] },
          { label: ['Hoog inkomen', 'High income'], n: 28, amounts: [2, 6, 19, 1] },
        ],
      },
    }),
    question('move-why', {
      kind: 'multiple-choice',
      wording: ['Waarom wilt u verhuizen?', 'Why do you want to move?'],
      who: ['huurders die zeker of misschien willen verhuizen', 'tenants who certainly or maybe want to move'],
      n: 424,
      answers: [
        ['bigger', 'Een groter huis', 'A bigger home', 'wil een groter huis', 'want a bigger home', 165],
        ['quieter', 'Een rustiger buurt', 'A quieter area', 'wil een rustiger buurt', 'want a quieter area', 136],
        [
          'stairs',
          'Traplopen gaat niet meer',
          'Stairs too hard',
          'kan niet meer traplopen',
          'cannot climb stairs',
          110,
        ],
        ['cheaper', 'Een lagere huur', 'Lower rent', 'wil een lagere huur', 'want lower rent', 89],
        ['family', 'Dichter bij familie', 'Closer to family', 'wil dichter bij familie', 'want to be near family', 64],
        ['other:other', 'Een andere reden', 'Another reason', 'heeft een andere reden', 'have another reason', 34],
      ],
    }),
    question('move-help', {
      kind: 'scale',
      wording: ['Hoe tevreden bent u over onze hulp bij verhuizen?', 'How satisfied are you with our help to move?'],
      who: huurders,
      n: 865,
      answers: [
        ['positive:very-satisfied', 'Heel tevreden', 'Very satisfied', 'is heel tevreden', 'are very satisfied', 95],
        ['positive:satisfied', 'Tevreden', 'Satisfied', 'is tevreden', 'are satisfied', 303],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 251],
        ['negative:dissatisfied', 'Ontevreden', 'Dissatisfied', 'is ontevreden', 'are dissatisfied', 112],
        [
          'negative:very-dissatisfied',
          'Heel ontevreden',
          'Very dissatisfied',
          'is heel ontevreden',
          'are very dissatisfied',
          61,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 43],
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
  ],
};

/** Rounded percentages only. How many took part, and how they were asked, was left empty. */
const commuting: CorpusSurvey = {
  key: 'reiskosten-2026',
  row: {
    name: 'reiskosten-2026',
    title: { nl: 'Onderzoek naar reiskosten', en: 'Survey of travel costs' },
    sampleType: 'probability-sample',
    population: known('mensen met een baan', 'people with a job'),
    fieldworkStart: '2026-02-09',
    fieldworkEnd: '2026-03-13',
  },
  questions: [
    question('commute-allowance', {
      kind: 'single-choice',
      wording: ['Krijgt u de kosten van uw reis naar het werk terug?', 'Do you get your travel costs back?'],
      who: werkenden,
      n: 'unknown',
      answers: [
        ['all', 'Ja, alle kosten', 'Yes, all costs', 'krijgt alle kosten terug', 'get all costs back', 41],
        ['part', 'Ja, een deel', 'Yes, part', 'krijgt een deel terug', 'get part of it back', 33],
        ['none', 'Nee', 'No', 'krijgt geen vergoeding', 'get no allowance', 19],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 7],
      ],
      grouping: {
        label: ['Inkomen', 'Income'],
        groups: [
          { label: ['Lager inkomen', 'Lower income'], n: 'unknown', amounts: [34, 31, 27, 8] },
          { label: ['Hoger inkomen', 'Higher income'], n: 'unknown', amounts: [47, 35, 13, 5] },
        ],
      },
    }),
    question('commute-mode', {
      kind: 'single-choice',
      wording: ['Hoe gaat u meestal naar uw werk?', 'How do you mostly go to work?'],
      who: werkenden,
      n: 'unknown',
      answers: [
        ['car', 'Met de auto', 'By car', 'gaat met de auto', 'go by car', 52],
        ['bike', 'Met de fiets', 'By bike', 'gaat met de fiets', 'go by bike', 23],
        [
          'public',
          'Met bus, tram of trein',
          'By bus, tram or train',
          'gaat met bus of trein',
          'go by bus or train',
          16,
        ],
        ['foot', 'Lopend', 'On foot', 'gaat lopend', 'go on foot', 5],
        ['other:other', 'Anders', 'Another way', 'gaat anders', 'go another way', 4],
      ],
    }),
    question('commute-fair', {
      kind: 'scale',
      wording: ['De vergoeding is eerlijk geregeld.', 'The allowance is arranged fairly.'],
      who: werkenden,
      n: 'unknown',
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 9],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 36],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 24],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 18],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          8,
        ],
        ['dont-know:no-opinion', 'Geen mening', 'No opinion', 'heeft geen mening', 'have no opinion', 5],
      ],
    }),
  ],
};

/** 1,506 adults drawn at random; one question by region, another by income. */
const parks: CorpusSurvey = {
  key: 'parks-heat-2026',
  row: {
    name: 'parks-heat-2026',
    title: { nl: 'Parken en hitte 2026', en: 'Parks and heat 2026' },
    sampleType: 'probability-sample',
    population: known('volwassenen in de regio', 'adults in the region'),
    respondents: 1506,
    fieldworkStart: '2026-06-08',
    fieldworkEnd: '2026-06-28',
    mode: online,
    source: known('Regionaal panel', 'Regional office'),
  },
  questions: [
    question('heat-park', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Gaat u op een hete dag naar een park?', 'Do you go to a park on a hot day?'],
      who: volwassenen,
      n: 1506,
      answers: [
        ['always', 'Altijd', 'Always', 'gaat altijd', 'always go', 211],
        ['often', 'Vaak', 'Often', 'gaat vaak', 'often go', 437],
        ['sometimes', 'Soms', 'Sometimes', 'gaat soms', 'sometimes go', 542],
        ['never', 'Nooit', 'Never', 'gaat nooit', 'never go', 286],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 30],
      ],
      nets: [['net-often', 'Altijd of vaak', 'Always or often', ['always', 'often']]],
      grouping: {
        label: ['Regio', 'Region'],
        groups: [
          { label: ['Binnenstad', 'City centre'], n: 402, amounts: [84, 145, 113, 52, 8] },
          { label: ['Buitenwijken', 'Suburbs'], n: 704, amounts: [99, 208, 277, 106, 14] },
          { label: ['Dorpen', 'Villages'], n: 400, amounts: [28, 84, 152, 128, 8] },
        ],
      },
    }),
    question('heat-need', {
      kind: 'multiple-choice',
      wording: ['Wat maakt uw park beter op hete dagen?', 'What would make your park better on hot days?'],
      who: volwassenen,
      n: 1506,
      answers: [
        ['trees', 'Meer bomen', 'More trees', 'wil meer bomen', 'want more trees', 934],
        ['water', 'Drinkwater', 'Drinking water', 'wil drinkwater', 'want drinking water', 708],
        ['toilets', 'Toiletten', 'Toilets', 'wil toiletten', 'want toilets', 497],
        [
          'seats',
          'Banken in de schaduw',
          'Seats in the shade',
          'wil banken in de schaduw',
          'want seats in the shade',
          407,
        ],
        ['lights', 'Licht in de avond', 'Lights in the evening', 'wil licht in de avond', 'want lights', 166],
        ['nothing', 'Niets', 'Nothing', 'wil niets', 'want nothing', 75],
      ],
    }),
    question('heat-home', {
      kind: 'scale',
      wording: ['Mijn huis blijft koel genoeg bij hitte.', 'My home stays cool enough in hot weather.'],
      who: volwassenen,
      n: 1506,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 143],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 384],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 271],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 422],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          248,
        ],
        ['dont-know:no-opinion', 'Geen mening', 'No opinion', 'heeft geen mening', 'have no opinion', 38],
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
        label: ['Inkomen', 'Income'],
        groups: [
          { label: ['Lager inkomen', 'Lower income'], n: 612, amounts: [38, 116, 104, 208, 129, 17] },
          { label: ['Middeninkomen', 'Middle income'], n: 590, amounts: [56, 159, 109, 153, 98, 15] },
          { label: ['Hoger inkomen', 'Higher income'], n: 304, amounts: [49, 109, 58, 61, 21, 6] },
        ],
      },
    }),
  ],
};

/** 702 people who found the questions on a website. Counts; the youngest are few. */
const library: CorpusSurvey = {
  key: 'bibliotheek-2026',
  row: {
    name: 'bibliotheek-2026',
    title: { nl: 'Openingstijden van de bibliotheek', en: 'Opening hours of the library' },
    sampleType: 'opt-in-panel',
    population: known('bezoekers en huurders', 'visitors and tenants'),
    respondents: 702,
    fieldworkStart: '2026-06-01',
    fieldworkEnd: '2026-06-21',
    mode: online,
    source: known('Bibliotheek en woningcorporatie', 'Library and housing association'),
  },
  questions: [
    question('lib-when', {
      kind: 'multiple-choice',
      wording: ['Wanneer wilt u naar de bibliotheek?', 'When do you want to go to the library?'],
      who: deelnemers,
      n: 702,
      answers: [
        ['evening', 'In de avond', 'In the evening', 'wil in de avond komen', 'want to come in the evening', 337],
        ['saturday', 'Op zaterdag', 'On Saturday', 'wil op zaterdag komen', 'want to come on Saturday', 295],
        ['daytime', 'Op werkdagen overdag', 'On weekdays', 'wil overdag komen', 'want to come on weekdays', 246],
        ['sunday', 'Op zondag', 'On Sunday', 'wil op zondag komen', 'want to come on Sunday', 197],
        ['none', 'Geen van deze momenten', 'None of these', 'kiest geen moment', 'choose none', 35],
      ],
      grouping: {
        label: ['Regio', 'Region'],
        groups: [
          { label: ['Stad', 'Town'], n: 348, amounts: [173, 150, 115, 118, 17] },
          { label: ['Dorpen', 'Villages'], n: 354, amounts: [164, 145, 131, 79, 18] },
        ],
      },
    }),
    question('lib-hours', {
      kind: 'scale',
      wording: ['Hoe tevreden bent u over de openingstijden?', 'How satisfied are you with the opening hours?'],
      who: deelnemers,
      n: 702,
      answers: [
        ['positive:very-satisfied', 'Heel tevreden', 'Very satisfied', 'is heel tevreden', 'are very satisfied', 88],
        ['positive:satisfied', 'Tevreden', 'Satisfied', 'is tevreden', 'are satisfied', 256],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 156],
        ['negative:dissatisfied', 'Ontevreden', 'Dissatisfied', 'is ontevreden', 'are dissatisfied', 122],
        [
          'negative:very-dissatisfied',
          'Heel ontevreden',
          'Very dissatisfied',
          'is heel ontevreden',
          'are very dissatisfied',
          52,
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
    question('lib-staff', {
      kind: 'single-choice',
      wording: ['Mag de bibliotheek open zonder personeel?', 'May the library open without staff?'],
      who: deelnemers,
      n: 702,
      answers: [
        ['yes', 'Ja', 'Yes', 'zegt ja', 'say yes', 260],
        ['part', 'Ja, een deel van de dag', 'Yes, part of the day', 'wil dat een deel van de dag', 'want part', 183],
        ['no', 'Nee', 'No', 'zegt nee', 'say no', 216],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 43],
      ],
      grouping: {
        label: ['Leeftijd', 'Age'],
        groups: [
          { label: ['Jonger dan 18', 'Under 18'], to: 17, n: 22, amounts: [12, 5, 4, 1] },
          { label: ['18 tot 65 jaar', '18 to 64'], from: 18, to: 64, n: 404, amounts: [166, 109, 105, 24] },
          { label: ['65 jaar en ouder', '65 and older'], from: 65, n: 276, amounts: [82, 69, 107, 18] },
        ],
      },
    }),
  ],
};

export const UNSEEN_10_SURVEYS: readonly CorpusSurvey[] = [emergency, moving, commuting, parks, library];
