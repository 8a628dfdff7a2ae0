import type { CorpusSurvey } from '../corpus-article';
import { question } from '../question';

const known = (nl: string, en: string) => ({ state: 'known', text: { nl, en } });
const online = known('Online vragenlijst.', 'Online questionnaire.');
const eigenaren = ['eigenaren van een huisdier', 'pet owners'] as const;
const bewoners = ['bewoners', 'residents'] as const;
const bewonersMetLast = ['bewoners die wel eens last hebben', 'residents who are bothered at times'] as const;
const museumgangers = ['bezoekers van een museum', 'museum visitors'] as const;
const trainers = ['trainers', 'coaches'] as const;
const inwoners = ['inwoners van 18 jaar en ouder', 'residents aged 18 and older'] as const;

/** 742 owners who joined by themselves. Counts; those of a rabbit are few. Half is exactly half once. */
const pets: CorpusSurvey = {
  key: 'huisdieren-2026',
  row: {
    name: 'huisdieren-2026',
    title: { nl: 'Vragen over de dierenarts', en: 'Questions about the vet' },
    sampleType: 'opt-in-panel',
    population: known('mensen met een huisdier', 'people with a pet'),
    respondents: 742,
    fieldworkStart: '2026-04-06',
    fieldworkEnd: '2026-04-24',
    mode: online,
    source: known('Dierenpanel', 'Pet Panel'),
  },
  questions: [
    question('pet-vet', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe vaak ging je in 2025 naar de dierenarts?', 'How often did you go to the vet in 2025?'],
      who: eigenaren,
      n: 742,
      answers: [
        ['none', 'Niet', 'Not at all', 'ging niet', 'did not go', 96],
        ['once', 'Eén keer', 'Once', 'ging één keer', 'went once', 267],
        ['twice', 'Twee keer', 'Twice', 'ging twee keer', 'went twice', 193],
        [
          'more',
          'Drie keer of vaker',
          'Three times or more',
          'ging drie keer of vaker',
          'went three times or more',
          163,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 23],
      ],
      grouping: {
        label: ['Dier', 'Animal'],
        groups: [
          { label: ['Eigenaren van een hond', 'Owners of a dog'], n: 341, amounts: [27, 110, 99, 97, 8] },
          { label: ['Eigenaren van een kat', 'Owners of a cat'], n: 303, amounts: [46, 121, 79, 47, 10] },
          { label: ['Eigenaren van een konijn', 'Owners of a rabbit'], n: 31, amounts: [9, 14, 4, 3, 1] },
          { label: ['Eigenaren van een ander dier', 'Owners of another animal'], n: 67, amounts: [14, 22, 11, 16, 4] },
        ],
      },
    }),
    question('pet-bill', {
      kind: 'scale',
      wording: ['Hoe makkelijk kun je de dierenarts betalen?', 'How easy is it for you to pay the vet?'],
      who: eigenaren,
      n: 742,
      answers: [
        ['positive:very-easy', 'Heel makkelijk', 'Very easy', 'vindt betalen heel makkelijk', 'find it very easy', 82],
        ['positive:easy', 'Makkelijk', 'Easy', 'vindt betalen makkelijk', 'find it easy', 208],
        [
          'neutral:neutral',
          'Niet makkelijk, niet moeilijk',
          'Neither easy nor hard',
          'vindt betalen niet makkelijk en niet moeilijk',
          'find it neither easy nor hard',
          171,
        ],
        ['negative:hard', 'Moeilijk', 'Hard', 'vindt betalen moeilijk', 'find it hard', 178],
        ['negative:very-hard', 'Heel moeilijk', 'Very hard', 'vindt betalen heel moeilijk', 'find it very hard', 89],
        [
          'dont-know:no-answer',
          'Zeg ik liever niet',
          'Rather not say',
          'zegt het liever niet',
          'would rather not say',
          14,
        ],
      ],
      nets: [
        ['net-easy', 'Makkelijk of heel makkelijk', 'Easy or very easy', ['very-easy', 'easy']],
        ['net-hard', 'Moeilijk of heel moeilijk', 'Hard or very hard', ['hard', 'very-hard']],
      ],
    }),
    question('pet-delay', {
      kind: 'multiple-choice',
      wording: ['Waarom stelde je een bezoek uit?', 'Why did you put off a visit?'],
      who: ['eigenaren die een bezoek uitstelden', 'owners who put off a visit'],
      n: 287,
      answers: [
        ['money', 'Geld', 'Money', 'denkt aan het geld', 'think of the money', 158],
        ['passed', 'Het ging vanzelf over', 'It passed by itself', 'zag het vanzelf overgaan', 'saw it pass', 118],
        [
          'afraid',
          'Mijn dier is bang',
          'My pet is afraid',
          'heeft een dier dat bang is',
          'have a pet that is afraid',
          95,
        ],
        ['time', 'Geen tijd', 'No time', 'heeft geen tijd', 'have no time', 63],
        ['far', 'De praktijk is ver weg', 'The vet is far away', 'vindt de praktijk ver weg', 'find it far away', 37],
        ['other:other', 'Een andere reden', 'Another reason', 'heeft een andere reden', 'have another reason', 26],
      ],
    }),
    question('pet-insurance', {
      kind: 'single-choice',
      wording: ['Is je dier verzekerd?', 'Is your pet insured?'],
      who: eigenaren,
      n: 742,
      answers: [
        ['insured', 'Ja', 'Yes', 'heeft een verzekering', 'are insured', 141],
        ['saving', 'Nee, maar ik spaar ervoor', 'No, but I save for it', 'spaart zelf', 'save for it', 230],
        ['no', 'Nee, niets geregeld', 'No, nothing arranged', 'heeft niets geregeld', 'have arranged nothing', 341],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 30],
      ],
    }),
  ],
};

