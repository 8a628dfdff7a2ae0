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
    ['nl', 'Dat iemand hen meenam, zegt 38 procent.', 'musea-zomer-2025'],
    ['nl', 'Van alle bezoekers is er bij 21 procent iemand die hen meenam.', 'musea-zomer-2025'],
    ['nl', 'Het museumcafé en iemand die hen meenam: 16 en 11 procent.', 'musea-zomer-2025'],
    ['nl', 'Iemand die meehielp en nam wie wilde: 47 procent zegt dat iemand hen meenam.', 'musea-zomer-2025'],
    ['nl', '28 procent betaalt contant: zo is er niemand die meekijkt.', 'contant-geld-2026'],
    ['nl', 'Dat niemand meekijkt, telt voor 22 procent.', 'contant-geld-2026'],
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
    ['nl', 'Dat iemand hen meenam, zegt 16 procent.', 'musea-zomer-2025'],
    ['nl', 'Het museumcafé en iemand die hen meenam: 11 en 16 procent.', 'musea-zomer-2025'],
    ['nl', 'Dat niemand meekijkt, telt voor 33 procent.', 'contant-geld-2026'],
    [
      'nl',
      'De meesten kwamen voor iets anders dan slecht weer: 47 procent voor een tentoonstelling.',
      'musea-zomer-2025',
    ],
    ['nl', 'Wie terugkomt, krijgt koffie. Met het gezin kwam 38 procent.', 'musea-zomer-2025'],
    ['nl', 'Ouders die meehelpen wil 34 procent.', 'trainers-2026'],
  ],
};
