import { text } from '../corpus/corpus-article';
import type { RuleVariants, Variant } from './variant';

const of = (survey: string, ...all: readonly (readonly ['nl' | 'en', string])[]): readonly Variant[] =>
  all.map(([language, sentence]) => [language, sentence, survey]);

/** More than half, told in words only, of an answer that the sentence names. */
export const majorities: RuleVariants = {
  finds: [
    ['nl', 'Toch zoeken de meeste ambtenaren een rustige werkplek.'],
    ['nl', 'Voor een rustige werkplek komen de meeste ambtenaren naar kantoor.'],
    ['nl', 'De meesten zoeken een rustige werkplek.'],
    ['nl', 'De meeste werknemers komen voor de gezelligheid.'],
    ['nl', 'Iets meer dan de helft komt omdat het moet van de baas.'],
    ['nl', 'Ruim de helft zoekt een rustige werkplek.'],
    ['nl', 'Het overgrote deel werkt 2 dagen thuis.'],
    ['en', 'Most of them look for a quiet place.'],
    ['en', 'Most of the civil servants use equipment.'],
    ['en', 'Just over half come for a quiet place.'],
    ['en', 'Slightly more than half use equipment.'],
    ...of(
      'weekmarkt-2026',
      ['nl', 'De meeste kopers geven 25 tot 50 euro uit.'],
      ['nl', 'De meeste bezoekers komen met de auto.'],
      ['en', 'Most buyers spend 25 to 50 euros.'],
    ),
    ...of(
      'trainers-2026',
      ['nl', 'De meeste trainers willen een vergoeding.'],
      ['nl', 'De meesten van deze trainers vragen om beter materiaal.'],
      ['nl', 'De meeste van onze trainers willen een tweede trainer.'],
      ['nl', 'De meeste van hen willen ouders die meehelpen.'],
      ['en', 'Most coaches want some pay.'],
      ['en', 'Most of our coaches ask for better gear.'],
      ['en', 'Most of those want a second coach.'],
    ),
    ...of(
      'huisdieren-2026',
      ['nl', 'Bij de meeste eigenaren stond het antwoord: nee, niets geregeld.'],
      ['en', 'Most of this group find the vet far away.'],
    ),
  ],
  passes: [
    // More than anybody else, which need not be half.
    ['nl', 'Een rustige werkplek trekt de meeste ambtenaren.'],
    ['nl', 'Het zoeken van een rustige werkplek had de meeste ambtenaren mee.'],
    ['en', 'A quiet place draws the most civil servants.'],
    ['nl', 'De meesten komen voor overleg met collega’s.'],
    ['nl', 'De meeste ambtenaren werken 2 tot 4 dagen thuis, dat wil zeggen 2 dagen, 3 dagen of 4 of 5 dagen.'],
    ['nl', 'Ruim de helft is tevreden of heel tevreden over de werkplek.'],
    ['nl', 'De meeste ambtenaren zoeken geen rustige werkplek.'],
    ['nl', 'De meesten in de groep onder de 30 zijn tevreden of heel tevreden.'],
    ['nl', 'Ruim de helft komt voor overleg.'],
    ['en', 'Most of them come for meetings.'],
    ['en', 'Most civil servants do not use equipment.'],
    ['en', 'Just over half are satisfied or very satisfied with their place.'],
    ['en', 'Most of the week they work at home.'],
    ...of(
      'weekmarkt-2026',
      ['nl', 'De meeste kopers geven minder dan 25 euro uit.'],
      ['nl', 'De meeste kopers geven minstens 10 euro uit: 10 tot 25 euro, of meer.'],
      ['en', 'Most buyers spend less than 25 euros.'],
      ['en', 'Most visitors are satisfied.'],
    ),
    ...of(
      'trainers-2026',
      ['nl', 'De meeste trainers vinden het contact prettig of heel prettig.'],
      ['nl', 'De meesten van deze trainers willen geen vergoeding.'],
      ['nl', 'Met ouders die meehelpen is het meeste werk zo klaar.'],
      ['en', 'Most of our coaches find it pleasant or very pleasant.'],
      ['en', 'Most of those do not ask for better gear.'],
      ['en', 'Some pay is at most of use for a new coat.'],
    ),
    ...of('huisdieren-2026', ['nl', 'De meeste van deze eigenaren denken aan het geld.']),
    ...of('huisdieren-2026', ['en', 'Most of this group think of the money.']),
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

/** A majority by its number of people, and sums that only "makes" tells. */
export const countedMajorities: RuleVariants = {
  finds: [
    [
      'nl',
      text(
        'Eens is 34 procent, en helemaal eens 13 procent. Neutraal is 25 procent.',
        'De meeste klanten vertrouwen het keurmerk dus.',
      ),
      'biologisch-2026',
    ],
    ['en', '44 percent disagree or strongly disagree. So most people say that it is too hot.', 'parks-heat-2026'],
    ['nl', 'Een kleine meerderheid keek dus in het dossier: 511 mensen.', 'online-dossier-2026'],
    ['en', 'A small majority looked in the record: 511 people.', 'online-dossier-2026'],
  ],
  passes: [
    [
      'nl',
      'Eens is 34 procent. Neutraal is 25 procent. De meeste klanten vertrouwen het keurmerk dus.',
      'biologisch-2026',
    ],
    ['nl', 'Te duur is het voor 64 procent. De meeste klanten haken dus af.', 'biologisch-2026'],
    ['nl', 'De meerderheid kan de uitslagen zien: 683 mensen.', 'online-dossier-2026'],
    ['nl', 'In 2025 keek een kleine meerderheid, in 120 ziekenhuizen.', 'online-dossier-2026'],
  ],
};