/** 1,150 residents drawn at random. One grouping differs beyond chance, the other does not. */
const noise: CorpusSurvey = {
  key: 'noise-at-home-2026',
  row: {
    name: 'noise-at-home-2026',
    title: { nl: 'Onderzoek naar geluid in huis', en: 'Survey of noise at home' },
    sampleType: 'probability-sample',
    population: known('bewoners van 18 jaar en ouder', 'residents aged 18 and older'),
    respondents: 1150,
    fieldworkStart: '2026-05-04',
    fieldworkEnd: '2026-05-29',
    mode: online,
    source: known('Stadsmonitor', 'City Monitor'),
  },
  questions: [
    question('noise-bother', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe vaak heb je thuis last van geluid?', 'How often does noise bother you at home?'],
      who: bewoners,
      n: 1150,
      answers: [
        ['daily', 'Elke dag', 'Every day', 'heeft elke dag last', 'are bothered every day', 138],
        ['weekly', 'Elke week', 'Every week', 'heeft elke week last', 'are bothered every week', 299],
        ['monthly', 'Elke maand', 'Every month', 'heeft elke maand last', 'are bothered every month', 253],
        ['less', 'Minder vaak', 'Less often', 'heeft minder vaak last', 'are bothered less often', 322],
        ['never', 'Nooit', 'Never', 'heeft nooit last', 'are never bothered', 126],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 12],
      ],
      nets: [['net-weekly', 'Elke dag of elke week', 'Every day or every week', ['daily', 'weekly']]],
      grouping: {
        label: ['Woning', 'Home'],
        groups: [
          { label: ['Bewoners van een flat', 'Residents of flats'], n: 430, amounts: [82, 142, 84, 86, 32, 4] },
          {
            label: ['Bewoners van een rijtjeshuis', 'Residents of terraced houses'],
            n: 512,
            amounts: [46, 126, 118, 158, 58, 6],
          },
          {
            label: ['Bewoners van een vrijstaand huis', 'Residents of detached houses'],
            n: 208,
            amounts: [10, 31, 51, 78, 36, 2],
          },
        ],
      },
    }),
    question('noise-source', {
      kind: 'multiple-choice',
      wording: ['Waar komt het geluid vandaan?', 'Where does the noise come from?'],
      who: bewonersMetLast,
      n: 1012,
      answers: [
        ['traffic', 'Verkeer', 'Traffic', 'heeft last van verkeer', 'are bothered by traffic', 486],
        ['neighbours', 'Buren', 'Neighbours', 'heeft last van buren', 'are bothered by neighbours', 354],
        ['building', 'Bouwwerk', 'Building work', 'heeft last van bouwwerk', 'are bothered by building work', 243],
        ['bars', 'Cafés', 'Bars and cafés', 'heeft last van cafés', 'are bothered by bars and cafés', 172],
        ['aircraft', 'Vliegtuigen', 'Aircraft', 'heeft last van vliegtuigen', 'are bothered by aircraft', 132],
        ['dogs', 'Blaffende honden', 'Barking dogs', 'heeft last van honden', 'are bothered by barking dogs', 111],
        [
          'other:other',
          'Iets anders',
          'Something else',
          'heeft last van iets anders',
          'are bothered by something else',
          71,
        ],
      ],
    }),
    question('noise-action', {
      kind: 'single-choice',
      wording: ['Wat deed je ertegen?', 'What did you do about it?'],
      who: bewonersMetLast,
      n: 1012,
      answers: [
        ['nothing', 'Niets', 'Nothing', 'deed niets', 'did nothing', 455],
        ['talked', 'Ik praatte met de ander', 'I talked to the person', 'praatte erover', 'talked to the person', 283],
        ['council', 'Ik belde de gemeente', 'I called the council', 'belde de gemeente', 'called the council', 131],
        ['room', 'Ik ging naar een andere kamer', 'I moved to another room', 'ging weg', 'moved to another room', 82],
        ['police', 'Ik belde de politie', 'I called the police', 'belde de politie', 'called the police', 61],
      ],
    }),
    question('noise-council', {
      kind: 'scale',
      wording: ['De gemeente doet genoeg tegen geluid.', 'The council does enough against noise.'],
      who: bewoners,
      n: 1150,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 57],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 265],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 345],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 311],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          127,
        ],
        ['dont-know:no-opinion', 'Geen mening', 'No opinion', 'heeft geen mening', 'have no opinion', 45],
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
          {
            label: ['18 tot en met 49 jaar', '18 to 49'],
            from: 18,
            to: 49,
            n: 598,
            amounts: [31, 142, 178, 163, 60, 24],
          },
          { label: ['50 jaar en ouder', '50 and older'], from: 50, n: 552, amounts: [26, 123, 167, 148, 67, 21] },
        ],
      },
    }),
  ],
};

