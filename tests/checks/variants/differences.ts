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
