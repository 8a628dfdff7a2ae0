import type { GroupView, QuestionView, ShownValue } from './view';

// A reader who takes all that is published of one question and computes what was hidden. Written against what a reader
// knows (bases, shown counts, no negative people), not against how `protect.ts` works.

interface Range {
  readonly low: number;
  readonly high: number;
}
interface Term {
  readonly unknown: number;
  readonly sign: 1 | -1;
}
/** Terms that add up to `result`. */
interface Equation {
  readonly terms: readonly Term[];
  readonly result: number;
}
interface System {
  readonly ranges: readonly Range[];
  readonly equations: readonly Equation[];
}

const countOf = (value: ShownValue): number | undefined =>
  value.state === 'known' || value.state === 'counted' ? value.count : undefined;
const numberOf = ({ base }: GroupView): number => (base.n === 'unknown' ? 0 : base.n);

/** Names of the hidden values that can be computed exactly, `GROUP/ANSWER`, of a complete question with counts. */
export function computable(view: QuestionView): readonly string[] {
  const shown = systemOf(view, true);
  const blind = systemOf(view, false);
  const rows = [view.total, ...view.groupings.flatMap(({ groups }) => groups)];
  const hidden = rows.flatMap((row, index) =>
    row.answers.flatMap(({ key, value }, column) =>
      // Of nobody there is nothing to hide.
      value.state === 'suppressed' && row.base.n !== 0
        ? [{ name: `${row.group?.key ?? 'total'}/${key}`, unknown: index * row.answers.length + column }]
        : [],
    ),
  );
  // Where the total alone tells it ("nobody chose this"), hiding every group would not help.
  return hidden
    .filter(({ unknown }) => isDetermined(shown, unknown))
    .filter(({ unknown }) => unknown < view.total.answers.length || !isDetermined(blind, unknown))
    .map(({ name }) => name);
}

/** Everything that a reader can write down: an unknown a value, and for each grouping how many are in none of its groups. */
function systemOf(view: QuestionView, groupsAreTold: boolean): System {
  const width = view.total.answers.length;
  const ranges: Range[] = [];
  const equations: Equation[] = [];
  const addRow = (row: GroupView, isTold: boolean): number => {
    const start = ranges.length;
    ranges.push(...row.answers.map(({ value }) => rangeOf(isTold ? countOf(value) : undefined, numberOf(row))));
    equations.push({ terms: termsOf(start, width), result: numberOf(row) });
    return start;
  };
  addRow(view.total, true);
  const starts = view.groupings.map(({ groups }) => groups.map((group) => addRow(group, groupsAreTold)));
  for (const [index, { groups }] of view.groupings.entries()) {
    const outside = numberOf(view.total) - groups.reduce((total, group) => total + numberOf(group), 0);
    const start = ranges.length;
    ranges.push(...view.total.answers.map(() => ({ low: 0, high: outside })));
    equations.push({ terms: termsOf(start, width), result: outside });
    for (let column = 0; column < width; column += 1) {
      const parts = [...(starts[index] ?? []), start].map((row): Term => ({ unknown: row + column, sign: -1 }));
      equations.push({ terms: [{ unknown: column, sign: 1 }, ...parts], result: 0 });
    }
  }
  return { ranges, equations };
}

function termsOf(start: number, length: number): Term[] {
  return Array.from({ length }, (_, index) => ({ unknown: start + index, sign: 1 }));
}

function rangeOf(count: number | undefined, n: number): Range {
  return count === undefined ? { low: 0, high: n } : { low: count, high: count };
}

/** Whether there is one number only that the unknown can be. */
function isDetermined({ ranges, equations }: System, unknown: number): boolean {
  const value = solutionOf(ranges, equations)?.[unknown];
  if (value === undefined) throw new Error('What is shown contradicts itself.');
  // Such a table (a network of sums) has a solution for each number between two others: the neighbours tell.
  return [value - 1, value + 1].every((other) => {
    const { low, high } = ranges[unknown] ?? { low: 0, high: 0 };
    const fixed = ranges.map((one, index) => (index === unknown ? { low: other, high: other } : one));
    return other < low || other > high || solutionOf(fixed, equations) === undefined;
  });
}

function solutionOf(ranges: readonly Range[], equations: readonly Equation[]): readonly number[] | undefined {
  const narrowed = narrow(ranges, equations);
  if (narrowed === undefined) return undefined;
  const open = narrowed.findIndex(({ low, high }) => low < high);
  if (open < 0) return narrowed.map(({ low }) => low);
  const { low, high } = narrowed[open] ?? { low: 0, high: 0 };
  for (let value = low; value <= high; value += 1) {
    const guess = narrowed.map((one, index) => (index === open ? { low: value, high: value } : one));
    const found = solutionOf(guess, equations);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Ranges tightened by each sum, until nothing changes; undefined: there is no solution. */
function narrow(ranges: readonly Range[], equations: readonly Equation[]): readonly Range[] | undefined {
  const state = [...ranges];
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const { terms, result } of equations) {
      for (const { unknown, sign } of terms) {
        const own = state[unknown] ?? { low: 0, high: 0 };
        const rest = restOf(terms, unknown, state);
        const [one, other] = [sign * (result - rest.low), sign * (result - rest.high)];
        const next = { low: Math.max(own.low, Math.min(one, other)), high: Math.min(own.high, Math.max(one, other)) };
        if (next.low > next.high) return undefined;
        if (next.low === own.low && next.high === own.high) continue;
        state[unknown] = next;
        isChanged = true;
      }
    }
  }
  return state;
}

/** What the other terms can add up to. */
function restOf(terms: readonly Term[], without: number, state: readonly Range[]): Range {
  let [low, high] = [0, 0];
  for (const { unknown, sign } of terms) {
    if (unknown === without) continue;
    const range = state[unknown] ?? { low: 0, high: 0 };
    low += sign > 0 ? range.low : -range.high;
    high += sign > 0 ? range.high : -range.low;
  }
  return { low, high };
}
