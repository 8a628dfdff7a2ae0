import type { Language } from '../survey/language';
import { en } from './en';
import { nl } from './nl';
import type { Words } from './words';

const WORDS: Readonly<Record<Language, Words>> = { nl, en };

/** The words of one language. */
export function wordsOf(language: Language): Words {
  return WORDS[language];
}
