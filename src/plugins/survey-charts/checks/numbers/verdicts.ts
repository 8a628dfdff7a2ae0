import type { ArticleCheckInput } from '../rule';
import type { Amount } from './amounts';
import { type Figure, figuresOf, hiddenGroups, roundedSum } from './figures';
import { leanedOn, withoutLabels } from './leaning';
import { wrongMajority } from './majority';
import { isLess } from './meant';
import { ofBound, ofOtherGroup } from './named-otherwise';
import { isOfGroupIn, namedBy, namesGroup, weightOfName, wordSet } from './naming';
import { NAMED, UNNAMED } from './naming-limits';
import { hasShare } from './shares';
import { type Telling, tellingsOf } from './tellings';
import { concludes, isTogether } from './together';
import { ofNamedGroup, withoutOtherGroups } from './told-groups';
import { answersAddedUp, isToldTogether } from './told-sums';
import type { Verdict } from './verdict';

export interface Judged {
  readonly telling: Telling;
  readonly verdict: Verdict;
}

const HALF = 50;

const kept = new WeakMap<ArticleCheckInput, readonly Judged[]>();

/** Every share of the running text, held against every fact of the article's surveys. */
export function judgedTellings(input: ArticleCheckInput): readonly Judged[] {
  const known = kept.get(input);
  if (known !== undefined) return known;
  const figures = figuresOf(input).flatMap((question) => question.figures);
  const judged = figures.length === 0 ? [] : tellingsOf(input).map((telling) => judge(telling, figures, input));
  kept.set(input, judged);
  return judged;
}

export function judge(telling: Telling, figures: readonly Figure[], input: ArticleCheckInput): Judged {
  // Of a group of few people no share is shown: `small-base-told` says so.
  if (tellsHidden(telling, input)) return { telling, verdict: { kind: 'found' } };
  if (telling.amount.isRest === true && isLeft(telling, figures)) return { telling, verdict: { kind: 'found' } };
  const added = addedUp(telling, figures, input);
  const addsUp = isTogether(telling.sentence) || concludes(telling.sentence);
  if (addsUp && added !== undefined) return { telling, verdict: added };
  if (isToldTogether(telling)) {
    // "A third disagree and 22 percent strongly disagree. That makes 55 percent": the words name the net.
    const sum = verdictOf(telling, telling.words, figures, input);
    return { telling, verdict: sum.kind === 'net-of-rounded' ? sum : { kind: 'found' } };
  }
  const { of } = telling.amount;
  if (of !== undefined && !figures.some(({ n }) => n === of)) {
    return { telling, verdict: ofOtherBase(telling, figures, input) };
  }
  if (isWrongMajority(telling, figures, input)) return { telling, verdict: { kind: 'found' } };
  const own = verdictOf(telling, telling.words, figures, input);
  if (own.kind === 'not-found' && added !== undefined) return { telling, verdict: added };
  const source = leanedOn(telling, own, figures, input);
  return { telling, verdict: source === undefined ? own : verdictOf(telling, source, figures, input) };
}

/** "Ruim de helft" of what is less: `majority-not` says so, and says it better than "not found". */
function isWrongMajority({ amount, sentence }: Telling, figures: readonly Figure[], input: ArticleCheckInput): boolean {
  if (amount.form !== 'words' || amount.percent !== HALF) return false;
  const wrong = wrongMajority(sentence, figures, input);
  return wrong !== undefined && amount.text.toLowerCase().includes(wrong.words.toLowerCase());
}

/** A group without figures to hold its share against, and no other group. */
function tellsHidden({ sentence }: Telling, input: ArticleCheckInput): boolean {
  const hidden = hiddenGroups(input);
  if (!hidden.some((label) => namesGroup(sentence, label))) return false;
  const groups = figuresOf(input).flatMap(({ view }) => view.groupings.flatMap((grouping) => grouping.groups));
  return !groups.some(({ group }) => !hidden.includes(group?.label ?? '') && namesGroup(sentence, group?.label ?? ''));
}

/** The sum of the shares just told is right where the counts give it too; undefined where it is no such sum. */
function addedUp(telling: Telling, figures: readonly Figure[], { language }: ArticleCheckInput): Verdict | undefined {
  const sums = answersAddedUp(telling, figures, wordSet(`${telling.before} ${telling.sentence}`, language));
  const [net] = sums.toSorted((one, other) => Number(one.kind === 'sum') - Number(other.kind === 'sum'));
  if (net === undefined) return undefined;
  const isRight = sums.some(({ percent }) => percent === telling.amount.percent);
  return isRight ? { kind: 'found' } : { kind: 'net-of-rounded', net };
}

