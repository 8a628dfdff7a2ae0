import { type ArticleRule, issueOf } from '../rule';
import { stringField } from '../text/source';

const BEGINS =
  /^(?:een |an? |the )?(?:afbeelding|foto|plaatje|grafiek|diagram|illustratie|tekening|image|picture|photo(?:graph)?|chart|graph|illustration|drawing) (?:van|met|of|with|showing|waarop) (?:een |an? |the |de |het )?/iu;

/** A voice says "afbeelding" itself. */
export const altTextPictureOf: ArticleRule = {
  id: 'alt-text-picture-of',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: ({ blocks }) =>
    blocks.flatMap((block, index) => {
      const alt = stringField(block, 'altText').trim();
      const words = BEGINS.exec(alt)?.[0];
      if (words === undefined) return [];
      const path = ['body', index, 'altText'];
      const rest = alt.slice(words.length);
      const fix = rest === '' ? undefined : { path, value: rest.charAt(0).toUpperCase() + rest.slice(1) };
      return [{ ...issueOf(altTextPictureOf, path, { words: words.trim() }), fix }];
    }),
};
