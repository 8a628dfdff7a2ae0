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

/** Shares of one group that the text gives to another. */
export const otherGroups: RuleVariants = {
  finds: [
    ['nl', 'In Noord vindt 53 procent het veilig of heel veilig.', 'fietspaden-2026'],
    ['nl', 'In Centrum is 17 procent neutraal.', 'fietspaden-2026'],
    ['en', 'In Noord, 53 percent call it safe or very safe.', 'fietspaden-2026'],
    ['nl', 'Van de melkveehouders is 28 procent het oneens.', 'boeren-stikstof-2026'],
    ['en', 'Of the arable farmers, 36 percent disagree.', 'boeren-stikstof-2026'],
    ['en', 'Of those aged 15 to 17, 33 percent sleep 8 hours or more.', 'teen-sleep-2026'],
  ],
  passes: [
    ['nl', 'In Noord vindt 60 procent het veilig of heel veilig.', 'fietspaden-2026'],
    ['nl', 'In Centrum is 21 procent neutraal, in Noord 17 procent.', 'fietspaden-2026'],
    ['en', 'In Noord, 60 percent call it safe or very safe.', 'fietspaden-2026'],
    ['nl', 'Van de melkveehouders is 36 procent het oneens.', 'boeren-stikstof-2026'],
    [
      'nl',
      'Melkveehouders zijn strenger dan akkerbouwers. Van hen is 36 procent het oneens, tegen 28 procent van de akkerbouwers.',
      'boeren-stikstof-2026',
    ],
    ['en', 'Of the arable farmers, 28 percent disagree.', 'boeren-stikstof-2026'],
  ],
};

/** "Say no" names the answer "No". */
export const sayNo: RuleVariants = {
  survey: 'teen-sleep-2026',
  finds: [
    ['en', 'Only 7 percent say no.'],
    ['en', 'Another 25 percent say no.'],
    ['en', '37 percent answered no.'],
  ],
  passes: [
    ['en', '31 percent say no.'],
    ['en', 'Nearly a third answer “no”.'],
    ['en', 'No teenager is alike: 25 percent want an hour.'],
  ],
};
