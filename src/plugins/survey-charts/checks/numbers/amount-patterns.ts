import type { Language } from '../../survey/language';
import { GRAMMARS, type Grammar } from './grammar';
import { digitsPattern, numberPattern } from './number-words';

/** The ways in which a text tells a share. */
export type AmountKind = 'percent' | 'range' | 'ratio' | 'count' | 'fraction';

type Parts = Readonly<Record<AmountKind, RegExp>>;

const patterns = new Map<Language, Parts>();

/** The patterns of a language: long ones, made once. */
export function patternsOf(language: Language): Parts {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const made = patternsFrom(GRAMMARS[language], numberPattern(language));
  patterns.set(language, made);
  return made;
}

function patternsFrom(grammar: Grammar, number: string): Parts {
  const { percent, and, over, beyond, under, below, about, ratio, countOf, parts, one, fixed, between, to } = grammar;
  const names = { over, beyond, under, below, about };
  const modifiers = Object.entries(names).map(([name, words]) => `(?<${name}>${words})\\s+`);
  const start = '(?<![\\p{L}\\p{N}.,/-])';
  const before = `${start}(?:${modifiers.join('|')})?`;
  const end = '(?![\\p{L}\\p{N}]|[.,]\\d)';
  const digits = digitsPattern();
  // "Ouder dan 65 en 17 procent jonger" is no list, nor "under 40, 13 percent", nor "1 in 10, 9 percent"; "een op de zes, 17 procent" has words.
  const apart =
    '(?<!(?:^|[^\\p{L}])(?:dan|than|in|tot|to|of|om|at|op de|van de|the|every|under|over|below|above|aged|onder(?: de)?|boven(?: de)?) )';
  const listed = `${apart}${digits}(?:(?:,\\s+|,?\\s+(?:${and})\\s+)${digits})+`;
  const inWords = `(?!e[eé]n |\\d)${number}\\s+(?:${and})\\s+(?!\\d)${number}`;
  const fraction = [
    ...Object.keys(fixed).map((words) => `(?<!${number}\\s+)${words}`),
    `(?:${number}|${one})[ -]?(?:${Object.keys(parts).join('|')})`,
    `(?<=(?:nog geen|geen) )(?:${Object.keys(parts).join('|')})`,
    '[1-9]/(?:[3-9]|10)(?= (?:van|deel|of)\\b)',
  ];
  return {
    percent: new RegExp(`${before}(?<list>${listed}|${inWords}|${number})[\\s-]?${percent}`, 'giu'),
    range: new RegExp(
      `${start}(?:(?<between>${between})(?<low>${number})\\s?%?\\s*(?:${and}|${to})|(?<first>${digits})\\s?%?\\s*${to})\\s*(?<high>${number})\\s?${percent}`,
      'giu',
    ),
    ratio: new RegExp(`${before}(?<n>${number})\\s+(?:${ratio})\\s+(?<of>${number})${end}`, 'giu'),
    count: new RegExp(`${start}(?<n>${digits})\\s+(?:${countOf})\\s+(?<of>${digits})${end}`, 'giu'),
    fraction: new RegExp(`${before}(?<fraction>${fraction.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
  };
}

/** What a sentence must have before the long patterns are tried on it: most sentences have nothing of it. */
export const HINTS: Readonly<Record<AmountKind, RegExp>> = {
  percent: /%|proc|percent|per cent|pct/iu,
  range: /%|proc|percent|per cent|pct/iu,
  ratio: /\b(?:op|van|uit|in|of)\b/iu,
  count: /\d\D+\d/u,
  fraction: /kwart|helft|half|derde|tiende|[vzna]\p{L}+[dt]e\b|third|quarter|\p{L}+ths?\b|\d\/\d/iu,
};
