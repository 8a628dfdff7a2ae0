import { LANGUAGES } from '../../../survey/language';
import { KEY_MAX_LENGTH } from '../../../survey/vocabulary';
import { textOf, valueAt } from '../json';
import { ARTICLE_UID, QUESTION_UID, SERIES_UID, SURVEY_UID } from '../names';

/** A field that is named after another one as long as nobody named it. */
export interface FollowedName {
  /** The field that follows. */
  readonly field: string;
  /** What it would be called after these values; '' for nothing yet. */
  named(values: unknown): string;
  /** What the field holds before anybody typed in it. */
  readonly untouched: RegExp;
}

/** Longest address or key that is made by itself, in characters: enough for the words that matter. */
const MOST = 60;

/** Lower case words with hyphens, as in an address; cut between words. "Vertrouwen in 2026!" is `vertrouwen-in-2026`. */
export function wordsWithHyphens(text: string, most = MOST): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/g, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  if (words.length <= most) return words;
  const cut = words.slice(0, most + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : words.slice(0, most);
}

function firstText(values: unknown, path: readonly string[]): string {
  return (
    LANGUAGES.map((language) => textOf(valueAt(values, [...path, language])).trim()).find((one) => one !== '') ?? ''
  );
}

const slug = (untouched: RegExp): FollowedName => ({
  field: 'slug',
  named: (values) => wordsWithHyphens(textOf(valueAt(values, ['title']))),
  untouched,
});

/** By content type. Strapi itself proposes the type's own name as an address, the same for each article. */
export const FOLLOWED_NAMES: Readonly<Record<string, FollowedName>> = {
  [ARTICLE_UID]: slug(/^(?:survey-article(?:-\d+)?)?$/),
  [SERIES_UID]: slug(/^(?:series(?:-\d+)?)?$/),
  [SURVEY_UID]: { field: 'name', named: (values) => firstText(values, ['title']), untouched: /^$/ },
  [QUESTION_UID]: {
    field: 'key',
    named: (values) => {
      const words = wordsWithHyphens(firstText(values, ['result', 'wording', 'text']), Math.min(MOST, KEY_MAX_LENGTH));
      // A key begins with a letter.
      return words === '' || /^[a-z]/.test(words) ? words : wordsWithHyphens(`q-${words}`);
    },
    untouched: /^$/,
  },
};
