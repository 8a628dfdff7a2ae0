import type { Language } from '../../survey/language';
import { type ArticleRule, issueOf } from '../rule';
import { passagesOf } from '../text/passages';
import { sentencesOf } from '../text/sentences';

const MARGIN: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:de )?(?:foutmarge|betrouwbaarheidsinterval|steekproefmarge|(?:statistisch )?significant|representatie(?:f|ve))\b/iu,
  en: /\b(?:the )?(?:margin of error|confidence interval|sampling error|(?:statistically )?significant(?:ly)?|representative)\b/iu,
};
const NOT = /\b(?:niet|geen|not|no)\b[^,.;]*$/iu;

/** A panel that people join themselves has no margin of error, and is not representative (AAPOR; docs: honest numbers). */
export const marginNotAllowed: ArticleRule = {
  id: 'margin-not-allowed',
  about: 'article',
  severity: 'error',
  overridable: true,
  check(input) {
    if (!input.surveys.some(({ sampleType }) => sampleType === 'opt-in-panel')) return [];
    return passagesOf(input).flatMap((passage) =>
      sentencesOf(passage.text).flatMap((sentence) => {
        const match = MARGIN[input.language].exec(sentence);
        if (match === null || NOT.test(sentence.slice(0, match.index))) return [];
        return [issueOf(marginNotAllowed, passage.path, { words: match[0] })];
      }),
    );
  },
};
