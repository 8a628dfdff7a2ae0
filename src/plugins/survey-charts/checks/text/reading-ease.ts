import type { Language } from '../../survey/language';
import { sentencesOf, wordsIn } from './sentences';

const VOWELS: Readonly<Record<Language, RegExp>> = {
  nl: /aai|ooi|oei|eeuw|ieuw|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyëïöüéèáó]/giu,
  en: /[aeiouy]+/giu,
};

/**
 * Flesch's reading ease, 0 (hard) to about 100 (easy). Dutch by Douma (1960): 206.84 − 0.77 × syllables per 100 words −
 * 0.93 × words per sentence; English by Flesch (1948): 206.835 − 84.6 × syllables per word − 1.015 × words per sentence.
 * Syllables are counted as groups of vowels.
 */
export function readingEase(text: string, language: Language): { readonly score: number; readonly words: number } {
  const words = wordsIn(text);
  const sentences = Math.max(1, sentencesOf(text).length);
  if (words.length === 0) return { score: 100, words: 0 };
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, language), 0) / words.length;
  const length = words.length / sentences;
  const score =
    language === 'nl' ? 206.84 - 77 * syllables - 0.93 * length : 206.835 - 84.6 * syllables - 1.015 * length;
  return { score, words: words.length };
}

function syllablesOf(word: string, language: Language): number {
  const spoken = language === 'en' ? word.replace(/(?:[^l]e|es|ed)$/iu, '') : word;
  return Math.max(1, spoken.match(VOWELS[language])?.length ?? 0);
}
