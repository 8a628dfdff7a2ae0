import { type ArticleRule, issueOf } from '../rule';
import { stringField } from '../text/source';

const PICTURE =
  '(?:lucht|groeps|pas)?foto|afbeelding|plaatje|beeld|grafiek|diagram|illustratie|tekening|screenshot|schermafbeelding|schermfoto|infographic|image|picture|photo(?:graph)?|chart|graph|graphic|illustration|drawing';
const ARTICLE = '(?:een |an? |the |de |het )?';
const BEGINS = new RegExp(
  `^(?:(?:een |an? |the |de |deze |dit |this )?(?:${PICTURE})(?:: ?| (?:van|met|of|with|showing|shows|toont|waarop) )${ARTICLE}` +
    `|(?:op|in|on) (?:de|deze|dit|het|this|the) (?:${PICTURE}),? (?:staat|staan|zie je|ziet u|zien we|you (?:can )?see|we see|there (?:is|are)) ${ARTICLE})`,
  'iu',
);

const OF_TEXT = /screenshot|schermafbeelding|schermfoto|infographic/iu;

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
      // What is wrong with a picture of text is the picture: `picture-of-text`.
      if (words === undefined || OF_TEXT.test(words)) return [];
      const path = ['body', index, 'altText'];
      const rest = alt.slice(words.length);
      const fix = rest === '' ? undefined : { path, value: rest.charAt(0).toUpperCase() + rest.slice(1) };
      return [{ ...issueOf(altTextPictureOf, path, { words: words.trim() }), fix }];
    }),
};
