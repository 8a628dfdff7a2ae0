import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';

const known = (nl: string, en: string) => ({ state: 'known', text: { nl, en } });
const online = known('Online vragenlijst.', 'Online questionnaire.');
const reizigers = ['reizigers', 'passengers'] as const;
const verpleegkundigen = ['verpleegkundigen', 'nurses'] as const;
const vrijwilligers = ['vrijwilligers', 'volunteers'] as const;
const leerlingen = ['leerlingen', 'pupils'] as const;
const bezoekers = ['bezoekers', 'visitors'] as const;

/** 1,312 passengers who took a card with a code themselves. Counts; the youngest group is small. */
const bus: CorpusSurvey = {
  key: 'busreizigers-2026',
  row: {
    name: 'busreizigers-2026',
    title: { nl: 'Vragenlijst in de bus', en: 'Questionnaire on the bus' },
    sampleType: 'opt-in-panel',
    population: known('reizigers in de bus', 'passengers on the bus'),
    respondents: 1312,
    fieldworkStart: '2026-03-09',
    fieldworkEnd: '2026-03-27',
    mode: online,
    source: known('Streekvervoer', 'Regional transport'),
  },
  questions: [
    question('bus-journey', {
      kind: 'scale',
      wording: ['Hoe tevreden ben je over je reis met de bus?', 'How satisfied are you with your bus journey?'],
      who: reizigers,
      n: 1312,
      answers: [
        ['positive:very-satisfied', 'Heel tevreden', 'Very satisfied', 'is heel tevreden', 'are very satisfied', 184],
        ['positive:satisfied', 'Tevreden', 'Satisfied', 'is tevreden', 'are satisfied', 577],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 276],
        ['negative:dissatisfied', 'Ontevreden', 'Dissatisfied', 'is ontevreden', 'are dissatisfied', 190],
        [
          'negative:very-dissatisfied',
          'Heel ontevreden',
          'Very dissatisfied',
          'is heel ontevreden',
          'are very dissatisfied',
          72,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 13],
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
          { label: ['Jonger dan 27', 'Under 27'], to: 26, n: 38, amounts: [4, 15, 8, 7, 3, 1] },
          { label: ['27 tot 67', '27 to 66'], from: 27, to: 66, n: 814, amounts: [98, 350, 180, 126, 52, 8] },
          { label: ['67 jaar en ouder', '67 and older'], from: 67, n: 460, amounts: [82, 212, 88, 57, 17, 4] },
        ],
      },
    }),
    question('bus-first', {
      kind: 'single-choice',
      wording: ['Wat moet als eerste beter?', 'What has to improve first?'],
      who: reizigers,
      n: 1312,
      answers: [
        ['more-often', 'Vaker rijden', 'Run more often', 'wil dat de bus vaker rijdt', 'want more buses', 459],
        ['on-time', 'Op tijd rijden', 'Run on time', 'wil dat de bus op tijd rijdt', 'want buses on time', 380],
        [
          'cheaper',
          'Een goedkoper kaartje',
          'A cheaper ticket',
          'wil een goedkoper kaartje',
          'want cheaper tickets',
          223,
        ],
        ['seats', 'Meer zitplaatsen', 'More seats', 'wil meer zitplaatsen', 'want more seats', 118],
        ['nothing', 'Niets', 'Nothing', 'wil niets veranderen', 'want no change', 92],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 40],
      ],
    }),
    question('bus-reason', {
      kind: 'multiple-choice',
      wording: ['Waarom neem je de bus?', 'Why do you take the bus?'],
      who: reizigers,
      n: 1312,
      answers: [
        ['no-car', 'Geen auto', 'No car', 'heeft geen auto', 'have no car', 538],
        ['price', 'Goedkoper dan de auto', 'Cheaper than a car', 'vindt de bus goedkoper', 'find the bus cheaper', 341],
        ['climate', 'Beter voor het milieu', 'Better for nature', 'denkt aan het milieu', 'think of nature', 315],
        ['parking', 'Geen plek om te parkeren', 'No place to park', 'kan niet parkeren', 'cannot park', 236],
        [
          'door',
          'De bus rijdt voor de deur',
          'It stops at my door',
          'heeft de bus voor de deur',
          'live at a stop',
          170,
        ],
        ['other:other', 'Een andere reden', 'Another reason', 'heeft een andere reden', 'have another reason', 79],
      ],
    }),
  ],
};

