import { groupDifferences, STRIKING_POINTS } from '../survey/group-differences';
import { precisionOf } from '../survey/precision';
import type { QuestionView } from '../survey/view';
import type { Kind } from '../survey/vocabulary';
import { comparedGrouping } from './compared-grouping';
import type { Countable } from './told-part';

/** What the choice of a form depends on. */
export interface ChartShape {
  readonly kind: Kind;
  readonly ordered: boolean;
  /** The source told all answers. */
  readonly complete: boolean;
  /** In the order of the table; last what was not reported, if anything. */
  readonly parts: readonly ShapePart[];
  /** Characters of the longest label. */
  readonly longestLabel: number;
  readonly groups: 'none' | 'not-comparable' | 'comparable';
  /** Bars that a chart by group would have. */
  readonly groupBars: number;
  /** Two groups differ so much that the finding tells it. */
  readonly groupsDiffer: boolean;
  /** Why there is no margin of chance to draw, if so. */
  readonly margin: 'known' | 'no-random-sample' | 'unknown-base' | 'weighted';
}

export interface ShapePart extends Countable {
  readonly pole: 'positive' | 'negative' | undefined;
}

export function shapeOf(view: QuestionView): ChartShape {
  const { total, groupings } = view;
  const answers = total.answers.map(({ role, pole, value }): ShapePart => {
    return { role, pole, percent: value.state === 'known' ? value.percent : null };
  });
  const { unreported } = total;
  const rest: readonly ShapePart[] =
    unreported === undefined ? [] : [{ role: 'unreported', pole: undefined, percent: unreported }];
  const parts = [...answers, ...rest];
  const compared = comparedGrouping(view);
  const groups = compared?.groups ?? [];
  return {
    kind: view.kind,
    ordered: view.ordered || view.kind === 'scale',
    complete: view.complete,
    parts,
    longestLabel: Math.max(0, ...total.answers.map(({ label }) => [...label].length)),
    groups: groupings.length === 0 ? 'none' : compared === undefined ? 'not-comparable' : 'comparable',
    groupBars: (groups.length + 1) * parts.length,
    groupsDiffer: compared !== undefined && groupDifferences(compared, STRIKING_POINTS).length > 0,
    margin: marginOf(view),
  };
}

function marginOf({ survey, total, weighted }: QuestionView): ChartShape['margin'] {
  if (survey.sampleType !== 'probability-sample') return 'no-random-sample';
  const { n } = total.base;
  if (n === 'unknown') return 'unknown-base';
  // A weighted share is less precise than its n says.
  if (weighted) return 'weighted';
  return precisionOf(survey.sampleType, 0, n) === undefined ? 'unknown-base' : 'known';
}