/** Rounded percentages only: nobody wrote down how many visitors took part. */
const museum: CorpusSurvey = {
  key: 'musea-zomer-2025',
  row: {
    name: 'musea-zomer-2025',
    title: { nl: 'Vragen bij de uitgang van vijf musea', en: 'Questions at the exit of five museums' },
    sampleType: 'opt-in-panel',
    population: known('bezoekers van vijf musea', 'visitors of five museums'),
    fieldworkStart: '2025-07-07',
    fieldworkEnd: '2025-08-31',
    mode: known('Op een scherm bij de uitgang.', 'On a screen at the exit.'),
    source: known('Museumvragen', 'Museum Questions'),
  },
  questions: [
    question('museum-signs', {
      kind: 'scale',
      wording: ['Hoe goed begreep je de bordjes?', 'How well did you understand the signs?'],
      who: museumgangers,
      n: 'unknown',
      answers: [
        ['positive:very-well', 'Heel goed', 'Very well', 'begreep ze heel goed', 'understood them very well', 18],
        ['positive:well', 'Goed', 'Well', 'begreep ze goed', 'understood them well', 41],
        [
          'neutral:neutral',
          'Niet goed, niet slecht',
          'Neither well nor badly',
          'begreep ze niet goed en niet slecht',
          'understood them neither well nor badly',
          20,
        ],
        ['negative:badly', 'Slecht', 'Badly', 'begreep ze slecht', 'understood them badly', 13],
        ['negative:very-badly', 'Heel slecht', 'Very badly', 'begreep ze heel slecht', 'understood them very badly', 5],
        ['dont-know:not-read', 'Niet gelezen', 'Not read', 'las ze niet', 'did not read them', 3],
      ],
    }),
    question('museum-why', {
      kind: 'multiple-choice',
      wording: ['Waarom ging je naar het museum?', 'Why did you go to the museum?'],
      who: museumgangers,
      n: 'unknown',
      answers: [
        ['show', 'Een tentoonstelling', 'An exhibition', 'kwam voor een tentoonstelling', 'came for an exhibition', 47],
        ['family', 'Een uitje met het gezin', 'A family day out', 'kwam met het gezin', 'came with the family', 38],
        ['learn', 'Iets leren', 'To learn', 'wil iets leren', 'want to learn', 34],
        ['weather', 'Slecht weer', 'Bad weather', 'kwam door slecht weer', 'came because of the weather', 21],
        ['taken', 'Iemand nam mij mee', 'Someone took me', 'kwam met iemand mee', 'came along with someone', 16],
        ['cafe', 'Het museumcafé', 'The museum café', 'kwam voor het museumcafé', 'came for the café', 11],
      ],
    }),
    question('museum-time', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe lang bleef je?', 'How long did you stay?'],
      who: museumgangers,
      n: 'unknown',
      answers: [
        ['short', 'Korter dan 1 uur', 'Less than 1 hour', 'bleef korter dan 1 uur', 'stayed less than 1 hour', 14],
        ['medium', '1 tot 2 uur', '1 to 2 hours', 'bleef 1 tot 2 uur', 'stayed 1 to 2 hours', 43],
        ['long', '2 tot 3 uur', '2 to 3 hours', 'bleef 2 tot 3 uur', 'stayed 2 to 3 hours', 29],
        ['longest', '3 uur of langer', '3 hours or more', 'bleef 3 uur of langer', 'stayed 3 hours or more', 10],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 4],
      ],
    }),
    question('museum-price', {
      kind: 'single-choice',
      wording: ['Wat vond je van de prijs?', 'What did you think of the price?'],
      who: museumgangers,
      n: 'unknown',
      answers: [
        ['high', 'Te hoog', 'Too high', 'vond de prijs te hoog', 'found the price too high', 37],
        ['fine', 'Goed', 'Fine', 'vond de prijs goed', 'found the price fine', 44],
        ['low', 'Laag', 'Low', 'vond de prijs laag', 'found the price low', 4],
        ['free', 'Ik kwam gratis binnen', 'I got in free', 'kwam gratis binnen', 'got in free', 15],
      ],
    }),
  ],
};

