import { exceedsRest, isNearTie } from '../../survey/compare';
import { STRIKING_POINTS } from '../../survey/group-differences';
import { statDecimals } from '../../survey/rounding';
import type { GroupView, QuestionView } from '../../survey/view';
import { largestDifference } from './differences';
import { type Candidate, candidates, inBase, isEqual, shown } from './items';
import { majority } from './majority';
import { sides } from './scale';
import type { Certainty, Statement } from './statement';

/** A rest that is exactly as large as the leader is not exceeded, whatever binary fractions make of it. */
const DUST = 1e-6;
/** All answers within this many percentage points: the spread is the finding. */
const EVEN = 5;
/** More answers than this are not listed in one sentence. */
const NAMED = 4;

/** The one thing that the figure shows. Facts only; a language makes a sentence of it. */
export function planFinding(view: QuestionView): Statement {
  const { total, decimals } = view;
  const average = averageOf(view);
  if (average !== undefined) return average;
  const ranked = candidates(total, decimals);
  const leader = ranked[0];
  if (leader === undefined) return nothing(total);
  if (leader.size === 0) return { type: 'nothing', why: 'nobody' };
  const difference = largestDifference(view, STRIKING_POINTS);
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
  return { type: 'average', mean, median, decimals: statDecimals(view.decimals) };
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
  const { total, decimals, complete, kind } = view;
  const answers = inBase(total);
  const whole = complete && candidates(total, decimals).length === answers.length;
  if (kind === 'multiple-choice' || leader.item.amount.type === 'count') return whole ? 'sure' : 'partly';
  return exceedsRest(leader.size - DUST, { ...total, answers }, complete) ? 'sure' : 'partly';
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
  const near = ranked.filter((one) => one === leader || isNearTie(leader.value, one.value));
  const lowest = near[near.length - 1];
  if (lowest === undefined || near.length < 2) return undefined;
  return near.length > NAMED && certainty === 'sure'
    ? { type: 'spread', low: lowest.item, high: leader.item, top: near.map((one) => one.item.key) }
    : { type: 'nearTie', items: near.map((one) => one.item), certainty };
}

/** Percentage points between two shares as shown. */
function gap(larger: Candidate, smaller: Candidate): number {
  return shown(larger.item.amount) - shown(smaller.item.amount);
}
