import { text } from '../corpus/corpus-article';
import type { RuleVariants } from './variant';

/** The answer or the group stands in a sentence before, or in fewer words than its label has. */
export const leaning: RuleVariants = {
  finds: [
    [
      'en',
      'Of those aged 65 and older, 22 percent spend more than 10 hours. Of those under 40, 13 percent do.',
      'allotments-2026',
    ],
    [
      'nl',
      'Langer dan twee jaar geleden ging 7 procent met een hoge opleiding. Met een middelbare opleiding is dat 21 procent.',
      'tandzorg-2025',
    ],
    [
      'en',
      'No donor is what 16 percent of people aged 18 to 44 chose. It changes with age. At 45 to 64, it is 26 percent.',
      'organ-donation-2026',
    ],
    [
      'nl',
      'Dan zijn er de mensen van 35 tot en met 64 jaar. Slecht of heel slecht vindt 18 procent van hen de smaak.',
      'kraanwater-2026',
    ],
    ['nl', 'Ruim een kwart kan nooit de hele pauze nemen.', 'winkelpauze-2026'],
  ],
  passes: [
    ['nl', '40 procent weet wat wel en niet mag en is het eens of helemaal eens.', 'chatbots-rijk-2026'],
    [
      'en',
      'Small firms do better here. Of their apprentices 39 percent agree, against 33 percent in large firms.',
      'apprentices-2026',
    ],
    [
      'nl',
      'Van de 241 mensen met 1 tot 5 jaar nachtdienst slaapt 38 procent slecht of heel slecht. Van de 195 mensen met 15 jaar of langer is dat 53 procent.',
      'nachtdienst-2026',
    ],
    [
      'en',
      'Of those aged 65 and older, 22 percent spend more than 10 hours. Of those under 40, 7 percent do.',
      'allotments-2026',
    ],
    [
      'nl',
      'Langer dan twee jaar geleden ging 7 procent met een hoge opleiding. Met een middelbare opleiding is dat 11 procent.',
      'tandzorg-2025',
    ],
    [
      'nl',
      'Dan zijn er de mensen van 35 tot en met 64 jaar. Slecht of heel slecht vindt 11 procent van hen de smaak.',
      'kraanwater-2026',
    ],
    [
      'nl',
      'Geen diploma heeft 23 procent bij praktisch en 10 procent bij theoretisch opgeleide ouders.',
      'zwemles-2026',
    ],
    ['nl', 'Diploma A en B heeft 29 procent. Diploma A, B en C heeft 30 procent.', 'zwemles-2026'],
    ['en', '“Some” is what 41 percent say, and “no” is the answer of 39 percent.', 'student-loans-2025'],
    ['en', 'No, said 39 percent.', 'student-loans-2025'],
    ['nl', 'De smaak telt voor 23 procent, de helft van het aandeel voor bubbels.', 'kraanwater-2026'],
    ['nl', 'Een kwart kan soms de hele pauze nemen.', 'winkelpauze-2026'],
  ],
};

/** A majority by its number of people, and sums that only "makes" tells. */
export const countedMajorities: RuleVariants = {
  finds: [
    [
      'nl',
      text(
        'Eens is 34 procent, en helemaal eens 13 procent. Neutraal is 25 procent.',
        'De meeste klanten vertrouwen het keurmerk dus.',
      ),
      'biologisch-2026',
    ],
    ['en', '44 percent disagree or strongly disagree. So most people say that it is too hot.', 'parks-heat-2026'],
    ['nl', 'Een kleine meerderheid keek dus in het dossier: 511 mensen.', 'online-dossier-2026'],
    ['en', 'A small majority looked in the record: 511 people.', 'online-dossier-2026'],
  ],
  passes: [
    [
      'nl',
      'Eens is 34 procent. Neutraal is 25 procent. De meeste klanten vertrouwen het keurmerk dus.',
      'biologisch-2026',
    ],
    ['nl', 'Te duur is het voor 64 procent. De meeste klanten haken dus af.', 'biologisch-2026'],
    ['nl', 'De meerderheid kan de uitslagen zien: 683 mensen.', 'online-dossier-2026'],
    ['nl', 'In 2025 keek een kleine meerderheid, in 120 ziekenhuizen.', 'online-dossier-2026'],
  ],
};

