import type { ArticleRule } from '../rule';
import { foundIn } from '../text/found';

/** "worden … opgehaald": a form of worden with a participle in the same clause. */
const NL =
  /\b(?:word(?:t|en)?|werd(?:en)?)\b(?=[^.!?;:]*?\b(?:\p{L}*ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er)\p{L}{3,}(?:d|t|en))\b)[^.!?;:]*?\b(?:\p{L}*ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er)\p{L}{3,}(?:d|t|en))\b/iu;
const IRREGULAR =
  'made|done|given|taken|seen|found|shown|told|held|kept|written|chosen|drawn|said|sent|paid|built|known|put|read|set';
const EN = new RegExp(
  `\\b(?:is|are|was|were|been|being)\\s+(?:(?:not|also|still|now|often|always|already|\\p{L}+ly)\\s+)?(?:\\p{L}{2,}ed|${IRREGULAR})\\s+by\\b`,
  'iu',
);

/** Who does it is hidden: an active sentence is easier. A hint, because some passives are right. */
export const passive: ArticleRule = {
  id: 'passive',
  about: 'article',
  severity: 'review',
  overridable: false,
  check: (input) => foundIn(passive, input, { nl: NL, en: EN }),
};