/** A probability sample of 904; one question was put to 850 of them. Half is exactly half. */
const nurses: CorpusSurvey = {
  key: 'verpleegkundigen-2025',
  row: {
    name: 'verpleegkundigen-2025',
    title: { nl: 'Onderzoek onder verpleegkundigen', en: 'Survey of nurses' },
    sampleType: 'probability-sample',
    population: known('verpleegkundigen in ziekenhuizen', 'nurses in hospitals'),
    respondents: 904,
    fieldworkStart: '2025-09-15',
    fieldworkEnd: '2025-10-12',
    mode: online,
    source: known('Monitor Zorg', 'Care Monitor'),
  },
  questions: [
    question('nurse-workload', {
      kind: 'scale',
      wording: ['De werkdruk op mijn afdeling is te hoog.', 'The workload on my ward is too high.'],
      who: verpleegkundigen,
      n: 904,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 226],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 280],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 172],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 154],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          54,
        ],
        ['dont-know:no-opinion', 'Geen mening', 'No opinion', 'heeft geen mening', 'have no opinion', 18],
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
    question('nurse-break', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Lukt het je om pauze te nemen?', 'Do you manage to take a break?'],
      who: verpleegkundigen,
      n: 904,
      answers: [
        ['always', 'Altijd', 'Always', 'kan altijd pauze nemen', 'can always take a break', 108],
        ['mostly', 'Meestal', 'Mostly', 'kan meestal pauze nemen', 'can mostly take a break', 344],
        ['sometimes', 'Soms', 'Sometimes', 'kan soms pauze nemen', 'can sometimes take a break', 298],
        ['never', 'Nooit', 'Never', 'kan nooit pauze nemen', 'can never take a break', 136],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 18],
      ],
      nets: [['net-often', 'Altijd of meestal', 'Always or mostly', ['always', 'mostly']]],
    }),
    question('nurse-stay', {
      kind: 'single-choice',
      wording: ['Werk je over vijf jaar nog in de zorg?', 'Will you still work in care in five years?'],
      who: verpleegkundigen,
      n: 904,
      answers: [
        [
          'same',
          'Ja, in hetzelfde werk',
          'Yes, in the same work',
          'werkt dan nog in hetzelfde werk',
          'will do the same work',
          434,
        ],
        [
          'other-work',
          'Ja, in ander werk in de zorg',
          'Yes, in other work in care',
          'doet dan ander werk in de zorg',
          'will do other work in care',
          181,
        ],
        ['no', 'Nee', 'No', 'vertrekt uit de zorg', 'will leave care', 145],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het nog niet', 'do not know yet', 144],
      ],
    }),
    question('nurse-help', {
      kind: 'multiple-choice',
      wording: ['Wat zou je werk lichter maken?', 'What would make your work lighter?'],
      who: verpleegkundigen,
      n: 850,
      answers: [
        ['colleagues', 'Meer collega’s', 'More colleagues', 'wil meer collega’s', 'want more colleagues', 561],
        ['paperwork', 'Minder administratie', 'Less paperwork', 'wil minder administratie', 'want less paperwork', 476],
        ['rota', 'Vaste roosters', 'Fixed rotas', 'wil vaste roosters', 'want fixed rotas', 306],
        ['tools', 'Betere hulpmiddelen', 'Better aids', 'wil betere hulpmiddelen', 'want better aids', 204],
        ['pay', 'Hoger loon', 'Higher pay', 'wil hoger loon', 'want higher pay', 195],
        ['nothing', 'Niets', 'Nothing', 'noemt niets', 'name nothing', 34],
      ],
    }),
  ],
};

