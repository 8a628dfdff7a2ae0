import type { RuleVariants, Variant } from './variant';

const of = (survey: string, ...all: readonly (readonly ['nl' | 'en', string])[]): readonly Variant[] =>
  all.map(([language, sentence]) => [language, sentence, survey]);

/** Shares that are told one by one and then added up, where the counts give another sum. */
export const sums: RuleVariants = {
  finds: [
    ...of(
      'ai-op-het-werk',
      ['nl', '15 procent vindt de afspraken onduidelijk en 10 procent heel onduidelijk. Bij elkaar is dat 25 procent.'],
      ['nl', 'Onduidelijk zegt 15 procent. Heel onduidelijk zegt 10 procent. Tel dat op en je komt op 25 procent.'],
      [
        'nl',
        '15 procent noemt de afspraken onduidelijk, 10 procent heel onduidelijk. Dat komt dus neer op 25 procent.',
      ],
      ['en', '15 percent find the rules unclear and 10 percent very unclear. That adds up to 25 percent.'],
      ['en', 'Unclear, say 15 percent. Very unclear, say 10 percent. In all, that is 25 percent.'],
      ['en', '15 percent find the rules unclear, 10 percent very unclear, so 25 percent combined.'],
    ),
    ...of(
      'studenten-slaap-2026',
      [
        'nl',
        'Drie of vier koppen drinkt 23 procent. Nog eens 10 procent drinkt 5 koppen of meer. Dat is samen 33 procent.',
      ],
      ['en', '23 percent drink 3 or 4 cups and 10 percent drink 5 cups or more. Together that is 33 percent.'],
    ),
  ],
  passes: [
    ...of(
      'ai-op-het-werk',
      ['nl', '15 procent vindt de afspraken onduidelijk en 10 procent heel onduidelijk. Bij elkaar is dat 26 procent.'],
      [
        'nl',
        'Onduidelijk zegt 15 procent. Heel onduidelijk zegt 10 procent. Tel dat op en je komt op ongeveer een kwart.',
      ],
      ['nl', '15 procent noemt de afspraken onduidelijk, 10 procent heel onduidelijk. Zo telt het op.'],
      ['en', '15 percent find the rules unclear and 10 percent very unclear. That adds up to 26 percent.'],
      ['en', 'Unclear, say 15 percent. Very unclear, say 10 percent. In all, that is about a quarter.'],
    ),
    ...of(
      'studenten-slaap-2026',
      [
        'nl',
        'Drie of vier koppen drinkt 23 procent. Nog eens 10 procent drinkt 5 koppen of meer. Dat is samen 34 procent.',
      ],
      ['nl', '17 procent slaapt minder dan 6 uur en 34 procent slaapt 6 tot 7 uur. Samen is dat 51 procent.'],
      ['en', '17 percent sleep less than 6 hours and 34 percent sleep 6 to 7 hours. Together that is 51 percent.'],
    ),
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