/** Sums of rounded shares. */
export const madeUp: RuleVariants = {
  finds: [
    ['en', 'It went wrong three times or more for 37 percent.', 'breedband-2026'],
    ['en', '26 percent disagree and 10 percent strongly disagree, which makes 36 percent.', 'food-labels-2026'],
    [
      'en',
      'A third of the farmers disagree, and 22 percent strongly disagree. That makes 55 percent who disagree or strongly disagree.',
      'boeren-stikstof-2026',
    ],
  ],
  passes: [
    ['en', 'It went wrong three times or more for 36 percent.', 'breedband-2026'],
    [
      'nl',
      'Eens is 36 procent en helemaal eens 9 procent. Een meerderheid van 45 procent is het dus eens.',
      'reiskosten-2026',
    ],
    ['en', '26 percent disagree and 10 percent strongly disagree, which makes 35 percent.', 'food-labels-2026'],
    [
      'en',
      'A third of the farmers disagree, and 22 percent strongly disagree. That makes 54 percent who disagree or strongly disagree.',
      'boeren-stikstof-2026',
    ],
  ],
};

/** "A good reflection of" promises what a panel that people join can't be. */
export const reflections: RuleVariants = {
  survey: 'nachtdienst-2026',
  finds: [
    ['nl', 'Wij zijn 95 procent zeker van deze uitkomst.', 'verhuizen-2026'],
    ['en', 'We are 95 percent certain of this result.', 'verhuizen-2026'],
    ['nl', 'Ons panel is een goede afspiegeling van alle nachtwerkers.'],
    ['nl', 'De deelnemers zijn een dwarsdoorsnede van het land.'],
    ['en', 'Our panel is a good reflection of all night workers.'],
    ['en', 'It is a fair cross-section of the whole country.'],
  ],
  passes: [
    ['nl', 'Van de lage inkomens wil 22 procent zeker weg.', 'verhuizen-2026'],
    ['en', 'On a low income, 22 percent certainly want to move.', 'verhuizen-2026'],
    ['nl', 'Ons panel is geen afspiegeling van alle nachtwerkers.'],
    ['en', 'The panel is not a reflection of all night workers.'],
    ['en', 'She saw her reflection in the window.'],
  ],
};

/** Small groups that are named in the sentence before. */
export const smallBefore: RuleVariants = {
  survey: 'winkelpauze-2026',
  finds: [
    ['nl', 'Bij de hoge inkomens zegt 68 procent nee.', 'verhuizen-2026'],
    ['nl', 'Bij de uitzendkrachten gaat het mis. Daar kan 26 procent nooit de hele pauze nemen.'],
    ['nl', 'Dan de uitzendkrachten. Van hen kan 15 procent altijd de hele pauze nemen.'],
    ['en', 'It goes wrong with agency workers. There, 26 percent can never take the whole break.'],
  ],
  passes: [
    ['nl', 'Bij de lage inkomens zegt 38 procent nee.', 'verhuizen-2026'],
    ['nl', 'Van alle nachtwerkers wil 17 procent korter dan een jaar door.', 'nachtdienst-2026'],
    ['nl', 'Er zijn ook uitzendkrachten. Van wie een vast contract heeft, kan 28 procent altijd de hele pauze nemen.'],
    ['nl', 'Bij de uitzendkrachten gaat het mis. Het zijn er weinig. Daar kan 26 procent nooit de hele pauze nemen.'],
  ],
};

