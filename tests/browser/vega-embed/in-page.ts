import type { DrawnPart } from './parts';

/** What is used of a page with vega-embed. */
interface Item {
  readonly datum?: { readonly series?: string; readonly label?: string; readonly tone?: string };
  readonly bounds?: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly items?: readonly Item[];
  readonly x?: number;
  readonly y?: number;
}
declare const vegaEmbed: (
  element: string,
  spec: object,
  options: object,
) => Promise<{
  view: {
    scenegraph(): { root: Item };
    origin(): readonly [number, number];
    padding(): { left: number; top: number };
  };
}>;

/** Runs in the page: draws a spec as vega-embed does by itself, and reads the pixels of each mark that stands for a part. */
export async function drawAndLook(spec: object): Promise<DrawnPart[]> {
  const { view } = await vegaEmbed('#chart', spec, { renderer: 'canvas', actions: false });
  const canvas = document.querySelector('canvas');
  const context = canvas?.getContext('2d');
  if (canvas === null || !context) throw new Error('There is no canvas.');
  const scale = devicePixelRatio;
  const [left, top] = view.origin();
  const padding = view.padding();
  const parts: DrawnPart[] = [];

  // Read once, and counted as whole numbers: 200 drawings have 100 million pixels.
  const pixels = new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
  const colorsIn = ({ x1, y1, x2, y2 }: NonNullable<Item['bounds']>, dx: number, dy: number) => {
    const counts = new Map<number, number>();
    const end = {
      x: Math.min(canvas.width, Math.ceil((x2 + dx) * scale)),
      y: Math.min(canvas.height, Math.ceil((y2 + dy) * scale)),
    };
    for (let y = Math.max(0, Math.floor((y1 + dy) * scale)); y < end.y; y += 1) {
      for (let x = Math.max(0, Math.floor((x1 + dx) * scale)); x < end.x; x += 1) {
        const pixel = pixels[y * canvas.width + x] ?? 0;
        counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
      }
    }
    // Red stands in the lowest byte.
    const hex = (pixel: number) =>
      [0, 8, 16].map((shift) => ((pixel >>> shift) & 255).toString(16).padStart(2, '0')).join('');
    return Object.fromEntries([...counts].map(([pixel, count]) => [`#${hex(pixel)}`, count]));
  };

  const walk = (item: Item, dx: number, dy: number) => {
    if (item.datum?.tone !== undefined && item.bounds !== undefined) {
      parts.push({ part: `${item.datum.series} ${item.datum.label}`, colors: colorsIn(item.bounds, dx, dy) });
    }
    for (const inner of item.items ?? []) walk(inner, dx, dy);
  };
  walk(view.scenegraph().root, left + padding.left, top + padding.top);
  return parts;
}