/** Rounded percentages only. Who they are and how many took part was left empty. */
const volunteers: CorpusSurvey = {
  key: 'vrijwilligers-2025',
  row: {
    name: 'vrijwilligers-2025',
    title: { nl: 'Vragen aan vrijwilligers', en: 'Questions for volunteers' },
    sampleType: 'opt-in-panel',
    fieldworkStart: '2025-11-03',
    fieldworkEnd: '2025-11-28',
  },
  questions: [
    question('volunteer-hours', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoeveel uur per week doe je vrijwilligerswerk?', 'How many hours a week do you volunteer?'],
      who: vrijwilligers,
      n: 'unknown',
      answers: [
        ['under-2', 'Minder dan 2 uur', 'Less than 2 hours', 'doet minder dan 2 uur', 'do less than 2 hours', 31],
        ['2-to-5', '2 tot 5 uur', '2 to 5 hours', 'doet 2 tot 5 uur', 'do 2 to 5 hours', 38],
        ['5-to-10', '5 tot 10 uur', '5 to 10 hours', 'doet 5 tot 10 uur', 'do 5 to 10 hours', 19],
        ['over-10', 'Meer dan 10 uur', 'More than 10 hours', 'doet meer dan 10 uur', 'do more than 10 hours', 9],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 3],
      ],
      grouping: {
        label: ['Werk', 'Work'],
        groups: [
          { label: ['Met een baan', 'With a job'], n: 'unknown', amounts: [40, 39, 13, 5, 3] },
          { label: ['Gepensioneerd', 'Retired'], n: 'unknown', amounts: [24, 37, 24, 12, 3] },
        ],
      },
    }),
    question('volunteer-why', {
      kind: 'multiple-choice',
      wording: ['Waarom doe je vrijwilligerswerk?', 'Why do you volunteer?'],
      who: vrijwilligers,
      n: 'unknown',
      answers: [
        [
          'others',
          'Iets voor een ander doen',
          'Do something for others',
          'wil iets voor een ander doen',
          'want to do something for others',
          62,
        ],
        ['people', 'Mensen ontmoeten', 'Meet people', 'wil mensen ontmoeten', 'want to meet people', 54],
        ['area', 'Voor mijn buurt', 'For my area', 'doet het voor de buurt', 'do it for their area', 36],
        ['learn', 'Iets leren', 'Learn something', 'wil iets leren', 'want to learn something', 23],
        ['routine', 'Vast ritme in de week', 'A weekly routine', 'wil een vast ritme', 'want a routine', 12],
        ['job', 'Goed voor een sollicitatie', 'Good for getting a job', 'denkt aan werk', 'think of a job', 7],
      ],
    }),
    question('volunteer-valued', {
      kind: 'scale',
      wording: ['Ik voel me gewaardeerd.', 'I feel valued.'],
      who: vrijwilligers,
      n: 'unknown',
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 28],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 43],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 17],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 8],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          3,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 2],
      ],
    }),
    question('volunteer-costs', {
      kind: 'single-choice',
      wording: ['Krijg je je onkosten terug?', 'Do you get your expenses back?'],
      who: vrijwilligers,
      n: 'unknown',
      answers: [
        ['all', 'Ja, alles', 'Yes, all', 'krijgt alle onkosten terug', 'get everything back', 33],
        ['part', 'Ja, een deel', 'Yes, part', 'krijgt een deel terug', 'get part of it back', 24],
        ['none', 'Nee, niets', 'No, nothing', 'krijgt niets terug', 'get nothing back', 36],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 7],
      ],
    }),
  ],
};