/** What is left of 100 after the shares that were told before, or beside one figure. */
function isLeft({ amount, earlier: { here, before } }: Telling, figures: readonly Figure[]): boolean {
  const told = (amounts: readonly Amount[]) => amounts.reduce((sum, { percent }) => sum + percent, 0);
  const left = here.length > 0 ? [told(here), told([...before, ...here])] : [told(before)];
  const isNear = (share: number) => Math.abs(100 - share - amount.percent) <= 1;
  if (here.length + before.length > 0) return left.some(isNear);
  return figures.some(({ exact }) => isNear(exact));
}

/** A count out of people that are no base of these surveys: another source, unless it is just the count of the answer named. */
function ofOtherBase({ amount, words }: Telling, figures: readonly Figure[], { language }: ArticleCheckInput): Verdict {
  const named = bestNamed(figures, wordSet(words, language));
  const count = Math.round((amount.percent * (amount.of ?? 0)) / 100);
  const isSame = named !== undefined && named.n !== 'unknown' && Math.round((named.exact * named.n) / 100) === count;
  return isSame ? { kind: 'not-found', named } : { kind: 'found' };
}

function verdictOf(telling: Telling, words: string, all: readonly Figure[], input: ArticleCheckInput): Verdict {
  const { amount, sentence } = telling;
  const bound = ofBound(telling, words, all, input);
  if (bound !== undefined) return bound;
  const set = wordSet(withoutLabels(words, all), input.language);
  const figures = ofNamedGroup(all, telling);
  const named = bestNamed(figures, set);
  const sharing = figures.filter((figure) => hasShare(figure, amount, set, sentence));
  const having = named === undefined ? sharing : withoutOtherGroups(sharing, named, telling, figures, input.language);
  if (having.length === 0) {
    const net = netOfRounded(figures, amount, set);
    if (net !== undefined) return { kind: 'net-of-rounded', net };
    return ofOtherGroup(telling, all, set) ?? { kind: 'not-found', named };
  }
  // A sum is only among them because its parts are named.
  if (having.some((one) => one.kind === 'sum' && (named === undefined || !isLess(one, named, set, words)))) {
    return { kind: 'found' };
  }
  const best = Math.max(...having.map((figure) => namedBy(figure, set)));
  const nearness = (figure: Figure) => namedBy(figure, set) + Number(figure.question === named?.question);
  const [has] = having.toSorted((one, other) => nearness(other) - nearness(one));
  if (named === undefined || has === undefined) return { kind: 'found' };
  const isMoreSpecific = having.every((figure) => isLess(figure, named, set, words));
  if (best >= UNNAMED && !isMoreSpecific) return { kind: 'found' };
  // Another answer happens to have the share that the rounded parts of the net add up to.
  const net = netOfRounded(figures, amount, set);
  const isNet = net !== undefined && net.percent !== amount.percent && namedBy(net, set) >= NAMED;
  if (isNet) return { kind: 'net-of-rounded', net };
  return isByChance(has, named, telling) ? { kind: 'not-found', named } : { kind: 'other-label', named, has };
}

/** Of the share told: "one in ten" is hardly the 13 percent of another question, taken by mistake. */
const FAR = 0.2;

/** One of the groups of another question, of which the sentence says nothing, or far from the words: no share mixed up. */
function isByChance(has: Figure, named: Figure, { amount, sentence }: Telling): boolean {
  if (has.question === named.question) return false;
  return isFar(has, amount) || (has.group !== undefined && !isOfGroupIn(has, sentence));
}

function isFar({ percent }: Figure, amount: Amount): boolean {
  return amount.form === 'words' && Math.abs(percent - amount.percent) > FAR * amount.percent;
}

function bestNamed(figures: readonly Figure[], words: ReadonlySet<string>): Figure | undefined {
  const named = figures.filter(
    (figure) => figure.kind !== 'sum' && figure.group === undefined && namedBy(figure, words) >= NAMED,
  );
  return named.toSorted((one, other) => weightOfName(other, words) - weightOfName(one, words))[0];
}

/** A net of which the rounded parts add up to the share told, while its counts give another. */
function netOfRounded(figures: readonly Figure[], amount: Amount, words: ReadonlySet<string>): Figure | undefined {
  return figures.find(
    (figure) => figure.kind === 'net' && namedBy(figure, words) >= UNNAMED && roundedSum(figure) === amount.percent,
  );
}
