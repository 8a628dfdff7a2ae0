import { text } from '../corpus/corpus-article';
import type { RuleVariants } from './variant';

/** Shares of another answer that a net, or a group nobody named, happens to have too. */
export const meant: RuleVariants = {
  finds: [
    ['nl', 'Van de 437 inwoners van 35 tot en met 64 jaar betaalt een kwart altijd contant.', 'contant-geld-2026'],
    ['nl', 'Elke dag last heeft 38 procent van de bewoners.', 'noise-at-home-2026'],
    ['nl', '28 procent betaalt altijd contant.', 'contant-geld-2026'],
    ['nl', '36 procent van de inwoners betaalt soms contant.', 'contant-geld-2026'],
    ['nl', 'Niet gaan is het antwoord van 36 procent.', 'huisdieren-2026'],
    ['nl', '16 procent van de trainers stopt.', 'trainers-2026'],
    ['en', 'Of the residents of flats, 52 percent are bothered every week.', 'noise-at-home-2026'],
    ['en', 'Every week, say 38 percent.', 'noise-at-home-2026'],
    ['en', '47 percent of the residents aged 65 and older often pay in cash.', 'contant-geld-2026'],
    ['en', '25 percent of the coaches will surely stay.', 'trainers-2026'],
    ['en', '36 percent sometimes pay in cash.', 'contant-geld-2026'],
    ['en', '26 percent of the owners went once.', 'huisdieren-2026'],
  ],
  passes: [
    [
      'nl',
      'Van de 437 inwoners van 35 tot en met 64 jaar betaalt een kwart altijd of vaak contant.',
      'contant-geld-2026',
    ],
    ['nl', 'Minstens elke week last heeft 38 procent van de bewoners.', 'noise-at-home-2026'],
    ['nl', 'Prettig is het contact voor 69 procent van de trainers van kinderen.', 'trainers-2026'],
    ['nl', '36 procent van de middelste groep betaalt soms contant.', 'contant-geld-2026'],
    ['nl', text('Bij turnen is het anders. Daar blijft 50 procent zeker.'), 'trainers-2026'],
    ['nl', 'Moeilijk vindt 36 procent het betalen van de rekening.', 'huisdieren-2026'],
    ['en', 'At least every week, say 38 percent.', 'noise-at-home-2026'],
    ['en', 'Pleasant, say 69 percent of the coaches of children.', 'trainers-2026'],
    ['en', '35 percent sometimes pay in cash.', 'contant-geld-2026'],
    ['en', 'Of the middle group, 36 percent sometimes pay in cash.', 'contant-geld-2026'],
    ['en', 'Of the residents of flats, 33 percent are bothered every week.', 'noise-at-home-2026'],
    ['en', 'Agree, say 67 percent of the residents.', 'contant-geld-2026'],
  ],
};

/** Of no answer of the question that is told of; a group of another question, which nobody named, has it by chance. */
export const byChance: RuleVariants = {
  finds: [
    ['en', 'I moved to another room, say 10 percent.', 'noise-at-home-2026'],
    ['en', '19 percent talked to the person.', 'noise-at-home-2026'],
    ['en', 'Habit, say 19 percent.', 'contant-geld-2026'],
    ['nl', '10 procent van hen ging naar een andere kamer.', 'noise-at-home-2026'],
    ['nl', 'Beter materiaal wil 42 procent.', 'trainers-2026'],
    ['nl', 'Gewoonte noemt 18 procent.', 'contant-geld-2026'],
  ],
  passes: [
    ['en', 'I moved to another room, say 8 percent.', 'noise-at-home-2026'],
    ['en', '28 percent talked to the person.', 'noise-at-home-2026'],
    ['en', 'Habit, say 22 percent.', 'contant-geld-2026'],
    ['nl', '8 procent van hen ging naar een andere kamer.', 'noise-at-home-2026'],
    ['nl', 'Beter materiaal wil 21 procent.', 'trainers-2026'],
    ['nl', 'Gewoonte noemt 22 procent.', 'contant-geld-2026'],
  ],
};
