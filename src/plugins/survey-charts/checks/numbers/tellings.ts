import type { Language } from '../../survey/language';
import type { ArticleCheckInput } from '../rule';
import { type Passage, paragraphAbove, passagesOf } from '../text/passages';
import { sentencesOf } from '../text/sentences';
import { tokensOf } from '../text/tokens';
import { type Amount, amountsIn } from './amounts';
import { isToldOfOthers } from './other-source';
import { concludes, isTogether } from './together';

/** A share that the text tells, with the words around it that say of what. */
export interface Telling {
  readonly passage: Passage;
  readonly sentence: string;
  readonly amount: Amount;
  /** The part of the sentence that belongs to this share alone. */
  readonly words: string;
  /** The sentence before, where this one leans on it ("Zij zijn 14 procent"). */
  readonly before: string;
  /** All sentences before it in its passage, the nearest last. */
  readonly context: readonly string[];
  /** Shares told before this one: in its sentence, in the sentence before, and in all sentences of the passage before (of a sum: in the paragraph above too). */
  readonly earlier: {
    readonly here: readonly Amount[];
    readonly before: readonly Amount[];
    readonly passage: readonly Amount[];
  };
}

const kept = new WeakMap<ArticleCheckInput, readonly Telling[]>();

export function tellingsOf(input: ArticleCheckInput): readonly Telling[] {
  const known = kept.get(input);
  if (known !== undefined) return known;
  const passages = passagesOf(input);
  const told = passages.flatMap((passage, index) =>
    tellingsIn(passage, input, paragraphAbove(passages, index)?.text ?? ''),
  );
  kept.set(input, told);
  return told;
}

/** `above`: the paragraph above, of which a sum tells as well where it has no two shares before it in its own. */
export function tellingsIn(passage: Passage, input: ArticleCheckInput, above = ''): readonly Telling[] {
  const { language } = input;
  const sentences = sentencesOf(passage.text);
  return sentences.flatMap((sentence, index) => {
    const amounts = amountsIn(sentence, language).filter(isTold(sentence, input));
    const parts = partsOf(sentence, amounts, language);
    const context = sentences.slice(0, index);
    const before = context.at(-1) ?? '';
    const own = context.flatMap((one) => amountsIn(one, language));
    const told =
      own.length < 2 && (isTogether(sentence) || concludes(sentence)) ? [...amountsOf(above, language), ...own] : own;
    return amounts.map((amount, at) => {
      const earlier = { here: amounts.slice(0, at), before: amountsIn(before, language), passage: told };
      return { passage, sentence, amount, words: parts[at] ?? sentence, before, context, earlier };
    });
  });
}

function amountsOf(text: string, language: Language): readonly Amount[] {
  return sentencesOf(text).flatMap((sentence) => amountsIn(sentence, language));
}

/** "Wij zijn 95 procent zeker" is of no answer, not of "Ja, zeker" either. */
const MARGIN =
  /\b(?:foutmarge|marge|betrouwbaarheid\p{L}*|margin of error|confidence)\b|\b(?:zijn|is)(?: \p{L}+)? \d+ ?(?:%|procent) zeker(?!\p{L})|\b(?:are|is) \d+ ?(?:%|percent|per cent) certain(?!\p{L})/iu;

/** A number that the sentence itself gives to another source, or another year, is no fact of this survey. */
function isTold(sentence: string, input: ArticleCheckInput): (amount: Amount) => boolean {
  const other = isToldOfOthers(sentence, input);
  // A margin is no share, and "samen 100 procent" tells of no answer.
  return ({ percent }) => !other && !MARGIN.test(sentence) && percent !== 100;
}

const RESPECTIVELY = /\brespecti(?:evelijk|vely)\b/iu;

/** Cuts a sentence between its shares, at the last comma or "en" between two; each part says of what its share is. */
function partsOf(sentence: string, amounts: readonly Amount[], language: Language): readonly string[] {
  if (amounts.length < 2) return amounts.map((amount) => without(sentence, amount));
  if (RESPECTIVELY.test(sentence)) return respectively(sentence, amounts, language);
  const ofList = listed(sentence, amounts, language);
  if (ofList !== undefined) return ofList;
  const cuts = amounts
    .slice(1)
    .map((amount, index) => cutBetween(sentence, amounts[index]?.end ?? 0, amount, language));
  return amounts.map((amount, index) => {
    const [from, to] = [cuts[index - 1] ?? 0, cuts[index] ?? sentence.length];
    const end = Math.max(from, to);
    return `${sentence.slice(from, amount.start)} ${sentence.slice(amount.end, Math.max(amount.end, end))}`;
  });
}

function without(sentence: string, { start, end }: Amount): string {
  return `${sentence.slice(0, start)} ${sentence.slice(end)}`;
}

/** The place of the last sign or word between two shares that parts them; else where the second begins. */
function cutBetween(sentence: string, end: number, next: Amount, language: Language): number {
  const between = sentence.slice(end, next.start);
  const signs =
    language === 'nl' ? /[,;:]\s|\s(?:en|maar|tegen|terwijl)\s/gu : /[,;:]\s|\s(?:and|but|against|while)\s/gu;
  const last = [...between.matchAll(signs)].at(-1);
  // "42 procent, dus" and "20 procent," in apposition to the share before it belong to one another.
  return last === undefined ? next.start : end + last.index;
}

/** "Eens en helemaal eens zijn 17 en 6 procent, respectievelijk": the first share is of the first name. */
function respectively(sentence: string, amounts: readonly Amount[], language: Language): readonly string[] {
  const sides = namesBeside(sentence, amounts, language);
  // The names stand before the shares, or after them: where there are as many.
  const names =
    sides.find(({ length }) => length === amounts.length) ?? sides.find(({ length }) => length > amounts.length);
  const rest = amounts.reduceRight((text, amount) => without(text, amount), sentence).replace(RESPECTIVELY, ' ');
  return amounts.map((_, index) => names?.at(index - amounts.length) ?? rest);
}

/** The names of a list before the shares, and those after them; "met" alone is none. */
function namesBeside(sentence: string, amounts: readonly Amount[], language: Language): readonly (readonly string[])[] {
  const and = language === 'nl' ? /\s+en\s+|,\s+/u : /,?\s+and\s+|,\s+/u;
  const sides = [sentence.slice(0, amounts[0]?.start), sentence.slice(amounts.at(-1)?.end)];
  return sides.map((side) =>
    side
      .replace(RESPECTIVELY, ' ')
      .split(and)
      .filter((name) => tokensOf(name, language).length > 0),
  );
}

/** "35 en 39 procent": nothing stands between the shares but what joins a list. */
function isList(sentence: string, amounts: readonly Amount[]): boolean {
  return amounts.slice(1).every((amount, index) => LISTED.test(sentence.slice(amounts[index]?.end ?? 0, amount.start)));
}

const LISTED = /^\s*(?:,|,?\s*(?:en|and|&))\s*$/iu;

/** Of a list without "respectievelijk" only as many names as shares, on one side of it, say which is of which. */
function listed(sentence: string, amounts: readonly Amount[], language: Language): readonly string[] | undefined {
  if (!isList(sentence, amounts)) return undefined;
  const [names, other] = namesBeside(sentence, amounts, language).toSorted((one, two) => two.length - one.length);
  return names?.length === amounts.length && other?.length === 0 ? names : undefined;
}
