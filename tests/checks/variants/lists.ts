import type { RuleVariants } from './variant';

/** Lists of names and of shares: the first share is of the first name, with "respectievelijk" and without. */
export const lists: RuleVariants = {
  finds: [
    ['nl', 'Overleg met collega’s en gezelligheid staan bovenaan, met respectievelijk 50 en 68 procent.'],
    ['nl', 'Gezelligheid en een rustige werkplek noemt respectievelijk 17 en 50 procent.'],
    ['nl', 'Voor gezelligheid en voor overleg komen 68 en 50 procent.'],
    ['nl', 'Respectievelijk 17, 12 en 32 procent werkt nooit, 1 dag en 2 dagen thuis.'],
    ['nl', '6 en 17 procent noemen een rustige werkplek en apparatuur.'],
    ['en', 'Company and a quiet place follow, with 17 and 50 percent respectively.'],
    ['en', 'Meetings with colleagues and company draw 50 and 68 percent.'],
    ['en', 'Respectively 6 and 17 percent name a quiet place and equipment.'],
    ['en', 'Equipment, a quiet place and company are named by 17, 6 and 50 percent.'],
  ],
  passes: [
    ['nl', 'Overleg met collega’s en gezelligheid staan bovenaan, met respectievelijk 68 en 50 procent.'],
    ['nl', 'Gezelligheid en een rustige werkplek noemt respectievelijk 50 en 17 procent.'],
    ['nl', 'Voor gezelligheid en voor overleg komen 50 en 68 procent.'],
    ['nl', 'Respectievelijk 12, 17 en 32 procent werkt nooit, 1 dag en 2 dagen thuis.'],
    ['nl', '17 en 6 procent noemen een rustige werkplek en apparatuur.'],
    ['nl', 'Overleg, gezelligheid en de baas: dat zijn de redenen. Voor 50 procent is het de gezelligheid.'],
    ['en', 'Company and a quiet place follow, with 50 and 17 percent respectively.'],
    ['en', 'Meetings with colleagues and company draw 68 and 50 percent.'],
    ['en', 'Respectively 17 and 6 percent name a quiet place and equipment.'],
    ['en', 'Equipment, a quiet place and company are named by 6, 17 and 50 percent.'],
  ],
};