/** 486 coaches who joined through their club, in four sports that are all large enough to tell. */
const coaches: CorpusSurvey = {
  key: 'trainers-2026',
  row: {
    name: 'trainers-2026',
    title: { nl: 'Vragen aan trainers van sportclubs', en: 'Questions for coaches of sports clubs' },
    sampleType: 'opt-in-panel',
    population: known('trainers van sportclubs', 'coaches of sports clubs'),
    respondents: 486,
    fieldworkStart: '2026-01-12',
    fieldworkEnd: '2026-02-06',
    mode: online,
    source: known('Sport in de Buurt', 'Local Sport'),
  },
  questions: [
    question('coach-stay', {
      kind: 'single-choice',
      wording: ['Blijf je volgend seizoen trainer?', 'Will you coach again next season?'],
      who: trainers,
      n: 486,
      answers: [
        ['surely', 'Ja, zeker', 'Yes, surely', 'blijft zeker', 'will surely stay', 219],
        ['probably', 'Ja, waarschijnlijk', 'Yes, probably', 'blijft waarschijnlijk', 'will probably stay', 121],
        ['no', 'Nee', 'No', 'stopt', 'will stop', 68],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het nog niet', 'do not know yet', 78],
      ],
      grouping: {
        label: ['Sport', 'Sport'],
        groups: [
          { label: ['Trainers van voetbal', 'Football coaches'], n: 212, amounts: [89, 52, 34, 37] },
          { label: ['Trainers van turnen', 'Gymnastics coaches'], n: 118, amounts: [59, 30, 13, 16] },
          { label: ['Trainers van tennis', 'Tennis coaches'], n: 87, amounts: [44, 22, 10, 11] },
          { label: ['Trainers van judo', 'Judo coaches'], n: 69, amounts: [27, 17, 11, 14] },
        ],
      },
    }),
    question('coach-help', {
      kind: 'multiple-choice',
      wording: ['Wat zou je helpen?', 'What would help you?'],
      who: trainers,
      n: 486,
      answers: [
        ['course', 'Een gratis cursus', 'A free course', 'wil een gratis cursus', 'want a free course', 243],
        ['second', 'Een tweede trainer', 'A second coach', 'wil een tweede trainer', 'want a second coach', 194],
        [
          'parents',
          'Ouders die meehelpen',
          'Parents who help',
          'wil ouders die meehelpen',
          'want parents to help',
          165,
        ],
        ['pay', 'Een vergoeding', 'Some pay', 'wil een vergoeding', 'want some pay', 146],
        ['gear', 'Beter materiaal', 'Better gear', 'wil beter materiaal', 'want better gear', 102],
        ['nothing', 'Niets', 'Nothing', 'heeft niets nodig', 'need nothing', 39],
      ],
    }),
    question('coach-parents', {
      kind: 'scale',
      wording: ['Hoe vind je het contact met de ouders?', 'How do you find the contact with parents?'],
      who: ['trainers van kinderen', 'coaches of children'],
      n: 470,
      answers: [
        ['positive:very-nice', 'Heel prettig', 'Very pleasant', 'vindt het heel prettig', 'find it very pleasant', 115],
        ['positive:nice', 'Prettig', 'Pleasant', 'vindt het prettig', 'find it pleasant', 209],
        [
          'neutral:neutral',
          'Niet prettig, niet vervelend',
          'Neither pleasant nor unpleasant',
          'vindt het niet prettig en niet vervelend',
          'find it neither pleasant nor unpleasant',
          80,
        ],
        ['negative:bad', 'Vervelend', 'Unpleasant', 'vindt het vervelend', 'find it unpleasant', 47],
        [
          'negative:very-bad',
          'Heel vervelend',
          'Very unpleasant',
          'vindt het heel vervelend',
          'find it very unpleasant',
          14,
        ],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 5],
      ],
      nets: [
        ['net-nice', 'Prettig of heel prettig', 'Pleasant or very pleasant', ['very-nice', 'nice']],
        ['net-bad', 'Vervelend of heel vervelend', 'Unpleasant or very unpleasant', ['bad', 'very-bad']],
      ],
    }),
  ],
};

