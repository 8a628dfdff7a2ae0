import type { Language } from '../../survey/language';
import { remembered } from '../text/remembered';
import { type AmountKind, HINTS, patternsOf } from './amount-patterns';
import { isOrdinal, oneOf, partOf } from './fractions';
import { GRAMMARS } from './grammar';
import { numberOf, numberPattern } from './number-words';

/** A share that a text tells, and the shares that it may stand for. */
export interface Amount {
  /** As it is written: "ruim de helft", "17". */
  readonly text: string;
  /** Where it stands in the sentence, in characters. */
  readonly start: number;
  readonly end: number;
  /** Percent, 0–100. */
  readonly percent: number;
  /** Shares that the words cover, both ends included. */
  readonly low: number;
  readonly high: number;
  /** A number of percent, which has to be as shown; words of amount; or a count of people out of `of`. */
  readonly form: 'percent' | 'words' | 'count';
  /** Of a count: the number of people that it is out of. */
  readonly of?: number;
  /** "De overige 40 procent": what is left after the shares that were told before it. */
  readonly isRest?: boolean;
}

/** Percentage points that "about three in ten" may be off (docs: honest numbers, natural words). */
const TOLERANCE = 3;
/** "Some 16 percent" is nearer to its number than "some 15 percent": who rounds says a round number. */
const EXACT_TOLERANCE = 0.9;
const ROUND = 5;
/** "Ruim" and "bijna" cover this part of the share that they are said of: "ruim de helft" is up to 60. */
const STRETCH = 0.2;
/** "Meer dan een kwart" is true of far more than that too. */
const WIDE_STRETCH = 0.4;
const HALF = 50;
/** Half of the last digit: "17" covers what is shown as 17. */
const DUST = 1e-6;
/** What people say "three in …" of; out of other numbers they count. */
const RATIO_OF: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100]);

type Modifiers = RegExpMatchArray['groups'];

/** Every share in a sentence: percentages, "een op de vijf", "ruim de helft", each of "17 en 6 procent"; in order. */
export const amountsIn = remembered(readAmounts);

/** The shares of it that are told as a number of percent. */
export function percentsIn(sentence: string, language: Language): readonly number[] {
  return amountsIn(sentence, language).flatMap(({ form, percent }) => (form === 'percent' ? [percent] : []));
}

function readAmounts(sentence: string, language: Language): readonly Amount[] {
  const all = patternsOf(language);
  const each = (name: AmountKind, reader: Reader) =>
    HINTS[name].test(sentence)
      ? [...sentence.matchAll(all[name])].flatMap((match) =>
          isOther(match, sentence, language) ? [] : reader(match, sentence, language),
        )
      : [];
  const found = [
    ...each('range', rangeOf),
    ...each('percent', percentages),
    ...each('count', countOf),
    ...each('ratio', ratioOf),
    ...each('fraction', fractionOf),
  ];
  const apart = found.filter((one, index) => !found.slice(0, index).some((other) => overlap(one, other)));
  return apart.toSorted((one, other) => one.start - other.start);
}

type Reader = (match: RegExpMatchArray, sentence: string, language: Language) => readonly Amount[];

function overlap(one: Amount, other: Amount): boolean {
  return one.start < other.end && other.start < one.end;
}

/** A difference ("5 procent meer"), or a share of things that no survey asks people about. */
function isOther(match: RegExpMatchArray, sentence: string, language: Language): boolean {
  const { change, changeBefore, changeBy, changeVerb, things } = GRAMMARS[language];
  const at = match.index ?? 0;
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + match[0].length)];
  if (change.test(after) || changeBefore.test(before) || things.test(after)) return true;
  return changeBy.test(before) && changeVerb.test(sentence);
}

/** "tussen 20 en 30 procent", "20 tot 30 procent"; "from 12 to 18 percent" is one too, unless something rose. */
function rangeOf(match: RegExpMatchArray, sentence: string, language: Language): readonly Amount[] {
  const { between = '', low, first, high } = match.groups ?? {};
  const [from, to] = [numberOf(low ?? first ?? '', language), numberOf(high ?? '', language)];
  if (from === undefined || to === undefined || from >= to || to > 100) return [];
  if (/^from/iu.test(between) && GRAMMARS[language].changeVerb.test(sentence)) return [];
  return [{ ...placed(match), percent: (from + to) / 2, low: from - 0.5, high: to + 0.5, form: 'words' }];
}

