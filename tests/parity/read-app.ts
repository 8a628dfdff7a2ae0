import type { Language } from '../../src/plugins/survey-charts/survey/language';
import { basePairs, groupOf, type Pair, readValue } from './pair';
import { statisticsIn } from './statistics';

/** The part of the app's JSON that is read back, as an app that knows only the contract would. */
interface Cell {
  readonly state: string;
  readonly percent?: number;
  readonly count?: number;
  readonly text: string;
}
interface Row {
  readonly label: string;
  readonly cells: readonly Cell[];
}
interface Figure {
  readonly type: 'figure';
  readonly key: string;
  readonly finding: string;
  readonly notes: readonly string[];
  readonly table: {
    readonly columns: readonly { readonly label: string; readonly base?: string }[];
    readonly rows: readonly Row[];
    readonly unreported?: Row;
    readonly nets?: { readonly rows: readonly Row[] };
  };
}

export function readApp(json: unknown, language: Language): { pairs: readonly Pair[]; findings: readonly string[] } {
  const figures = figuresIn(json);
  return {
    pairs: figures.flatMap((figure) => pairsOf(figure, language)),
    findings: figures.map(({ finding }) => finding),
  };
}

function isFigure(value: object): value is Figure {
  return 'type' in value && value.type === 'figure' && 'table' in value;
}

/** Figures wherever they stand in the document, in order. */
function figuresIn(value: unknown): readonly Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isFigure(value)) return [value];
  return Object.values(value).flatMap(figuresIn);
}

function pairsOf({ key, table, notes }: Figure, language: Language): readonly Pair[] {
  const rows = [...table.rows, ...(table.unreported ? [table.unreported] : []), ...(table.nets?.rows ?? [])];
  const grouped = table.columns.length > 1;
  const values = rows.flatMap(({ label, cells }) =>
    cells.map((cell, index) => {
      const group = grouped ? groupOf(table.columns[index]?.label ?? '', language) : '';
      return { figure: key, group, label, value: shownValue(cell, language) };
    }),
  );
  const bases = table.columns.flatMap(({ label, base }) =>
    grouped ? basePairs({ figure: key, group: groupOf(label, language) }, base, language) : [],
  );
  return [...values, ...bases, ...notes.flatMap((note) => statisticsIn(note, key, language))];
}

/** The number as data; its text has to say the same, with the decimals that every channel shows (12.0 is not 12). */
function shownValue({ state, percent, count, text }: Cell, language: Language): string {
  const written = readValue(text, language);
  // "<1%" is the number 0 that is not nobody, ">99%" the number 100 that is not everybody.
  const said = written.startsWith('<') ? 0 : written.startsWith('>') ? 100 : Number.parseFloat(written);
  if (state === 'known') return said === percent && written.endsWith('%') ? written : `? ${text}`;
  return state === 'counted' ? `${count} people` : state;
}
