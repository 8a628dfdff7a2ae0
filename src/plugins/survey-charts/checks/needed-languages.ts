import { LANGUAGES, type Language } from '../survey/language';
import { missingTexts } from '../survey/missing-texts';
import { readResult } from '../survey/result';

/** The languages in which a question has to be whole: those in which it is shown; of one not shown yet, what lacks the least. */
export function neededLanguages(json: unknown, shownIn: readonly Language[]): readonly Language[] {
  return shownIn.length > 0 ? shownIn : [mostComplete(json)];
}

/** The language in which the fewest texts lack; the first one of equals. */
export function mostComplete(json: unknown): Language {
  const read = readResult(json);
  if (!read.ok) return LANGUAGES[0];
  const lacking = (language: Language) => missingTexts(read.result, language).length;
  return LANGUAGES.reduce((best: Language, one) => (lacking(one) < lacking(best) ? one : best), LANGUAGES[0]);
}
