import type { ArticleCheckInput } from '../rule';
import type { Amount } from './amounts';
import { boundNamed } from './bounds';
import { type Figure, figuresOf, hiddenGroups } from './figures';
import { wrongMajority } from './majority';
import { isLess } from './meant';
import { namedBy, namesGroup, weightOfName, wordSet } from './naming';
import { NAMED, UNNAMED } from './naming-limits';
import { fitsShare, hasShare } from './shares';
import { type Telling, tellingsOf } from './tellings';
import { concludes, isTogether } from './together';
import { groupText, ofNamedGroup, withoutOtherGroups } from './told-groups';
import { answersAddedUp, isToldTogether } from './told-sums';

/** What holding a share against the survey's facts gives. */
export type Verdict =
  | { readonly kind: 'found' }
  /** The share is of another answer than the one that the words name. */
  | { readonly kind: 'other-label'; readonly named: Figure; readonly has: Figure }
  /** No fact has this share; `named`: what the words name instead. */
  | { readonly kind: 'not-found'; readonly named?: Figure | undefined }
  /** The share is a sum of rounded figures, and the sum itself is another. */
  | { readonly kind: 'net-of-rounded'; readonly net: Figure };

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

/** The sentence that names the answer where this one does not: "Sommigen komen nooit. Zij zijn 14 procent." */
function leanedOn(
  telling: Telling,
  { kind }: Verdict,
  figures: readonly Figure[],
  input: ArticleCheckInput,
): string | undefined {
  if (namesAny(telling.words, figures, input)) return undefined;
  if (leansInGroup(telling, figures)) return telling.context.findLast((one) => namesAny(one, figures, input));
  const leans = kind === 'found' && LEANING.test(telling.sentence) && telling.before !== '';
  return leans ? telling.before : undefined;
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

const LEANING = /^(?:zij|ze|dat|dit|die|daar|they|that|this|it|those|these)\b/iu;

/** "22 percent spend more than 10 hours. Of those under 40, 13 percent do": the answer stands in the sentence before. */
const DO_SO =
  /\b(?:do|did|does|do so|did so)\W*$|\b(?:is|was|zijn|waren|geldt) (?:dat|het)\b|\b(?:it|that) (?:is|was)\b/iu;

function leansInGroup({ sentence }: Telling, figures: readonly Figure[]): boolean {
  return DO_SO.test(sentence) && figures.some(({ group }) => group !== undefined && namesGroup(sentence, group.label));
}

/** "Van de 195 mensen met 15 jaar of langer" names a group, and not the answer "Langer dan vijf jaar". */
function withoutLabels(words: string, figures: readonly Figure[]): string {
  const labels = new Set(figures.flatMap(({ group }) => group?.label ?? []));
  return [...labels].filter((label) => /\d/u.test(label)).reduce(without, words);
}

function without(text: string, label: string): string {
  const literal = label.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu'), ' ');
}

function namesAny(words: string, figures: readonly Figure[], { language }: ArticleCheckInput): boolean {
  const set = wordSet(withoutLabels(words, figures), language);
  return figures.some((figure) => figure.kind !== 'sum' && namedBy(figure, set) >= UNNAMED);
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

/** "Minder dan 7 uur" is the sum of the answers below it, whatever their labels are. */
function ofBound(telling: Telling, words: string, all: readonly Figure[], input: ArticleCheckInput) {
  const { amount } = telling;
  const told = groupText(telling, all);
  const named = boundNamed(words, ofNamedGroup(all, telling), input.language);
  const inGroups = named.filter(({ group }) => group !== undefined && namesGroup(told, group.label));
  const meant = inGroups.length > 0 ? inGroups : named.filter(({ group }) => group === undefined);
  const [first] = meant;
  if (first === undefined) return undefined;
  if (named.some((figure) => fitsShare(figure, amount))) return { kind: 'found' } as const;
  const rounded = meant.find(({ parts }) => parts.reduce((sum, { percent }) => sum + percent, 0) === amount.percent);
  if (rounded !== undefined) return { kind: 'net-of-rounded', net: rounded } as const;
  const has = all.find(
    (figure) => figure.kind === 'answer' && figure.question === first.question && fitsShare(figure, amount),
  );
  return has === undefined
    ? ({ kind: 'not-found', named: first } as const)
    : ({ kind: 'other-label', named: first, has } as const);
}

/** Of the share told: "one in ten" is hardly the 13 percent of another question, taken by mistake. */
const FAR = 0.2;

/** One of the groups of another question, of which the sentence says nothing, or far from the words: no share mixed up. */
function isByChance(has: Figure, named: Figure, { amount, sentence }: Telling): boolean {
  if (has.question === named.question) return false;
  return isFar(has, amount) || (has.group !== undefined && !namesGroup(sentence, has.group.label));
}

function isFar({ percent }: Figure, amount: Amount): boolean {
  return amount.form === 'words' && Math.abs(percent - amount.percent) > FAR * amount.percent;
}

/** The share that the same answer has in another group than the one that the sentence names. */
function ofOtherGroup(telling: Telling, all: readonly Figure[], words: ReadonlySet<string>) {
  const { amount, sentence } = telling;
  const told = groupText(telling, all);
  const isNamed = ({ group }: Figure) => group !== undefined && namesGroup(told, group.label);
  const own = all.filter((figure) => isNamed(figure) && namedBy(figure, words) >= NAMED);
  const others = all.filter((figure) => figure.group !== undefined && !isNamed(figure));
  for (const named of own) {
    const has = others.find(
      (one) => one.question === named.question && one.label === named.label && hasShare(one, amount, words, sentence),
    );
    if (has !== undefined) return { kind: 'other-label', named, has } as const;
  }
  return undefined;
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
    (figure) =>
      figure.kind === 'net' &&
      namedBy(figure, words) >= UNNAMED &&
      figure.parts.reduce((sum, { percent }) => sum + percent, 0) === amount.percent,
  );
}
