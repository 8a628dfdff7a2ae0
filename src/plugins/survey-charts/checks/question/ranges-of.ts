import type { Path } from '../../document/nodes';
import type { Texts } from '../../survey/language';
import { type QuestionResult, readResult } from '../../survey/result';
import { type Range, rangeOf } from '../range';

/** Answers or groups that stand for ranges of one measure, and where they are kept. */
export interface RangeList {
  readonly path: Path;
  readonly ranges: readonly (Range & { readonly of: string })[];
}

/** The lists of a result whose members are ranges: ordered answers, bins of a number, groups of a grouping. */
export function rangeLists(json: unknown): readonly RangeList[] {
  const reading = readResult(json);
  if (!reading.ok) return [];
  const { result } = reading;
  const groupings = result.groupings.map(
    ({ groups }, index): RangeList => ({
      path: ['groupings', index, 'groups'],
      ranges: groups.some(({ from, to }) => from !== undefined || to !== undefined)
        ? bounded(groups)
        : labelled(groups),
    }),
  );
  return [answerList(result), ...groupings].filter(({ ranges }) => ranges.length > 1);
}

function answerList(result: QuestionResult): RangeList {
  if (result.kind === 'number') {
    // A bin's end is not in it; only whole numbers have a last one before it.
    const whole = result.bins.every(({ from, to }) => isWhole(from) && isWhole(to));
    const bins = result.bins.map((bin) => ({ ...bin, to: bin.to === undefined ? undefined : bin.to - 1 }));
    return { path: ['bins'], ranges: whole ? bounded(bins) : [] };
  }
  const answers = result.answers.filter(({ role }) => role === 'substantive' || role === 'neutral');
  return { path: ['answers'], ranges: result.ordered ? labelled(answers) : [] };
}

function isWhole(bound: number | undefined): boolean {
  return bound === undefined || Number.isInteger(bound);
}

interface Bounded {
  readonly label: Texts;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

function bounded(items: readonly Bounded[]): RangeList['ranges'] {
  return items
    .filter(({ from, to }) => from !== undefined || to !== undefined)
    .map(({ from, to, label }) => ({ from: from ?? -Infinity, to: to ?? Infinity, of: nameOf(label) }));
}

/** Only where every label is understood: one that is not may be what fills the gap. */
function labelled(items: readonly { readonly label: Texts }[]): RangeList['ranges'] {
  const ranges = items.flatMap(({ label }) => {
    const range = rangeOf(label.nl ?? '') ?? rangeOf(label.en ?? '');
    return range === undefined ? [] : [{ ...range, of: nameOf(label) }];
  });
  return ranges.length === items.length ? ranges : [];
}

function nameOf(label: Texts): string {
  return label.nl ?? label.en ?? '';
}
