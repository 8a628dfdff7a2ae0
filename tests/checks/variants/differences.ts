import type { RuleVariants } from './variant';

/** Points that are not the difference of the two shares, or of the two answers or groups, that are told with them. */
export const differences: RuleVariants = {
  finds: [
    ['nl', 'Voor overleg komt 68 procent en voor de gezelligheid 50 procent. Dat scheelt 28 procentpunt.'],
    ['nl', 'Voor overleg komt 68 procent. Voor de gezelligheid is dat 50 procent, 23 punten minder.'],
    ['nl', '42 procent is tevreden, 15 procent ontevreden. Er zit een verschil van 37 procent tussen.'],
    ['nl', 'Overleg met collega’s ligt 12 procentpunt hoger dan gezelligheid.'],
    [
      'nl',
      'De groep 30 tot 50 is tevreden of heel tevreden, net als die van 50 jaar en ouder. Het verschil tussen 30 tot 50 en 50 jaar en ouder is 11 procentpunt.',
    ],
    ['nl', 'Twee dagen thuis is 32 procent. Drie dagen is 26 procent. De kloof is dus tien punten.'],
    ['en', '68 percent come for meetings and 50 percent for the company. The difference is 28 percentage points.'],
    ['en', 'Meetings draw 68 percent. Company draws 50 percent, 23 points less.'],
    ['en', '42 percent are satisfied and 15 percent dissatisfied, a gap of 37 percent.'],
    ['en', 'Meetings with colleagues are 12 points ahead of company.'],
    ['en', 'Two days is what 32 percent do, three days 26 percent. They are ten points apart.'],
    ['en', '68 percent come for meetings. That is some 30 points more than the 50 percent for company.'],
  ],
  passes: [
    ['nl', 'Voor overleg komt 68 procent en voor de gezelligheid 50 procent. Dat scheelt 18 procentpunt.'],
    ['nl', 'Voor overleg komt 68 procent. Voor de gezelligheid is dat 50 procent, 18 punten minder.'],
    ['nl', '42 procent is tevreden, 15 procent ontevreden. Er zit een verschil van 27 procent tussen.'],
    ['nl', 'Overleg met collega’s ligt 18 procentpunt hoger dan gezelligheid.'],
    ['nl', 'Vergeleken met vorig jaar is dat 12 procentpunt meer.'],
    [
      'nl',
      'Voor overleg komt 68 procent, voor gezelligheid 50 procent. De foutmarge zou 3 punten zijn, als dit een steekproef was.',
    ],
    [
      'nl',
      'Voor overleg komt 68 procent, voor gezelligheid 50 procent. Het kantoor kreeg 8 punten op een schaal van 10.',
    ],
    ['nl', 'Overleg (68 procent) ligt ongeveer 20 punten boven gezelligheid (50 procent).'],
    ['en', '68 percent come for meetings and 50 percent for the company. The difference is 18 percentage points.'],
    ['en', 'Meetings draw 68 percent. Company draws 50 percent, 18 points less.'],
    ['en', '42 percent are satisfied and 15 percent dissatisfied, a gap of 26 percent.'],
    ['en', 'Meetings with colleagues are 18 points ahead of company.'],
    ['en', 'Since 2021 the gap has been 9 points.'],
    ['en', '68 percent come for meetings, 50 percent for company. These 5 points are on the agenda.'],
    ['en', 'Meetings (68 percent) are about 20 points above company (50 percent).'],
  ],
};
