import type { Language } from '../../src/plugins/survey-charts/survey/language';
import { type RichText, richText } from './rich-text';

export interface DemoIssue {
  readonly subject: string;
  readonly slug: string;
  readonly intro: RichText;
}

/** Articles by the names of the seed, in order. */
export const newsletterItems = [
  { article: 'online-services', form: 'full' },
  { article: 'digital-skills', form: 'teaser' },
  { article: 'flying-manners', form: 'teaser' },
] as const;

/** One issue of the demo's newsletter. */
export const newsletterIssue: Readonly<Record<Language, DemoIssue>> = {
  nl: {
    subject: 'Online is handig, maar niet voor iedereen',
    slug: 'online-is-handig',
    intro: richText(
      'Steeds meer regel je online met de overheid. Ambtenaren vertellen wat dat oplevert, en wie er moeite mee heeft.',
      'Verder in deze nieuwsbrief: wat kan de software? En mag je stoel naar achteren in het vliegtuig?',
    ),
  },
  en: {
    subject: 'Online is handy, but not for everyone',
    slug: 'online-is-handy',
    intro: richText(
      'More and more government services are online. Civil servants tell what that brings, and who has trouble with it.',
      'Also in this newsletter: what can the software do? And may you recline your seat on a plane?',
    ),
  },
};
