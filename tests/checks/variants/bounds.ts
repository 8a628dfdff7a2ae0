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