/** 1,480 pupils in classes drawn at random, and two groups that may be held against each other. */
const school: CorpusSurvey = {
  key: 'school-climate-2026',
  row: {
    name: 'school-climate-2026',
    title: { nl: 'Onderzoek op school', en: 'School climate survey 2026' },
    sampleType: 'probability-sample',
    population: known('leerlingen van 12 tot en met 16 jaar', 'pupils aged 12 to 16'),
    respondents: 1480,
    fieldworkStart: '2026-02-02',
    fieldworkEnd: '2026-02-20',
    mode: known('Vragenlijst in de klas.', 'Questionnaire in class.'),
    source: known('Jeugdmonitor', 'Youth Monitor'),
  },
  questions: [
    question('school-safe', {
      kind: 'scale',
      wording: ['Ik voel me veilig op school.', 'I feel safe at school.'],
      who: leerlingen,
      n: 1480,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 414],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 622],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 222],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 133],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          59,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 30],
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
        label: ['Leeftijd', 'Age'],
        groups: [
          { label: ['12 en 13 jaar', '12 and 13'], from: 12, to: 13, n: 592, amounts: [190, 262, 74, 39, 18, 9] },
          {
            label: ['14 tot en met 16 jaar', '14 to 16'],
            from: 14,
            to: 16,
            n: 888,
            amounts: [224, 360, 148, 94, 41, 21],
          },
        ],
      },
    }),
    question('school-phones', {
      kind: 'single-choice',
      wording: ['Wil je een verbod op telefoons?', 'Do you want a ban on phones?'],
      who: leerlingen,
      n: 1480,
      answers: [
        ['all-day', 'Ja, de hele dag', 'Yes, all day', 'wil de hele dag een verbod', 'want a ban all day', 355],
        [
          'lessons',
          'Ja, alleen in de les',
          'Yes, only in lessons',
          'wil alleen in de les een verbod',
          'want a ban only in lessons',
          651,
        ],
        ['no', 'Nee', 'No', 'wil geen verbod', 'want no ban', 385],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 89],
      ],
    }),
    question('school-travel', {
      kind: 'single-choice',
      wording: ['Hoe kom je naar school?', 'How do you get to school?'],
      who: leerlingen,
      n: 1480,
      answers: [
        ['bike', 'Met de fiets', 'By bike', 'komt met de fiets', 'come by bike', 799],
        ['public', 'Met de bus of de trein', 'By bus or train', 'komt met bus of trein', 'come by bus or train', 326],
        ['car', 'Met de auto', 'By car', 'komt met de auto', 'come by car', 178],
        ['foot', 'Lopend', 'On foot', 'komt lopend', 'come on foot', 163],
        ['other:other', 'Anders', 'Another way', 'komt anders', 'come another way', 14],
      ],
    }),
    question('school-worries', {
      kind: 'multiple-choice',
      wording: ['Waar maak je je zorgen over?', 'What do you worry about?'],
      who: leerlingen,
      n: 1465,
      answers: [
        ['marks', 'Mijn cijfers', 'My marks', 'denkt aan cijfers', 'worry about their marks', 835],
        ['friends', 'Vrienden', 'Friends', 'denkt aan vrienden', 'worry about friends', 425],
        ['looks', 'Hoe ik eruitzie', 'My looks', 'denkt aan het uiterlijk', 'worry about their looks', 352],
        ['news', 'Het nieuws', 'The news', 'denkt aan het nieuws', 'worry about the news', 264],
        ['nothing', 'Niets', 'Nothing', 'heeft geen zorgen', 'have no worries', 205],
        ['money', 'Geld thuis', 'Money at home', 'denkt aan geld thuis', 'worry about money at home', 176],
      ],
    }),
  ],
};

