import type { TopLevelSpec } from 'vega-lite';
import { z } from 'zod';
import { type FontWeight, textWidth } from '../text/measure';

/** A drawing taken apart: what a reader would see, where. Pixels, from the top left of the frame without its margin. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly TextBlock[];
  readonly shapes: readonly Shape[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface TextBlock {
  readonly layer: string;
  readonly lines: readonly string[];
  readonly size: number;
  /** Of each line, the letters' own height without the room between lines. */
  readonly boxes: readonly Box[];
}

export interface Shape extends Box {
  readonly layer: string;
  readonly series: string;
  readonly label: string;
  readonly text: string;
  readonly tone: string;
  readonly percent: number | null;
  /** As the row has them: percentages, pixels or radians. */
  readonly start: number;
  readonly end: number;
}

const num = z.number().default(Number.NaN);
const row = z.object({
  series: z.string().default(''),
  label: z.string().default(''),
  tone: z.string().default(''),
  percent: z.number().nullable().default(null),
  text: z.union([z.string(), z.array(z.string())]).default(''),
  x: num,
  y: num,
  x2: num,
  y2: num,
  start: num,
  end: num,
  top: num,
  bottom: num,
});
const layer = z.object({
  data: z.object({ name: z.string(), values: z.array(row) }),
  mark: z.object({
    type: z.string(),
    size: num,
    outerRadius: num,
    fontSize: num,
    fontWeight: z.enum(['normal', 'bold']).default('normal'),
    lineHeight: num,
    strokeWidth: z.number().default(0),
  }),
  encoding: z.object({ x: z.object({ scale: z.unknown() }) }),
});
const spec = z.object({
  width: z.number(),
  height: z.number(),
  params: z.array(z.object({ name: z.string(), value: z.number() })),
  layer: z.array(layer),
});

/** Of the font's size: above and below the base line, for letters with accents and tails. */
const ASCENT = 0.76;
const DESCENT = 0.24;

export function layoutOf(drawn: TopLevelSpec): Layout {
  const { width, height, params, layer: layers } = spec.parse(drawn);
  const param = (name: string) => params.find((one) => one.name === name)?.value ?? 0;
  const [barLeft, barRight] = [param('barLeft'), param('barRight')];
  const texts = layers.filter(({ mark }) => mark.type === 'text').flatMap(textBlocks);
  const shapes = layers.filter(({ mark }) => mark.type !== 'text').flatMap((one) => shapesOf(one, barLeft, barRight));
  return { width, height, texts, shapes };
}

type LayerOf = z.infer<typeof layer>;

function textBlocks({ data, mark }: LayerOf): TextBlock[] {
  const weight: FontWeight = mark.fontWeight === 'bold' ? 'bold' : 'regular';
  return data.values.map(({ x, y, text }) => {
    const lines = typeof text === 'string' ? [text] : text;
    const boxes = lines.map((line, index) => {
      const base = y + index * mark.lineHeight;
      const size = mark.fontSize;
      return {
        left: x,
        right: x + textWidth(line, size, weight),
        top: base - ASCENT * size,
        bottom: base + DESCENT * size,
      };
    });
    return { layer: data.name, lines, size: mark.fontSize, boxes };
  });
}

function shapesOf({ data, mark, encoding }: LayerOf, barLeft: number, barRight: number): Shape[] {
  const ofPercent = (value: number) => barLeft + ((barRight - barLeft) * value) / 100;
  const xOf = (value: number) => (encoding.x.scale === null ? value : ofPercent(value));
  return data.values.map((one): Shape => {
    const { series, label, tone, percent, start, end } = one;
    const text = typeof one.text === 'string' ? one.text : one.text.join(' ');
    return { layer: data.name, series, label, text, tone, percent, start, end, ...boxOf(one, mark, xOf) };
  });
}

function boxOf(
  { x, y, x2, y2, start, end, top, bottom }: z.infer<typeof row>,
  mark: LayerOf['mark'],
  xOf: (value: number) => number,
): Box {
  const around = (width: number, height: number) => {
    return { left: x - width, right: x + width, top: y - height, bottom: y + height };
  };
  switch (mark.type) {
    case 'rect':
      return { left: xOf(start), right: xOf(end), top, bottom };
    case 'rule':
      return { left: Math.min(x, x2), right: Math.max(x, x2), top: Math.min(y, y2), bottom: Math.max(y, y2) };
    case 'arc':
      return around(mark.outerRadius, mark.outerRadius);
    case 'point': {
      // Half of the height, or the radius of a dot; a person is narrower than high.
      const half =
        (Number.isNaN(start) && mark.size < 250 ? Math.sqrt(mark.size / Math.PI) : Math.sqrt(mark.size) / 2) +
        mark.strokeWidth / 2;
      return around(half * 0.62, half);
    }
    default:
      throw new Error(`A ${mark.type} has no known place.`);
  }
}

/** Half a stroke may stand in the frame's margin. */
const MARGIN = 1;

export function outsideFrame({ width, height, texts, shapes }: Layout): readonly string[] {
  const isOut = ({ left, right, top, bottom }: Box, room: number) =>
    !(left >= -room && top >= -room && right <= width + room && bottom <= height + room);
  return [
    ...texts.filter(({ boxes }) => boxes.some((box) => isOut(box, 0.01))).map(({ lines }) => lines.join(' ')),
    ...shapes.filter((shape) => isOut(shape, MARGIN)).map(({ layer: name, label }) => `${name} ${label}`),
  ];
}

export function overlappingTexts({ texts }: Layout): readonly string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => one.boxes.some((box) => other.boxes.some((second) => overlap(box, second))))
      .map((other) => `${one.lines.join(' ')} | ${other.lines.join(' ')}`),
  );
}

/** Texts over filled shapes: letters there would need a contrast of their own. */
export function textsOverShapes({ texts, shapes }: Layout): readonly string[] {
  const filled = shapes.filter(({ layer: name }) => !['tracks', 'lines'].includes(name));
  return texts
    .filter(({ boxes }) => boxes.some((box) => filled.some((shape) => overlap(box, shape))))
    .map(({ lines }) => lines.join(' '));
}

function overlap(one: Box, other: Box): boolean {
  const dust = 0.05;
  return (
    one.left < other.right - dust &&
    other.left < one.right - dust &&
    one.top < other.bottom - dust &&
    other.top < one.bottom - dust
  );
}
