import type { Cell, Part, ResultTable } from './results';

/** A part as it is printed: its tables, its targets each met or not, its notes. */
export function textOf(name: string, { measured, machine, tables, targets, notes }: Part): string {
  const met = targets.map(
    ({ what, bound, value, met: ok }) => `  ${ok ? 'met    ' : 'NOT MET'}  ${what}: ${value} (${bound})`,
  );
  return [
    `${name}, ${measured}, ${machine}`,
    ...tables.map(tableText),
    ['Targets', ...met].join('\n'),
    notes.map((note) => `- ${note}`).join('\n'),
  ].join('\n\n');
}

/** Columns under one another: the first starts at the left, the others end at the right. */
export function tableText({ title, columns, rows }: ResultTable): string {
  const lines = [columns, ...rows].map((row) => columns.map((_, index) => cellText(row[index] ?? null)));
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  const texts = lines.map((line) =>
    line
      .map((text, index) => (index === 0 ? text.padEnd(widths[index] ?? 0) : text.padStart(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...texts.map((text) => `  ${text}`)].join('\n');
}

function cellText(cell: Cell): string {
  return cell === null ? '–' : String(cell);
}