/** 968 residents drawn at random, in three ages that may be held against each other. */
const cash: CorpusSurvey = {
  key: 'contant-geld-2026',
  row: {
    name: 'contant-geld-2026',
    title: { nl: 'Onderzoek naar contant geld', en: 'Survey of cash' },
    sampleType: 'probability-sample',
    population: known('inwoners van 18 jaar en ouder', 'residents aged 18 and older'),
    respondents: 968,
    fieldworkStart: '2026-06-08',
    fieldworkEnd: '2026-06-26',
    mode: known('Op papier en online.', 'On paper and online.'),
    source: known('Inwonersmonitor', 'Residents’ Monitor'),
  },
  questions: [
    question('cash-pay', {
      kind: 'single-choice',
      ordered: true,
      wording: ['Hoe vaak betaal je contant?', 'How often do you pay in cash?'],
      who: inwoners,
      n: 968,
      answers: [
        ['always', 'Altijd', 'Always', 'betaalt altijd contant', 'always pay in cash', 68],
        ['often', 'Vaak', 'Often', 'betaalt vaak contant', 'often pay in cash', 203],
        ['sometimes', 'Soms', 'Sometimes', 'betaalt soms contant', 'sometimes pay in cash', 339],
        ['never', 'Nooit', 'Never', 'betaalt nooit contant', 'never pay in cash', 348],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 10],
      ],
      nets: [['net-often', 'Altijd of vaak', 'Always or often', ['always', 'often']]],
      grouping: {
        label: ['Leeftijd', 'Age'],
        groups: [
          { label: ['18 tot en met 34 jaar', '18 to 34'], from: 18, to: 34, n: 268, amounts: [8, 30, 94, 134, 2] },
          { label: ['35 tot en met 64 jaar', '35 to 64'], from: 35, to: 64, n: 437, amounts: [26, 83, 159, 165, 4] },
          { label: ['65 jaar en ouder', '65 and older'], from: 65, n: 263, amounts: [34, 90, 86, 49, 4] },
        ],
      },
    }),
    question('cash-why', {
      kind: 'multiple-choice',
      wording: ['Waarom betaal je contant?', 'Why do you pay in cash?'],
      who: ['inwoners die contant betalen', 'residents who pay in cash'],
      n: 610,
      answers: [
        ['small', 'Kleine bedragen', 'Small amounts', 'betaalt zo kleine bedragen', 'pay small amounts', 317],
        ['overview', 'Overzicht over mijn geld', 'An overview of my money', 'wil overzicht', 'want an overview', 262],
        ['privacy', 'Niemand kijkt mee', 'Nobody is watching', 'wil dat niemand meekijkt', 'want nobody to watch', 201],
        [
          'outage',
          'Voor bij een storing',
          'For when the system is down',
          'denkt aan een storing',
          'think of a breakdown',
          171,
        ],
        ['habit', 'Gewoonte', 'Habit', 'doet het uit gewoonte', 'do it out of habit', 134],
        ['children', 'Zakgeld voor kinderen', 'Pocket money for children', 'geeft zakgeld', 'give pocket money', 98],
      ],
    }),
    question('cash-refused', {
      kind: 'single-choice',
      wording: ['Weigerde een winkel je contante geld?', 'Did a shop refuse your cash?'],
      who: inwoners,
      n: 968,
      answers: [
        ['often', 'Ja, vaker', 'Yes, more often', 'maakte dat vaker mee', 'saw that more often', 155],
        ['once', 'Ja, één keer', 'Yes, once', 'maakte dat één keer mee', 'saw that once', 213],
        ['no', 'Nee', 'No', 'maakte dat niet mee', 'did not see that', 542],
        ['dont-know:dont-know', 'Weet niet', 'Don’t know', 'weet het niet', 'do not know', 58],
      ],
    }),
    question('cash-must', {
      kind: 'scale',
      wording: ['Elke winkel moet contant geld aannemen.', 'Every shop must take cash.'],
      who: inwoners,
      n: 968,
      answers: [
        ['positive:strongly-agree', 'Helemaal eens', 'Strongly agree', 'is het helemaal eens', 'strongly agree', 349],
        ['positive:agree', 'Eens', 'Agree', 'is het eens', 'agree', 300],
        ['neutral:neutral', 'Neutraal', 'Neutral', 'is neutraal', 'are neutral', 145],
        ['negative:disagree', 'Oneens', 'Disagree', 'is het oneens', 'disagree', 107],
        [
          'negative:strongly-disagree',
          'Helemaal oneens',
          'Strongly disagree',
          'is het helemaal oneens',
          'strongly disagree',
          48,
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
    }),
  ],
};

export const UNSEEN_4_SURVEYS: readonly CorpusSurvey[] = [pets, noise, museum, coaches, cash];
