import { isMajority } from '../../survey/compare';
import type { QuestionView } from '../../survey/view';
import type { Candidate } from './items';
import type { Amount, Statement } from './statement';

type Share = Extract<Amount, { type: 'percent' }>;

/** From here a majority is more than "just over half" (percent). */
const CLEAR_MAJORITY = 55;
/** From here "almost everyone" (percent). */
const ALMOST_ALL = 95;

/** More than half, whatever the rounding of the source hides; or all of them. */
export function majority(
  leader: Candidate,
  { decimals }: QuestionView,
): Statement<'majority' | 'everyone'> | undefined {
  const { item, value, parts } = leader;
  if (item.amount.type !== 'percent' || !isMajority(value, decimals, parts)) return undefined;
  if (leader.size === 100 && leader.counted) return { type: 'everyone', item };
  return { type: 'majority', item, size: majoritySize(item.amount) };
}

/** "100 percent" of rounded figures may be all of them. */
function majoritySize({ percent, edge }: Share): Statement<'majority'>['size'] {
  if (percent < CLEAR_MAJORITY) return 'slim';
  return percent >= ALMOST_ALL && (percent < 100 || edge === 'over') ? 'almost-all' : 'clear';
}
