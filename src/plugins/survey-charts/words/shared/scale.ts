import { isNearTie } from '../../survey/compare';
import type { QuestionView } from '../../survey/view';
import { bySize, type Candidate, isEqual, netCandidates } from './items';
import { majority } from './majority';
import type { Statement } from './statement';

/** On a scale the two sides, each added up, say more than the largest single answer. */
export function sides(view: QuestionView, ranked: readonly Candidate[]): Statement | undefined {
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
  const unequal = isNearTie(more.value, less.value) ? 'almost' : 'more';
  const balance = isEqual(more, less) ? 'equal' : unequal;
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
