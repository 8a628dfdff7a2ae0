import { text } from '../corpus/corpus-article';
import type { RuleVariants, Variant } from './variant';

const of = (survey: string, ...all: readonly (readonly ['nl' | 'en', string])[]): readonly Variant[] =>
  all.map(([language, sentence]) => [language, sentence, survey]);

/** Two groups that may be compared in general, and not here: one is small, or they differ no more than chance may make. */
export const groupContrasts: RuleVariants = {
  finds: [
    ...of(
      'hybride-werken',
      ['nl', 'Wie jonger is dan 30, is vaker tevreden over de werkplek dan wie 50 jaar of ouder is.'],
      ['nl', 'De groep onder de 30 is tevredener dan de groep van 30 tot 50.'],
      [
        'nl',
        'Vijftigplussers zijn minder vaak tevreden. Wie onder de 30 is, is twee keer zo tevreden als de groep 30 tot 50.',
      ],
      ['nl', 'De groep van 30 tot 50 is iets vaker tevreden dan die van 50 jaar en ouder.'],
      ['en', 'Those under 30 are more satisfied than those aged 50 and older.'],
      ['en', 'The group under 30 is happier with its desk than the group 30 to 49.'],
      ['en', 'People aged 30 to 49 are more often satisfied than people aged 50 and older.'],
    ),
    ...of(
      'huurders-2026',
      ['nl', 'Bij de groep 18 tot en met 24 jaar is schimmel lastiger dan bij wie 65 jaar of ouder is.'],
      ['en', 'There is more mould at home among those aged 18 to 24 than among those aged 25 to 64.'],
    ),
    ...of(
      'government-letters-2026',
      ['nl', 'Vrouwen kiezen vaker voor een app dan mannen.'],
      ['nl', 'Bij mannen is e-mail populairder dan bij vrouwen.'],
      ['en', 'Men choose email more often than women.'],
      ['en', 'The app is a bigger hit with women than with men: they choose an app.'],
    ),
    ...of(
      'noise-at-home-2026',
      ['nl', 'Bewoners van 50 jaar en ouder zijn vaker neutraal dan jongere bewoners.'],
      ['nl', 'Bewoners van 18 tot en met 49 jaar zijn milder dan ouderen: 29 tegen 27 procent.'],
      ['nl', 'Wie 50 jaar of ouder is, moppert meer dan de rest: 39 tegen 37 procent.'],
      ['en', 'Residents aged 50 and older are more often neutral than younger people.'],
      ['en', 'Those aged 18 to 49 strongly agree more often than older residents.'],
      ['en', 'Residents aged 50 and older are stricter than the others: 39 versus 37 percent.'],
    ),
  ],
  passes: [
    ...of(
      'noise-at-home-2026',
      ['nl', 'Bewoners van 50 jaar en ouder zijn niet vaker neutraal dan jongere bewoners.'],
      ['nl', 'Bewoners van 50 jaar en ouder wonen vaker in een flat dan jongere bewoners.'],
      [
        'nl',
        'Bewoners van 18 tot en met 49 jaar zijn milder dan ouderen, maar dat kan toeval zijn: 29 tegen 27 procent.',
      ],
      ['en', 'Residents aged 50 and older move house less often than younger people.'],
      ['en', 'Those aged 18 to 49 agree or strongly agree hardly more often than older residents.'],
      ['en', 'Residents aged 50 and older often live in larger homes than the others.'],
    ),
    ...of(
      'government-letters-2026',
      ['nl', 'De groep 65 jaar en ouder is het vaker eens of helemaal eens dan de groep 18 tot en met 39 jaar.'],
      ['nl', 'Vrouwen kiezen niet vaker voor een app dan mannen.'],
      ['nl', 'Vrouwen kiezen even vaak voor papier als mannen.'],
      ['nl', 'Mannen wonen vaker in een flat dan vrouwen.'],
      ['nl', 'Van de vrouwen kiest 46 procent voor papier, van de mannen 44 procent.'],
      ['nl', 'Vrouwen kiezen vaker voor papier dan mannen, maar dat kan toeval zijn.'],
      ['en', 'Those aged 65 and older agree or strongly agree more often than those aged 18 to 39.'],
      ['en', 'Women do not choose an app more often than men.'],
      ['en', 'Women choose paper hardly more often than men.'],
      ['en', 'Women prefer paper more than they prefer email.'],
      ['en', 'Of the women 46 percent choose paper, of the men 44 percent.'],
    ),
    ...of(
      'huurders-2026',
      [
        'nl',
        'Huurders van een appartement krijgen hun huis vaker altijd of meestal warm dan huurders van een eengezinswoning.',
      ],
      ['nl', 'De groep van 18 tot en met 24 jaar is met minder dan vroeger.'],
      ['en', 'Tenants of a flat always or mostly get it warm more often than tenants of a house.'],
    ),
    ...of(
      'weekmarkt-2026',
      ['nl', 'Bezoekers van 60 jaar en ouder zijn vaker tevreden dan die van 30 tot 60 jaar.'],
      ['en', 'Visitors aged 60 and older are more often satisfied than those aged 30 to 59.'],
    ),
    ...of(
      'hybride-werken',
      ['nl', 'Wie jonger is dan 30, is vaker tevreden dan wie 50 jaar of ouder is. Dat was een kleine groep.'],
      ['nl', 'Wie jonger is dan 30, is tevreden.'],
      ['en', 'The group 30 to 49 is as satisfied as the group 50 and older.'],
    ),
  ],
};