function percentages(match: RegExpMatchArray, sentence: string, language: Language): readonly Amount[] {
  const { list = '' } = match.groups ?? {};
  const at = match.index ?? 0;
  const isRest = GRAMMARS[language].rest.test(sentence.slice(0, at));
  const first = at + match[0].indexOf(list);
  const numbers = [...list.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${numberPattern(language)}(?!\\p{L})`, 'giu'))];
  return numbers.flatMap((number) => {
    const value = numberOf(number[0], language);
    if (value === undefined || value > 100) return [];
    const start = first + number.index;
    const last = numbers.at(-1) === number;
    const text = numbers.length === 1 ? match[0].trim() : number[0];
    const end = last ? at + match[0].length : start + number[0].length;
    const half = 0.5 * 10 ** -decimalsOf(number[0]);
    const near = { low: value - half, high: value + half - DUST };
    const bounds = boundsOf(value, match.groups, near, value % ROUND === 0 ? TOLERANCE : EXACT_TOLERANCE);
    const form = hasModifier(match) ? 'words' : 'percent';
    return [{ text, start, end, percent: value, ...bounds, form, ...(isRest && { isRest }) } as const];
  });
}

function ratioOf(match: RegExpMatchArray, _sentence: string, language: Language): readonly Amount[] {
  const n = numberOf(match.groups?.n ?? '', language) ?? oneOf(match.groups?.n ?? '');
  const of = numberOf(match.groups?.of ?? '', language);
  if (n === undefined || of === undefined || !RATIO_OF.has(of) || n >= of || n === 0) return [];
  // "32 van de 100" is as exact as a percentage.
  return [wordsAmount(match, (n / of) * 100, of === 100 ? 0.5 : TOLERANCE)];
}

/** "83 van de 460": a count, and what it is out of. */
function countOf(match: RegExpMatchArray, _sentence: string, language: Language): readonly Amount[] {
  const [n, of] = [numberOf(match.groups?.n ?? '', language), numberOf(match.groups?.of ?? '', language)];
  if (n === undefined || of === undefined || of <= 20 || of === 100 || n > of || !Number.isInteger(n + of)) return [];
  const [percent, half] = [(n / of) * 100, 50 / of];
  return [{ ...placed(match), percent, low: percent - half, high: percent + half, form: 'count', of }];
}

function fractionOf(match: RegExpMatchArray, sentence: string, language: Language): readonly Amount[] {
  const { notBefore, notAfter } = GRAMMARS[language];
  const at = match.index ?? 0;
  const after = sentence.slice(at + match[0].length);
  if (notBefore.test(sentence.slice(0, at)) || notAfter.test(after)) return [];
  const said = match.groups?.fraction ?? '';
  const percent = partOf(said, language);
  if (percent === undefined || isOrdinal(said, after, language)) return [];
  // "Meer dan de helft" is a majority: `majority-not` holds it against the facts.
  return percent === HALF && match.groups?.beyond !== undefined ? [] : [wordsAmount(match, percent)];
}

function placed(match: RegExpMatchArray): Pick<Amount, 'text' | 'start' | 'end'> {
  const start = match.index ?? 0;
  return { text: match[0].trim(), start, end: start + match[0].length };
}

function wordsAmount(match: RegExpMatchArray, percent: number, tolerance = TOLERANCE): Amount {
  const near = { low: percent - tolerance, high: percent + tolerance };
  return { ...placed(match), percent, ...boundsOf(percent, match.groups, near), form: 'words' };
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

function boundsOf(percent: number, groups: Modifiers, plain: Bounds, tolerance = TOLERANCE): Bounds {
  const low = percent - 0.5;
  const high = percent + 0.5;
  if (groups?.over !== undefined) return { low, high: percent * (1 + STRETCH) };
  if (groups?.beyond !== undefined) return { low, high: percent * (1 + WIDE_STRETCH) };
  if (groups?.under !== undefined) return { low: percent * (1 - STRETCH), high };
  if (groups?.below !== undefined) return { low: percent * (1 - WIDE_STRETCH), high };
  if (groups?.about !== undefined) return { low: percent - tolerance, high: percent + tolerance };
  return plain;
}

function hasModifier({ groups }: RegExpMatchArray): boolean {
  return ['over', 'beyond', 'under', 'below', 'about'].some((name) => groups?.[name] !== undefined);
}

function decimalsOf(number: string): number {
  return /[.,](\d+)$/u.exec(number)?.[1]?.length ?? 0;
}
