import type { Kind } from '../../../../survey/vocabulary';
import type { Measure } from '../state/entry';
import type { Cells } from './cells-of-text';
import { figureIn } from './figure';
import type { PastedAnswer, Remark } from './pasted-table';

interface TotalledColumn {
  readonly index: number;
  readonly measure: Measure;
}

/**
 * Columns whose total is not the sum of their answers. Percentages may differ by what rounding does: half a unit for each
 * rounded figure. Where people gave several answers, the total row says how many people there were, and is no sum.
 */
export function checkTotals(
  cells: Cells,
  row: number,
  columns: readonly TotalledColumn[],
  answers: readonly PastedAnswer[],
  kind: Kind | undefined,
): readonly Remark[] {
  if (kind === 'multiple-choice') return [];
  return columns.flatMap(({ index, measure }, place): readonly Remark[] => {
    const text = cells[row]?.[index] ?? '';
    const total = figureIn(text, measure);
    // A number of people below percentages is their base.
    if (total.entry.kind !== 'number') return [];
    const entries = answers.map(({ entries }) => entries[place]);
    const known = entries.flatMap((entry) => (entry?.kind === 'number' ? [entry.value] : []));
    // With an answer that is not given, nothing can be said of the sum.
    if (known.length < entries.length || known.length === 0) return [];
    const sum = known.reduce((all, value) => all + value, 0);
    const decimals = Math.max(...known.map((value) => String(value).split('.')[1]?.length ?? 0));
    const slack = measure === 'count' ? 0 : (0.5 * (known.length + 1)) / 10 ** decimals;
    if (Math.abs(total.entry.value - sum) <= slack + 1e-9) return [];
    return [{ code: 'total-differs', row: row + 1, column: index + 1, text, other: String(Number(sum.toFixed(4))) }];
  });
}
