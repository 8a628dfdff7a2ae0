import type { TopLevelSpec } from 'vega-lite';
import { type Theme, TONES, type Tone } from '../theme/theme';
import type { LineRow, MarkRow, TextRow, TrackRow } from './rows';
import { LETTER_SIZE, LINE_HEIGHT } from './sizes';

type LayeredSpec = Extract<TopLevelSpec, { layer: unknown }>;
export type Layer = LayeredSpec['layer'][number];

/** How `start` and `end` are to be read: pixels, or percentages between the parameters `barLeft` and `barRight`. */
export type XScale = 'pixels' | 'percent';

const OUTLINE_WIDTH = 1.5;

/** No layer for no rows: an empty one would only cost time and bytes. */
export function marks(rows: readonly MarkRow[], theme: Theme, scale: XScale): Layer[] {
  if (rows.length === 0) return [];
  const tones = TONES.filter((tone) => rows.some((row) => row.tone === tone));
  return [
    {
      data: { name: 'marks', values: [...rows] },
      mark: { type: 'rect', strokeWidth: OUTLINE_WIDTH },
      encoding: { ...box(scale), ...toneEncoding(tones, theme) },
    },
  ];
}

/** The filling of a tone, and its outline where one of the tones has one, or in the tone's own colour for `always`. */
export function toneEncoding(
  tones: readonly Tone[],
  theme: Theme,
  outline: 'where-needed' | 'always' = 'where-needed',
) {
  const fills = tones.map((tone) => theme.tones[tone].fill);
  const outlines = tones.map((tone) => {
    const { fill, outline: own } = theme.tones[tone];
    return own ?? (outline === 'always' ? fill : 'transparent');
  });
  const fill = toneChannel(tones, fills);
  const outlined = outlines.some((outline) => outline !== 'transparent');
  return outlined ? { fill, stroke: toneChannel(tones, outlines) } : { fill };
}

function toneChannel(tones: readonly Tone[], colors: readonly string[]) {
  return { field: 'tone', type: 'nominal', scale: { domain: [...tones], range: [...colors] }, legend: null } as const;
}

export function tracks(rows: readonly TrackRow[], theme: Theme, scale: XScale): Layer[] {
  if (rows.length === 0) return [];
  return [
    { data: { name: 'tracks', values: [...rows] }, mark: { type: 'rect', fill: theme.track }, encoding: box(scale) },
  ];
}

function box(scale: XScale) {
  return { ...span(scale), y: pixels('top'), y2: { field: 'bottom' } } as const;
}

function span(scale: XScale) {
  if (scale === 'pixels') return { x: pixels('start'), x2: { field: 'end' } } as const;
  // Fixed from 0 to 100: a bar is always a share of the whole, and every chart of an article has one scale.
  const percent = { domain: [0, 100], range: [{ expr: 'barLeft' }, { expr: 'barRight' }], nice: false, zero: true };
  return { x: { field: 'start', type: 'quantitative', scale: percent, axis: null }, x2: { field: 'end' } } as const;
}

/** A field that holds pixels of the drawing. */
export function pixels<Field extends string>(field: Field) {
  return { field, type: 'quantitative', scale: null, axis: null } as const;
}

export interface Letters {
  readonly name: string;
  readonly color: string;
  readonly weight: 'normal' | 'bold';
  readonly size?: number | undefined;
}

export function texts(rows: readonly TextRow[], { name, color, weight, size = LETTER_SIZE }: Letters): Layer[] {
  if (rows.length === 0) return [];
  return [
    {
      data: { name, values: rows.map(({ x, y, text }) => ({ x, y, text })) },
      mark: {
        type: 'text',
        align: 'left',
        baseline: 'alphabetic',
        fontSize: size,
        fontWeight: weight,
        lineHeight: LINE_HEIGHT,
        color,
      },
      encoding: { x: pixels('x'), y: pixels('y'), text: { field: 'text', type: 'nominal' } },
    },
  ];
}

export function lines(rows: readonly LineRow[], color: string, width: number, name = 'lines'): Layer[] {
  if (rows.length === 0) return [];
  return [
    {
      data: { name, values: [...rows] },
      mark: { type: 'rule', color, strokeWidth: width },
      encoding: { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } },
    },
  ];
}
