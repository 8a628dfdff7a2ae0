import { type Theme, TONES, type Tone } from '../theme/theme';
import { type Layer, pixels, toneEncoding } from './layers';
import type { MarkRow } from './rows';

/** A dot or a figure of a person with its middle at `x`, `y`, in pixels. */
export interface ShapeRow extends Pick<MarkRow, 'series' | 'label' | 'text' | 'percent' | 'tone'> {
  readonly x: number;
  readonly y: number;
}

/** A piece of a ring around `x`, `y`; angles in radians, clockwise from the top. */
export interface ArcRow extends ShapeRow {
  readonly start: number;
  readonly end: number;
}

/** Pixels. */
const DOT_RADIUS = 5;
const OUTLINE_WIDTH = 1.5;
const DOT_OUTLINE_WIDTH = 2;
/** From the middle of a dot to the outside of its outline. */
export const DOT_EXTENT = DOT_RADIUS + DOT_OUTLINE_WIDTH / 2;

/** Head and shoulders, from -1 to 1 in height. */
const PERSON = 'M0,-0.97A0.37,0.37,0,1,1,0,-0.23A0.37,0.37,0,1,1,0,-0.97ZM-0.6,0.97V0.44A0.6,0.54,0,0,1,0.6,0.44V0.97Z';

function positions() {
  return { x: pixels('x'), y: pixels('y') };
}

function tonesIn(rows: readonly { readonly tone: Tone }[]): readonly Tone[] {
  return TONES.filter((tone) => rows.some((row) => row.tone === tone));
}

export function dots(rows: readonly ShapeRow[], theme: Theme): Layer[] {
  if (rows.length === 0) return [];
  return [
    {
      data: { name: 'dots', values: [...rows] },
      mark: {
        type: 'point',
        shape: 'circle',
        size: Math.PI * DOT_RADIUS ** 2,
        strokeWidth: DOT_OUTLINE_WIDTH,
        opacity: 1,
      },
      encoding: { ...positions(), ...toneEncoding(tonesIn(rows), theme, 'always') },
    },
  ];
}

/** Figures of people, `height` pixels high; hollow ones show by their outline alone. */
export function people(rows: readonly ShapeRow[], theme: Theme, height: number, name: string): Layer[] {
  if (rows.length === 0) return [];
  const hollow = name.endsWith('hollow');
  const tones = tonesIn(rows);
  const encoding = toneEncoding(tones, theme, 'always');
  return [
    {
      data: { name, values: rows.map(({ series, label, tone, x, y }) => ({ series, label, tone, x, y })) },
      mark: {
        type: 'point',
        shape: PERSON,
        size: (height - OUTLINE_WIDTH) ** 2,
        strokeWidth: OUTLINE_WIDTH,
        opacity: 1,
        ...(hollow ? { fill: 'transparent' } : {}),
      },
      encoding: { ...positions(), ...(hollow ? { stroke: encoding.stroke } : encoding) },
    },
  ];
}

/** A ring in pieces, between two radii in pixels. */
export function arcs(rows: readonly ArcRow[], theme: Theme, radii: { inner: number; outer: number }): Layer[] {
  if (rows.length === 0) return [];
  return [
    {
      data: { name: 'arcs', values: [...rows] },
      mark: { type: 'arc', innerRadius: radii.inner, outerRadius: radii.outer, strokeWidth: OUTLINE_WIDTH },
      encoding: {
        ...positions(),
        theta: { field: 'start', type: 'quantitative', scale: null, stack: null },
        theta2: { field: 'end' },
        ...toneEncoding(tonesIn(rows), theme),
      },
    },
  ];
}
