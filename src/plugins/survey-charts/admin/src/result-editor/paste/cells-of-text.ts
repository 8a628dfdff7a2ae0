import { parse } from 'papaparse';

/** Rows of cells, as they stand in what was pasted: rows of one table have equally many cells. */
export type Cells = readonly (readonly string[])[];

/** "Ja: 18 procent", "Nee 61,5": an answer and its figure, as they stand in a running text. */
const ENDS_IN_FIGURE = /^(.*[^\s\d:.,-])\s*[\s:]\s*(-?\d[\d.,'’]*\s*(?:%|procent|percent)?)$/i;

/**
 * The cells of pasted text. Spreadsheets and browsers put tabs between cells; files have semicolons where the comma is the
 * decimal mark, else commas. A comma within a text or a number is no border: lines that do not all have equally many cells
 * are no CSV, and stay whole.
 */
export function cellsOfText(text: string): Cells {
  const plain = text.replace(/^\uFEFF/, '').replace(/[\u00a0\u202f]/g, ' ');
  const rows = rowsOf(plain);
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

function rowsOf(text: string): readonly (readonly string[])[] {
  for (const delimiter of ['\t', ';']) {
    if (text.includes(delimiter)) return separated(text, delimiter);
  }
  const byComma = separated(text, ',');
  const filled = byComma.filter((row) => row.some((cell) => cell !== ''));
  const width = filled[0]?.length ?? 0;
  if (filled.length > 1 && width > 1 && filled.every((row) => row.length === width) && !isDecimals(filled))
    return byComma;
  // A tab is in none of them: only quotes are taken away.
  const lines = separated(text, '\t');
  return lines.some(([line]) => ENDS_IN_FIGURE.test(line ?? '')) ? lines.map(splitFigure) : lines;
}

/** "18,5" below "12,5" is a column of numbers with a decimal comma, not two columns. */
function isDecimals(rows: readonly (readonly string[])[]): boolean {
  return rows.every(([whole, part, ...more]) => {
    const isNumber = /^-?\d+$/.test(whole ?? '') && /^\d+\s*(%|procent|percent)?$/i.test(part ?? '');
    return isNumber && more.length === 0;
  });
}

function splitFigure([line = '']: readonly string[]): readonly string[] {
  const match = ENDS_IN_FIGURE.exec(line);
  return match === null ? [line] : [match[1] ?? '', match[2] ?? ''];
}

function separated(text: string, delimiter: string): readonly (readonly string[])[] {
  const { data } = parse<string[]>(text, { delimiter });
  const rows = data.map((row) => row.map((cell) => cell.trim().replace(/\s+/g, ' ')));
  // What is copied ends in a line break, which is no row.
  while (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return rows;
}
