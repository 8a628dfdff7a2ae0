import type { Chart, ChartPart, ChartSeries, ChartWidth } from '../chart';
import { wrapLabel } from '../text/wrap';
import type { Theme, Tone } from '../theme/theme';
import { figureCounts, isAside, toldPart } from '../told-part';
import type { Drawing } from './drawing';
import { type KeyList, keyList } from './key-list';
import { texts } from './layers';
import { type TextRow, textRow } from './rows';
import { people, type ShapeRow } from './shape-layers';
import { shareOf } from './share';
import { baselineBelow, DRAWING_WIDTH, LETTER_SIZE, LINE_HEIGHT, round } from './sizes';
import { toneAt, tonesOf } from './tone-of';

/** CSS pixels. */
interface Grid {
  readonly cell: { readonly width: number; readonly height: number };
  readonly person: number;
  /** The key stands beside the figures, else below them. */
  readonly keyAside: boolean;
}

const GRIDS: Readonly<Record<10 | 100, Readonly<Record<ChartWidth, Grid>>>> = {
  10: {
    wide: { cell: { width: 60, height: 72 }, person: 70, keyAside: false },
    narrow: { cell: { width: 28.6, height: 40 }, person: 38, keyAside: false },
  },
  100: {
    wide: { cell: { width: 25, height: 30 }, person: 25, keyAside: true },
    narrow: { cell: { width: 28.6, height: 34 }, person: 28, keyAside: false },
  },
};
const COLUMNS = 10;
const KEY_GAP = 20;
const KEY_ASIDE_GAP = 36;
const SERIES_GAP = 28;
/** Height of a figure in the key: as high as its line of text. */
const SAMPLE_HEIGHT = LINE_HEIGHT;

/** A part with its number of figures. */
interface Counted {
  readonly part: ChartPart;
  readonly tone: Tone;
  readonly count: number;
  readonly hollow: boolean;
}

interface Rows {
  readonly figures: { readonly row: ShapeRow; readonly hollow: boolean }[];
  readonly samples: { readonly row: ShapeRow; readonly hollow: boolean }[];
  readonly labels: TextRow[];
  readonly values: TextRow[];
}

/** Figures of people, each one in `of`: filled for the share that is told, as an outline for the other answer. */
export function icons(chart: Chart, width: ChartWidth, theme: Theme, of: 10 | 100): Drawing {
  const grid = GRIDS[of][width];
  const rows: Rows = { figures: [], samples: [], labels: [], values: [] };
  let top = 0;
  for (const series of chart.series) top = laySeries(series, top, of, DRAWING_WIDTH[width], grid, rows) + SERIES_GAP;
  const layer = (kind: 'figures' | 'samples', hollow: boolean, height: number) => {
    const chosen = rows[kind].filter((one) => one.hollow === hollow).map(({ row }) => row);
    return people(chosen, theme, height, hollow ? `${kind}-hollow` : kind);
  };
  return {
    width: DRAWING_WIDTH[width],
    height: Math.max(LINE_HEIGHT, top - SERIES_GAP),
    layers: [
      ...layer('figures', false, grid.person),
      ...layer('figures', true, grid.person),
      ...layer('samples', false, SAMPLE_HEIGHT),
      ...layer('samples', true, SAMPLE_HEIGHT),
      ...texts(rows.labels, { name: 'labels', weight: 'normal', color: theme.ink }),
      ...texts(rows.values, { name: 'values', weight: 'bold', color: theme.ink }),
    ],
  };
}

/** The told part first: it is what the figures are about. The others keep their order. */
function countedParts(parts: readonly ChartPart[], of: number): readonly Counted[] {
  const told = toldPart(parts) ?? parts[0];
  const tones = tonesOf(parts, 'bars');
  const counts = figureCounts(parts, of);
  const counted = parts.map((part, index): Counted => {
    const hollow = part !== told && !isAside(part.role);
    return { part, tone: toneAt(tones, index), count: counts[index] ?? 0, hollow };
  });
  return [...counted.filter(({ part }) => part === told), ...counted.filter(({ part }) => part !== told)];
}

function laySeries(series: ChartSeries, top: number, of: number, width: number, grid: Grid, rows: Rows): number {
  const heading = wrapLabel(series.label, width, LETTER_SIZE, 'bold');
  if (heading.length > 0) rows.values.push(textRow(0, baselineBelow(top), heading));
  const first = heading.length > 0 ? top + heading.length * LINE_HEIGHT + KEY_GAP / 2 : top;
  const parts = countedParts(series.parts, of);
  const figures = parts.flatMap(({ part, tone, count, hollow }) =>
    Array.from({ length: count }, () => ({ part, tone, hollow })),
  );
  figures.forEach(({ part, tone, hollow }, index) => {
    const x = ((index % COLUMNS) + 0.5) * grid.cell.width;
    const y = first + (Math.floor(index / COLUMNS) + 0.5) * grid.cell.height;
    rows.figures.push({ row: shapeRow(series.key, part, tone, x, y), hollow });
  });
  const bottom = first + Math.ceil(figures.length / COLUMNS) * grid.cell.height;
  return Math.max(bottom, layKey(parts, { series: series.key, first, bottom, width }, grid, rows));
}

interface Place {
  readonly series: string;
  readonly first: number;
  readonly bottom: number;
  readonly width: number;
}

/** Says what each kind of figure is, and how much; returns where it ends. */
function layKey(parts: readonly Counted[], place: Place, { cell, keyAside }: Grid, rows: Rows): number {
  const left = keyAside && place.bottom > place.first ? COLUMNS * cell.width + KEY_ASIDE_GAP : 0;
  const below = place.bottom > place.first ? place.bottom + KEY_GAP : place.first;
  const lay = (top: number): KeyList => keyList(parts, { left, top, width: place.width - left, values: true });
  const height = lay(0).bottom;
  const top = left === 0 ? below : Math.max(place.first, (place.first + place.bottom - height) / 2);
  const list = lay(round(top));
  // A part without a number has no sample.
  const shown = parts.filter(({ part }) => shareOf(part) !== null);
  list.marks.forEach(({ start, end, top: above, bottom }, index) => {
    const { part, tone, hollow } = shown[index] ?? {};
    if (part === undefined || tone === undefined) return;
    const row = shapeRow(place.series, part, tone, (start + end) / 2, (above + bottom) / 2);
    rows.samples.push({ row, hollow: hollow === true });
  });
  rows.labels.push(...list.labels);
  rows.values.push(...list.values);
  return list.bottom;
}

function shapeRow(series: string, part: ChartPart, tone: Tone, x: number, y: number): ShapeRow {
  const { label, text, percent } = part;
  return { series, label, text, percent, tone, x: round(x), y: round(y) };
}