/** 640 visitors at the till; one question was for those who pay themselves. One English label was forgotten. */
const pool: CorpusSurvey = {
  key: 'zwembad-2026',
  row: {
    name: 'zwembad-2026',
    title: { nl: 'Vragen aan de kassa van het zwembad', en: 'Questions at the till of the pool' },
    sampleType: 'opt-in-panel',
    population: known('bezoekers van het zwembad', 'visitors of the pool'),
    respondents: 640,
    fieldworkStart: '2026-05-11',
    fieldworkEnd: '2026-05-31',
    mode: known('Op papier.', 'On paper.'),
    source: known('Zwembad De Waterlelie', 'De Waterlelie pool'),
  },
  questions: [
    question('pool-visit', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe vaak kom je zwemmen?', 'How often do you swim here?'],
      who: bezoekers,
      n: 640,
      answers: [
        ['daily', 'Elke dag', 'Every day', 'komt elke dag', 'come every day', 45],
        ['weekly', 'Elke week', 'Every week', 'komt elke week', 'come every week', 269],
        ['monthly', 'Elke maand', 'Every month', 'komt elke maand', 'come every month', 173],
        ['less', 'Minder vaak', 'Less often', 'komt minder vaak', 'come less often', 134],
        ['first', 'Dit is de eerste keer', 'This is the first time', 'is hier voor het eerst', 'are new here', 19],
      ],
    }),
    question('pool-clean', {
      kind: 'scale',
      wording: ['Hoe schoon vind je de kleedkamers?', 'How clean do you find the changing rooms?'],
      who: bezoekers,
      n: 640,
      answers: [
        ['positive:very-clean', 'Heel schoon', 'Very clean', 'vindt ze heel schoon', 'find them very clean', 70],
        ['positive:clean', 'Schoon', 'Clean', 'vindt ze schoon', 'find them clean', 218],
        [
          'neutral:neutral',
          'Niet schoon, niet vies',
          'Neither clean nor dirty',
          'vindt ze niet schoon en niet vies',
          'find them neither clean nor dirty',
          141,
        ],
        ['negative:dirty', 'Vies', 'Dirty', 'vindt ze vies', 'find them dirty', 134],
        ['negative:very-dirty', 'Heel vies', 'Very dirty', 'vindt ze heel vies', 'find them very dirty', 58],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 19],
      ],
      nets: [
        ['net-clean', 'Schoon of heel schoon', 'Clean or very clean', ['very-clean', 'clean']],
        ['net-dirty', 'Vies of heel vies', 'Dirty or very dirty', ['dirty', 'very-dirty']],
      ],
    }),
    question('pool-wish', {
      kind: 'multiple-choice',
      wording: ['Wat wil je graag anders?', 'What would you like to change?'],
      who: bezoekers,
      n: 640,
      answers: [
        [
          'evening',
          'Langer open in de avond',
          'Longer evening hours',
          'wil in de avond langer zwemmen',
          'want longer evening hours',
          307,
        ],
        ['warmer', 'Warmer water', 'Warmer water', 'wil warmer water', 'want warmer water', 243],
        ['price', 'Een lagere prijs', 'A lower price', 'wil een lagere prijs', 'want a lower price', 230],
        ['lanes', 'Meer banen', 'More lanes', 'wil meer banen', 'want more lanes', 166],
        ['slide', 'Een nieuwe glijbaan', 'A new slide', 'wil een nieuwe glijbaan', 'want a new slide', 90],
        ['nothing', 'Niets', 'Nothing', 'wil niets anders', 'want nothing else', 51],
      ],
    }),
    question('pool-price', {
      kind: 'single-choice',
      wording: ['Wat vind je van de prijs?', 'What do you think of the price?'],
      who: ['bezoekers die zelf betalen', 'visitors who pay themselves'],
      n: 598,
      answers: [
        ['dear', 'Te duur', 'Too expensive', 'vindt zwemmen te duur', 'find swimming too expensive', 251],
        ['right', 'Precies goed', 'Just right', 'vindt de prijs precies goed', 'find the price just right', 299],
        ['cheap', 'Goedkoop', 'Cheap', 'vindt zwemmen goedkoop', 'find swimming cheap', 30],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 18],
      ],
    }),
    question('pool-travel', {
      kind: 'single-choice',
      wording: ['Hoe kwam je hier?', 'How did you get here?'],
      who: bezoekers,
      n: 640,
      answers: [
        ['bike', 'Met de fiets', 'By bike', 'kwam met de fiets', 'came by bike', 333],
        ['car', 'Met de auto', 'By car', 'kwam met de auto', 'came by car', 179],
        ['foot', 'Lopend', '', 'kwam lopend', 'came on foot', 96],
        ['bus', 'Met de bus', 'By bus', 'kwam met de bus', 'came by bus', 32],
      ],
    }),
  ],
};

export const UNSEEN_2_SURVEYS: readonly CorpusSurvey[] = [bus, nurses, volunteers, school, pool];
