import { text } from '../corpus/corpus-article';
import type { RuleVariants } from './variant';

/** A sum of the shares that the paragraph above tells; and numbers that only count things, and name no answer. */
export const sumsAbove: RuleVariants = {
  finds: [
    [
      'nl',
      text('45 procent blijft zeker. Nog eens 25 procent blijft waarschijnlijk.', 'Samen is dat 391 van de 486.'),
      'trainers-2026',
    ],
    [
      'nl',
      text('7 procent betaalt altijd contant, 21 procent vaak.', 'Bij elkaar is dat twee vijfde: 387 van de 968.'),
      'contant-geld-2026',
    ],
    ['nl', text('19 procent is verzekerd.', 'Samen is dat 402 van de 742.'), 'huisdieren-2026'],
    [
      'en',
      text('Every day, say 12 percent. Every week, say 26 percent.', 'Together that is 519 of the 1,150 residents.'),
      'noise-at-home-2026',
    ],
    [
      'en',
      text('19 percent are insured. Another 31 percent save for it.', 'Combined, that is 444 of the 742 owners.'),
      'huisdieren-2026',
    ],
    ['en', text('36 percent strongly agree, 31 percent agree.', 'In all, 755 of the 968 do.'), 'contant-geld-2026'],
  ],
  passes: [
    [
      'nl',
      text('45 procent blijft zeker. Nog eens 25 procent blijft waarschijnlijk.', 'Samen is dat 340 van de 486.'),
      'trainers-2026',
    ],
    [
      'nl',
      text('Voor 21 procent is het vaak, voor 7 procent altijd.', 'Bij elkaar ruim een kwart dus: 271 van de 968.'),
      'contant-geld-2026',
    ],
    ['nl', 'Aan de drie zijden van het plein staan mensen: 22 procent ging drie keer of vaker.', 'huisdieren-2026'],
    [
      'en',
      text('Every day, say 12 percent. Every week, say 26 percent.', 'Together that is 437 of the 1,150 residents.'),
      'noise-at-home-2026',
    ],
    [
      'en',
      text('19 percent are insured. Another 31 percent save for it.', 'Combined, that is half: 371 of the 742 owners.'),
      'huisdieren-2026',
    ],
    ['en', text('36 percent strongly agree, 31 percent agree.', 'In all, 649 of the 968 do.'), 'contant-geld-2026'],
  ],
};

/** "Twee kanten" is not "twee keer": what a number word alone counts may be anything. */
export const numbersAlone: RuleVariants = {
  finds: [
    ['nl', 'Twee keer ging 36 procent.', 'huisdieren-2026'],
    ['nl', 'Eén keer gaan is gewoon: dat deed 26 procent.', 'huisdieren-2026'],
    ['nl', '3 uur of langer bleef 29 procent.', 'musea-zomer-2025'],
    ['en', 'Twice is the answer of 36 percent.', 'huisdieren-2026'],
    ['en', 'They stayed 1 to 2 hours: 29 percent.', 'musea-zomer-2025'],
    ['en', 'Once is what 22 percent say.', 'huisdieren-2026'],
  ],
  passes: [
    ['nl', 'De twee kanten houden elkaar met 36 procent aardig in evenwicht.', 'huisdieren-2026'],
    ['nl', 'Van die twee groepen is de grootste 39 procent.', 'huisdieren-2026'],
    ['nl', 'Op de twee vragen zegt 36 procent hetzelfde.', 'huisdieren-2026'],
    ['en', 'The two sides are close, with 36 percent for one.', 'huisdieren-2026'],
    ['en', 'Of the three groups, the largest is 46 percent.', 'huisdieren-2026'],
    ['en', 'One reason beats all others, with 55 percent.', 'huisdieren-2026'],
  ],
};
