import type { GroupView, QuestionView } from '../../survey/view';
import { statDecimals } from './all-values';
import { largestDifference } from './differences';
import { bySize, type Candidate, candidates, inBase, netCandidates, shown } from './items';
import type { Certainty, Statement } from './statement';

/** Answers whose shown shares (percentage points) lie this close are called nearly equal, never ranked. */
const NEAR = 2;
/** All answers within this many percentage points: the spread is the finding. */
const EVEN = 5;
/** More answers than this are not listed in one sentence. */
const NAMED = 4;
/** From here a majority is more than "just over half" (percent). */
const CLEAR_MAJORITY = 55;
/** From here "almost everyone" (percent). */
const ALMOST_ALL = 95;
/** A difference between groups of this many percentage points is the main thing to tell; a smaller one is a sentence. */
const STRIKING = 25;

/** The one thing that the figure shows. Facts only; a language makes a sentence of it. */
export function planFinding(view: QuestionView): Statement {
  const { total, decimals } = view;
  const average = averageOf(view);
  if (average !== undefined) return average;
  const ranked = candidates(total, decimals);
  const leader = ranked[0];
  if (leader === undefined) return nothing(total);
  if (leader.size === 0) return { type: 'nothing', why: 'nobody' };
  const difference = largestDifference(view, STRIKING);
  if (difference !== undefined) return { type: 'groupsDiffer', ...difference };
  if (ranked.length === 1) return single(leader, view);
  const certainty = certaintyOf(leader, view);
  const told = sides(view, ranked) ?? equality(ranked, certainty, view);
  if (told !== undefined) return told;
  if (view.kind === 'multiple-choice') return { type: 'mostChosen', item: leader.item, certainty };
  return majority(leader, view) ?? { type: 'largest', item: leader.item, certainty };
}

function averageOf(view: QuestionView): Statement<'average'> | undefined {
  const { mean, median } = view.total.stats ?? {};
  if (mean === undefined && median === undefined) return undefined;
  return { type: 'average', mean, median, decimals: statDecimals(view) };
}

function nothing(group: GroupView): Statement<'nothing'> {
  const hidden = group.answers.some((answer) => answer.value.state === 'suppressed');
  return { type: 'nothing', why: hidden ? 'suppressed' : 'missing' };
}

/** Nothing to compare with: said as it is, or as a majority. */
function single(only: Candidate, view: QuestionView): Statement {
  return (view.kind === 'multiple-choice' ? undefined : majority(only, view)) ?? { type: 'plain', item: only.item };
}

/**
 * Whether something larger than the leader may be hidden: in percent, what the source did not report, is missing or
 * suppressed. Answers of a multiple-choice question don't share one total, so there any gap could be larger.
 */
export function certaintyOf(leader: Candidate, view: QuestionView): Certainty {
  const ranked = candidates(view.total, view.decimals);
  const whole = view.complete && ranked.length === inBase(view.total).length;
  if (view.kind === 'multiple-choice' || leader.item.amount.type === 'count') return whole ? 'sure' : 'partly';
  const told = ranked.reduce((sum, one) => sum + one.size, 0);
  const unreported = view.total.unreported ?? 0;
  const rest = whole ? unreported : Math.max(unreported, 100 - told);
  return leader.size > rest ? 'sure' : 'partly';
}

/** A tie, a near tie or an even spread. */
function equality(ranked: readonly Candidate[], certainty: Certainty, view: QuestionView): Statement | undefined {
  const leader = ranked[0];
  const last = ranked[ranked.length - 1];
  if (leader === undefined || last === undefined) return undefined;
  const equal = ranked.filter((one) => isEqual(one, leader));
  const whole = ranked.length === inBase(view.total).length && view.total.unreported === undefined && view.complete;
  if (equal.length > 1) {
    const all = whole && equal.length === ranked.length;
    return { type: 'tie', items: equal.map((one) => one.item), certainty, all };
  }
  if (leader.item.amount.type === 'count') return undefined;
  if (whole && ranked.length > 2 && gap(leader, last) <= EVEN)
    return { type: 'spread', low: last.item, high: leader.item };
  const near = ranked.filter((one) => gap(leader, one) <= NEAR);
  const lowest = near[near.length - 1];
  if (lowest === undefined || near.length < 2) return undefined;
  return near.length > NAMED && certainty === 'sure'
    ? { type: 'spread', low: lowest.item, high: leader.item, top: near.map((one) => one.item.key) }
    : { type: 'nearTie', items: near.map((one) => one.item), certainty };
}

/** Without the dust of binary fractions. */
const isEqual = (one: Candidate, other: Candidate): boolean => Math.abs(one.size - other.size) < 1e-9;

function gap(larger: Candidate, smaller: Candidate): number {
  return shown(larger.item.amount) - shown(smaller.item.amount);
}

/** More than half, whatever the rounding of the source hides. */
function majority(leader: Candidate, view: QuestionView): Statement<'majority' | 'everyone'> | undefined {
  const { amount } = leader.item;
  if (leader.size === 100 && leader.error === 0) return { type: 'everyone', item: leader.item };
  if (amount.type !== 'percent' || !(leader.size - leader.error * 10 ** -view.decimals > 50)) return undefined;
  return { type: 'majority', item: leader.item, size: majoritySize(amount.percent) };
}

function majoritySize(percent: number): Statement<'majority'>['size'] {
  if (percent < CLEAR_MAJORITY) return 'slim';
  return percent >= ALMOST_ALL && percent < 100 ? 'almost-all' : 'clear';
}

/** On a scale the two sides, each added up, say more than the largest single answer. */
function sides(view: QuestionView, ranked: readonly Candidate[]): Statement | undefined {
  if (view.kind !== 'scale') return undefined;
  const [more, less] = scaleSides(view, ranked);
  if (more === undefined || !more.item.name.net) return undefined;
  const outside = ranked.filter((one) => one.pole === undefined);
  if (outside.some((one) => one.size >= more.size)) return undefined;
  const over = majority(more, view);
  if (over !== undefined) return over;
  if (less === undefined) return undefined;
  return sidesOf(more, less);
}

/** Both sides of a scale, with how they compare. */
export function sidesOf(more: Candidate, less: Candidate): Statement<'sides'> {
  const near = more.item.amount.type === 'percent' && gap(more, less) <= NEAR;
  const balance = isEqual(more, less) ? 'equal' : near ? 'almost' : 'more';
  return { type: 'sides', more: more.item, less: less.item, balance };
}

/** The positive and the negative side of a scale, larger first: a net where there is one, else the only answer of that side. */
export function scaleSides(view: QuestionView, ranked: readonly Candidate[]): readonly Candidate[] {
  const nets = netCandidates(view.total, view.decimals);
  const found = (['positive', 'negative'] as const).flatMap((pole): Candidate[] => {
    const net = nets.find((one) => one.pole === pole);
    if (net !== undefined) return [net];
    const keys = view.total.answers.filter((answer) => answer.pole === pole);
    const only = keys.length === 1 ? ranked.find((one) => one.pole === pole) : undefined;
    return only === undefined ? [] : [only];
  });
  return bySize(found);
}
