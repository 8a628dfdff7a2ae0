import type { RuleVariants } from './variant';

/** Answers that are spans of one unit, told by a bound: 8, 28, 39 and 23 percent sleep up to 6, 7, 8 hours, and longer. */
export const bounds: RuleVariants = {
  survey: 'teen-sleep-2026',
  finds: [
    ['nl', '28 procent slaapt korter dan 7 uur.'],
    ['nl', '39 procent slaapt minder dan 8 uur.'],
    ['nl', '39 procent slaapt 7 uur of langer.'],
    ['nl', '28 procent slaapt minstens 6 uur.'],
    ['en', '28 percent sleep less than 7 hours.'],
    ['en', '39 percent sleep at least 7 hours.'],
    ['en', '39 percent sleep under 8 hours.'],
    ['en', '28 percent sleep 6 hours or more.'],
  ],
  passes: [
    ['nl', '36 procent slaapt korter dan 7 uur.'],
    ['nl', '75 procent slaapt minder dan 8 uur.'],
    ['nl', '62 procent slaapt 7 uur of langer.'],
    ['nl', '90 procent slaapt minstens 6 uur.'],
    ['nl', '28 procent slaapt 6 tot 7 uur.'],
    ['nl', 'Van 22.00 tot 7 uur is het stil. 39 procent slaapt 7 tot 8 uur.'],
    ['en', '36 percent sleep less than 7 hours.'],
    ['en', '62 percent sleep at least 7 hours.'],
    ['en', '75 percent sleep under 8 hours.'],
    ['en', 'Of those aged 15 to 17, 13 percent sleep 8 hours or more.'],
  ],
};

/** "Most" of what a bound names is held against the sum. */
export const boundMajorities: RuleVariants = {
  survey: 'teen-sleep-2026',
  finds: [
    ['nl', 'De meeste tieners slapen korter dan 7 uur.'],
    ['nl', 'Een meerderheid slaapt minder dan 7 uur.'],
    ['en', 'Most teenagers sleep less than 7 hours.'],
    ['en', 'Most teenagers aged 15 to 17 sleep less than 7 hours.'],
  ],
  passes: [
    ['nl', 'De meeste tieners slapen 7 uur of langer.'],
    ['nl', 'Een meerderheid slaapt minder dan 8 uur.'],
    ['en', 'Most teenagers sleep less than 8 hours.'],
    ['en', 'Most teenagers aged 12 to 14 sleep at least 7 hours.'],
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
