import type { Language } from '../../survey/language';
import { type ArticleRule, issueOf } from '../rule';
import { passagesOf } from '../text/passages';
import { sentencesOf } from '../text/sentences';

const MARGIN: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:de )?(?:fout(?:en)?marge|onzekerheidsmarge|nauwkeurigheidsmarge|steekproefmarge|marge van \d+(?! ?(?:seconden|minu|uur|uren|dag|weken|maand|euro|\p{L}*meter|cm|km|kilo))|betrouwbaarheidsinterval|betrouwbaarheid(?= (?:is|van))|plus of min \d|\d+ ?(?:%|procent) zeker(?:heid)?|(?:statistisch )?significant|representatie(?:f|ve))/iu,
  en: /\b(?:the )?(?:margin of error|confidence (?:interval|level)|\d+ ?(?:%|percent|per cent) (?:confidence|certain(?:ty)?)|plus or minus \d|(?:accurate|precise|correct) (?:to )?within \d|sampling error|(?:statistically )?significant(?:ly)?|representative(?= of\b| sample| group| picture| cross|[.,;:]|$))/iu,
};
/** What is denied, or only asked ("of het representatief is, weten wij niet"), promises nothing. */
const NOT =
  /(?:\b(?:niet(?! alleen)|geen|zonder|not(?! only)|no|nor|neither|never|cannot|without|whether)\b|n[’']t\b|^of\b)[^,.;]*$/iu;

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
