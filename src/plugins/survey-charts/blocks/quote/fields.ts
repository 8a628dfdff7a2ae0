import { choice, line, longText } from '../field-kinds';
import type { ValuesOf } from '../fields';

/** BCP 47 tags of the languages that people in a Dutch survey are likely to be quoted in; `article` is the article's own. */
export const QUOTE_LANGUAGES = ['article', 'nl', 'en', 'de', 'fr', 'fy', 'pap', 'es', 'tr', 'ar', 'pl', 'uk'] as const;

export const fields = {
  text: longText({ maxLength: 1_000 }),
  attribution: line({ maxLength: 160 }),
  language: choice(QUOTE_LANGUAGES, 'article'),
};

export type QuoteFields = ValuesOf<typeof fields>;
