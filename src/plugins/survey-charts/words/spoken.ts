import type { Language } from '../survey/language';
import { spokenEn } from './en/spoken';
import { spokenNl } from './nl/spoken';

const SPEAKERS: Readonly<Record<Language, typeof spokenNl>> = { nl: spokenNl, en: spokenEn };

/**
 * A text as a person says it, for a voice: signs, numbers and abbreviations written out, and each number in one way only.
 * @param explained The difficult abbreviations that were explained before in the same reading; it is added to.
 */
export function spoken(text: string, language: Language, explained: Set<string> = new Set()): string {
  return SPEAKERS[language](text, explained);
}