/** "Twee keer zo veel" of two shares. */
export const multiples: RuleVariants = {
  finds: [
    ['nl', '17 procent zoekt een rustige werkplek en 50 procent komt voor de gezelligheid. Dat is twee keer zo veel.'],
    ['nl', '17 procent zoekt een rustige werkplek, tegen 50 procent gezelligheid: twee keer zo veel.'],
    ['nl', '12 procent werkt nooit thuis. 17 procent doet dat 1 dag: dubbel zo veel.'],
    ['en', '12 percent never work from home. 17 percent do so one day: twice as many.'],
    ['en', 'Company brings 50 percent and the boss 30 percent, three times as many.'],
  ],
  passes: [
    ['nl', '17 procent zoekt een rustige werkplek, tegen 50 procent gezelligheid: drie keer zo veel.'],
    ['nl', '12 procent werkt nooit thuis. 17 procent doet dat 1 dag: bijna anderhalf keer zo veel.'],
    ['nl', 'Zij komen twee keer per week. 12 procent werkt nooit thuis en 17 procent 1 dag.'],
    ['en', 'Company brings 50 percent and a quiet place 17 percent, three times as many.'],
    ['en', 'He is twice as old as she is.'],
  ],
};

/** Groups that are held against each other across sentences, with and without something, or as the one with most. */
export const contrastsApart: RuleVariants = {
  finds: [
    [
      'en',
      'Small firms do better here. Of their apprentices 39 percent agree, against 33 percent in large firms.',
      'apprentices-2026',
    ],
    [
      'nl',
      'Van wie 18 tot 27 jaar is, is 37 procent ontevreden. Deze jongste groep is dus vaker ontevreden dan de groep van 27 tot 67 jaar.',
      'wegwerk-2026',
    ],
    [
      'nl',
      text(
        'Van de 195 mensen met 15 jaar of langer slaapt 53 procent slecht of heel slecht.',
        'Die laatste groep slaapt slechter dan de 268 mensen met 5 tot 15 jaar: 53 tegen 47 procent.',
      ),
      'nachtdienst-2026',
    ],
    [
      'nl',
      'De jongste groep kijkt wat vaker dan de groep erboven. Van wie 18 tot 40 jaar is, keek 55 procent. Van wie 40 tot 65 jaar is, 51 procent.',
      'online-dossier-2026',
    ],
    [
      'en',
      'Of those aged 65 to 84, 21 percent made no choice. That is more often than at 18 to 44, with 19 percent.',
      'organ-donation-2026',
    ],
    [
      'nl',
      'Wie een huisdier heeft, wil veel vaker een verbod op alles dan wie geen dier in huis heeft.',
      'vuurwerk-2026',
    ],
    ['en', 'On “very good”, people aged 35 to 64 beat people aged 18 to 34: 22 against 18 percent.', 'kraanwater-2026'],
    [
      'nl',
      'Theoretisch opgeleide ouders noemen diploma A en B vaker dan praktisch opgeleide ouders: 30 tegen 27 procent.',
      'zwemles-2026',
    ],
    ['nl', 'Het vaakst oneens zijn ondernemers.', 'vergunningen-2026'],
    ['en', 'Unlike residents, business owners often disagree.', 'vergunningen-2026'],
    ['en', 'Visitors aged 45 and over were much harder to please than the under-25s.', 'river-festival-2026'],
  ],
  passes: [
    [
      'nl',
      'De jongste groep kijkt vaker dan de oudste groep. Van wie 18 tot 40 jaar is, keek 55 procent. Van wie 65 tot 80 jaar is, 43 procent.',
      'online-dossier-2026',
    ],
    [
      'en',
      'Of those aged 65 to 84, 33 percent chose to be a donor. That is less often than at 18 to 44, with 53 percent.',
      'organ-donation-2026',
    ],
    ['nl', 'Wie een huisdier heeft, kent het geluid. Dat is anders voor wie geen dier in huis heeft.', 'vuurwerk-2026'],
    [
      'nl',
      'Theoretisch opgeleide ouders noemen diploma A, B en C vaker dan praktisch opgeleide ouders: 37 tegen 22 procent.',
      'zwemles-2026',
    ],
  ],
};
