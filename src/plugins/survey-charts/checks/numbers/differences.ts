import type { ArticleCheckInput } from '../rule';
import { type Passage, paragraphAbove, passagesOf } from '../text/passages';
import { sentencesOf } from '../text/sentences';
import { type Amount, amountsIn } from './amounts';
import { DIFFERENCES } from './difference-grammar';
import { type Figure, figuresOf } from './figures';
import { GRAMMARS } from './grammar';
import { namedBy, namesGroup, wordSet } from './naming';
import { NAMED_IN_FULL } from './naming-limits';
import { numberOf } from './number-words';
import { isToldOfOthers } from './other-source';

/** A difference that the two shares it is of do not have. */
export interface WrongDifference {
  readonly passage: Passage;
  readonly text: string;
  readonly high: number;
  readonly low: number;
}

type Pair = readonly [one: number, other: number];

/** Both shares are rounded, and so is their difference. */
const SLACK = 1;
const ABOUT = 3;
/** Shares that are looked back for: a difference is of what was just told. */
const MOST_SHARES = 4;

/** Every "18 procentpunt" or "a gap of 15 points" that is not the difference of the two shares told, or named, with it. */
export function wrongDifferences(input: ArticleCheckInput): readonly WrongDifference[] {
  const figures = figuresOf(input).flatMap((question) => question.figures);
  if (figures.length === 0) return [];
  const passages = passagesOf(input);
  return passages.flatMap((passage, index) => {
    const earlier = sentencesOf(paragraphAbove(passages, index)?.text ?? '');
    return wrongIn(passage, earlier, figures, input);
  });
}

function wrongIn(
  passage: Passage,
  earlier: readonly string[],
  figures: readonly Figure[],
  input: ArticleCheckInput,
): readonly WrongDifference[] {
  const { language } = input;
  const { pattern, differs, other, about } = DIFFERENCES[language];
  const sentences = sentencesOf(passage.text);
  return sentences.flatMap((sentence, index) => {
    if (!/pun?t|point|pp|%|proc|perc/iu.test(sentence) || other.test(sentence)) return [];
    if (isToldOfOthers(sentence, input) || GRAMMARS[language].changeVerb.test(sentence)) return [];
    return [...sentence.matchAll(pattern)].flatMap(({ groups, 0: text, index: at }): readonly WrongDifference[] => {
      const { points, bare, noun } = groups ?? {};
      const value = numberOf(points ?? bare ?? noun ?? '', language);
      if (value === undefined || (bare !== undefined && !differs.test(sentence))) return [];
      const slack = about.test(sentence.slice(0, at)) ? ABOUT : SLACK;
      const before = [...earlier, ...sentences.slice(0, index)];
      const told = pairsOf(sharesBefore(sentence, before, input));
      const named = namedPairs(sentence, before.at(-1) ?? '', figures, input);
      const pairs = [...told, ...named];
      // Of more than two shares it is not sure which are meant.
      const [pair] = pairs;
      if (pair === undefined || pairs.some((one) => Math.abs(apart(one) - value) <= slack)) return [];
      if (told.length > 1 && isSomewhere(value, figures)) return [];
      return [{ passage, text: text.trim(), high: Math.max(pair[0], pair[1]), low: Math.min(pair[0], pair[1]) }];
    });
  });
}

function apart([one, other]: Pair): number {
  return Math.abs(one - other);
}

/**
 * The shares of a sentence; with fewer than two, those of the sentences before it too, the nearest first. None where one of
 * them is told in words ("three quarters"): that is not sure to the point.
 */
function sharesBefore(sentence: string, before: readonly string[], { language }: ArticleCheckInput): readonly Amount[] {
  let shares: readonly Amount[] = [];
  for (const text of [sentence, ...before.toReversed()]) {
    if (shares.length >= 2) break;
    shares = [...amountsIn(text, language).filter(({ form }) => form !== 'count'), ...shares];
  }
  const near = shares.filter(({ form }) => form === 'percent');
  return near.length < 2 && shares.length >= 2 ? [] : near;
}

function pairsOf(shares: readonly Amount[]): readonly Pair[] {
  const last = shares.slice(-MOST_SHARES);
  return last.flatMap((one, index) => last.slice(index + 1).map(({ percent }): Pair => [one.percent, percent]));
}

/** Two groups that the sentence names, with an answer that it or the sentence before names; or two answers of a question. */
function namedPairs(
  sentence: string,
  before: string,
  figures: readonly Figure[],
  { language }: ArticleCheckInput,
): readonly Pair[] {
  const here = wordSet(sentence, language);
  const near = wordSet(`${before} ${sentence}`, language);
  const plain = figures.filter(({ kind }) => kind !== 'sum');
  const ofGroups = plain.filter(
    (figure) =>
      figure.group !== undefined && namedBy(figure, near) >= NAMED_IN_FULL && namesGroup(sentence, figure.group.label),
  );
  const ofAll = plain.filter(
    (figure) => figure.kind === 'answer' && figure.group === undefined && namedBy(figure, here) >= NAMED_IN_FULL,
  );
  return [...pairsWhere(ofGroups, isSameAnswer), ...pairsWhere(ofAll, isSameQuestion)];
}

function pairsWhere(figures: readonly Figure[], fits: (one: Figure, other: Figure) => boolean): readonly Pair[] {
  return figures.flatMap((one, index) =>
    figures
      .slice(index + 1)
      .filter((other) => fits(one, other))
      .map(({ exact }): Pair => [one.exact, exact]),
  );
}

function isSameQuestion(one: Figure, other: Figure): boolean {
  return one.question === other.question;
}

function isSameAnswer(one: Figure, other: Figure): boolean {
  return isSameQuestion(one, other) && one.label === other.label && one.group?.label !== other.group?.label;
}

/** Whether two answers of a question, or two groups, are so far apart. */
function isSomewhere(value: number, figures: readonly Figure[]): boolean {
  const plain = figures.filter(({ kind }) => kind !== 'sum');
  return plain.some((one) =>
    plain.some(
      (other) =>
        isSameQuestion(one, other) &&
        (one.label === other.label || one.group?.label === other.group?.label) &&
        Math.abs(one.exact - other.exact - value) <= SLACK,
    ),
  );
}