/** Groups that are held against each other across sentences, with and without something, or as the one with most. */
export const contrastsApart: RuleVariants = {
  finds: [
    [
      'en',
      'Small firms do better here. Of their apprentices 39 percent agree, against 33 percent in large firms.',
      'apprentices-2026',
    ],
    [
      'nl',
      'Van wie 18 tot 27 jaar is, is 37 procent ontevreden. Deze jongste groep is dus vaker ontevreden dan de groep van 27 tot 67 jaar.',
      'wegwerk-2026',
    ],
    [
      'nl',
      text(
        'Van de 195 mensen met 15 jaar of langer slaapt 53 procent slecht of heel slecht.',
        'Die laatste groep slaapt slechter dan de 268 mensen met 5 tot 15 jaar: 53 tegen 47 procent.',
      ),
      'nachtdienst-2026',
    ],
    [
      'nl',
      'De jongste groep kijkt wat vaker dan de groep erboven. Van wie 18 tot 40 jaar is, keek 55 procent. Van wie 40 tot 65 jaar is, 51 procent.',
      'online-dossier-2026',
    ],
    [
      'en',
      'Of those aged 65 to 84, 21 percent made no choice. That is more often than at 18 to 44, with 19 percent.',
      'organ-donation-2026',
    ],
    [
      'nl',
      'Wie een huisdier heeft, wil veel vaker een verbod op alles dan wie geen dier in huis heeft.',
      'vuurwerk-2026',
    ],
    ['en', 'On “very good”, people aged 35 to 64 beat people aged 18 to 34: 22 against 18 percent.', 'kraanwater-2026'],
    [
      'nl',
      'Theoretisch opgeleide ouders noemen diploma A en B vaker dan praktisch opgeleide ouders: 30 tegen 27 procent.',
      'zwemles-2026',
    ],
    ['nl', 'Het vaakst oneens zijn ondernemers.', 'vergunningen-2026'],
    ['en', 'Unlike residents, business owners often disagree.', 'vergunningen-2026'],
    ['en', 'Visitors aged 45 and over were much harder to please than the under-25s.', 'river-festival-2026'],
  ],
  passes: [
    [
      'nl',
      'De jongste groep kijkt vaker dan de oudste groep. Van wie 18 tot 40 jaar is, keek 55 procent. Van wie 65 tot 80 jaar is, 43 procent.',
      'online-dossier-2026',
    ],
    [
      'en',
      'Of those aged 65 to 84, 33 percent chose to be a donor. That is less often than at 18 to 44, with 53 percent.',
      'organ-donation-2026',
    ],
    ['nl', 'Wie een huisdier heeft, kent het geluid. Dat is anders voor wie geen dier in huis heeft.', 'vuurwerk-2026'],
    [
      'nl',
      'Theoretisch opgeleide ouders noemen diploma A, B en C vaker dan praktisch opgeleide ouders: 37 tegen 22 procent.',
      'zwemles-2026',
    ],
  ],
};
