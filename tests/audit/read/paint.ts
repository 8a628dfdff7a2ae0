import type { Box, PaintedMark, PaintedText } from './reading';

export interface PaintJob {
  readonly index: number;
  /** PNG in base64: the figure, and the same without its letters. */
  readonly whole: string;
  readonly bare: string;
  readonly clip: Box;
  readonly ratio: number;
  /** How many places along an edge are read. */
  readonly places: number;
  /** `fill` of what is decoration only: the room behind a bar. */
  readonly decoration: readonly string[];
}

export interface Painted {
  readonly texts: readonly PaintedText[];
  readonly marks: readonly PaintedMark[];
}

/** Runs in the page: what colours are on the screen where its letters and marks are. Everything that it needs is inside it. */
export async function readPaint({ index, whole, bare, clip, ratio, places, decoration }: PaintJob): Promise<Painted> {
  const figure = document.querySelectorAll('figure.figure')[index];
  if (figure === undefined) return { texts: [], marks: [] };

  interface Pixels {
    readonly data: Uint8ClampedArray;
    readonly width: number;
    readonly height: number;
  }
  async function pixelsOf(base64: string): Promise<Pixels> {
    const letters = atob(base64);
    const bytes = new Uint8Array(letters.length);
    // By hand: `Uint8Array.from` goes through these millions by an iterator, which takes longer than all else here.
    for (let index = 0; index < letters.length; index += 1) bytes[index] = letters.charCodeAt(index);
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('There is no canvas to read pixels with.');
    context.drawImage(bitmap, 0, 0);
    // Read out once: a getter of the DOM for each pixel would take seconds.
    const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return { data, width, height };
  }
  const [left, top] = [window.scrollX - clip.x, window.scrollY - clip.y];
  const [all, ground] = await Promise.all([pixelsOf(whole), pixelsOf(bare)]);

  /** Place of the pixel at a point of the viewport in the picture's data; undefined outside it. */
  function at(x: number, y: number): number | undefined {
    const column = Math.floor((x + left) * ratio);
    const row = Math.floor((y + top) * ratio);
    if (column < 0 || row < 0 || column >= all.width || row >= all.height) return undefined;
    return (row * all.width + column) * 4;
  }
  const colorAt = ({ data }: Pixels, place: number) =>
    ((data[place] ?? 0) << 16) | ((data[place + 1] ?? 0) << 8) | (data[place + 2] ?? 0);
  const hexOf = (color: number) => `#${color.toString(16).padStart(6, '0')}`;
  const light = ({ data }: Pixels, place: number) =>
    0.2126 * (data[place] ?? 0) + 0.7152 * (data[place + 1] ?? 0) + 0.0722 * (data[place + 2] ?? 0);
  const mostOf = (counts: ReadonlyMap<number, number>, least: number) => {
    const sum = [...counts.values()].reduce((total, count) => total + count, 0);
    const ranked = [...counts].sort((one, other) => other[1] - one[1]);
    return ranked.filter(([, count]) => count >= least * sum).map(([color]) => hexOf(color));
  };

  function paintedText(text: string, boxes: readonly DOMRect[], drawn: boolean, size: number): PaintedText | undefined {
    const counts = new Map<number, number>();
    let ink = { place: -1, strength: 0 };
    // Of one colour, as most grounds are: counted at its end.
    let run = { color: -1, length: 0 };
    // What is right beside a letter counts as much as what is under it.
    const beside = [0, 4 * ratio, -4 * ratio, 4 * ratio * all.width, -4 * ratio * all.width];
    for (const box of boxes) {
      const first = at(Math.max(box.left, -left), Math.max(box.top, -top));
      if (first === undefined) continue;
      const columns = Math.ceil(box.width * ratio);
      for (let row = 0; row < Math.ceil(box.height * ratio); row += 1) {
        for (let column = 0; column < columns; column += 1) {
          const place = first + 4 * (row * all.width + column);
          if (all.data[place] === ground.data[place] && all.data[place + 1] === ground.data[place + 1]) continue;
          const strength = Math.abs(light(all, place) - light(ground, place));
          if (strength < 8) continue;
          if (strength > ink.strength) ink = { place, strength };
          for (const step of beside) {
            const color = colorAt(ground, place + step);
            if (color !== run.color) {
              counts.set(run.color, (counts.get(run.color) ?? 0) + run.length);
              run = { color, length: 0 };
            }
            run.length += 1;
          }
        }
      }
    }
    if (ink.place < 0) return undefined;
    counts.set(run.color, (counts.get(run.color) ?? 0) + run.length);
    return { text, ink: hexOf(colorAt(all, ink.place)), under: mostOf(counts, 0.03), drawn, size };
  }

  function paintedTexts(root: Element): PaintedText[] {
    const painted: (PaintedText | undefined)[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim();
      const parent = node.parentElement;
      if (text === '' || parent === null || !parent.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
      const scale = matrix === null ? 1 : Math.hypot(matrix.c, matrix.d);
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
      painted.push(paintedText(text, [...range.getClientRects()], matrix !== null, size));
    }
    return painted.filter((one) => one !== undefined);
  }

  interface Mark {
    readonly element: SVGGeometryElement;
    readonly box: DOMRect;
    readonly matrix: DOMMatrix;
    readonly back: DOMMatrix;
  }

  function marksIn(svg: SVGSVGElement): Mark[] {
    const frame = svg.getBoundingClientRect();
    return [...svg.querySelectorAll<SVGGeometryElement>('path, rect, circle, ellipse, polygon, line')].flatMap(
      (element) => {
        if (element.closest('defs, pattern, clipPath') !== null) return [];
        if (decoration.includes(element.getAttribute('fill') ?? '')) return [];
        const { fill, stroke } = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const filled = fill !== 'none' && fill !== 'rgba(0, 0, 0, 0)' && box.width > 0.5 && box.height > 0.5;
        const drawn = filled || (stroke !== 'none' && stroke !== 'rgba(0, 0, 0, 0)');
        const whole = box.width * box.height > 0.98 * frame.width * frame.height;
        const matrix = element.getScreenCTM();
        if (!drawn || whole || matrix === null || (box.width < 0.5 && box.height < 0.5)) return [];
        return [{ element, box, matrix, back: matrix.inverse() }];
      },
    );
  }

  /** Whether a pixel that is read for the one may be of the other: a drawing of a hundred marks has ten thousand pairs. */
  const isNear = ({ box }: Mark, { box: other }: Mark, reach = 24) =>
    other.left < box.right + reach &&
    other.right > box.left - reach &&
    other.top < box.bottom + reach &&
    other.bottom > box.top - reach;

  const holds = ({ element, box, back }: Mark, x: number, y: number) =>
    x >= box.left &&
    x <= box.right &&
    y >= box.top &&
    y <= box.bottom &&
    element.isPointInFill(new DOMPoint(x, y).matrixTransform(back));

  /** What stands on a line hides that place of it, and the strokes that close it hide its ends: pixels around count too. */
  function isHidden(x: number, y: number, alongX: number, alongY: number, others: readonly Mark[]): boolean {
    return others.some((other) => {
      if (!(other.element instanceof SVGLineElement)) {
        return [-4, 0, 4].some((step) => holds(other, x + step * alongX, y + step * alongY));
      }
      const { left: start, right, top: upper, bottom } = other.box;
      return x > start - 4 && x < right + 4 && y > upper - 4 && y < bottom + 4;
    });
  }

  /** Colours along a line across the edge, from inside outwards; ends where a gap to another mark ends. */
  function across(mark: Mark, others: readonly Mark[], x: number, y: number, nx: number, ny: number) {
    const colors: string[] = [];
    const step = 1 / ratio;
    const take = (distance: number) => {
      const place = at(x + nx * distance, y + ny * distance);
      const color = place === undefined ? undefined : hexOf(colorAt(ground, place));
      if (color !== undefined && color !== colors.at(-1)) colors.push(color);
    };
    // A line has no inside: what is on its other side stands for it.
    const stroke = mark.element instanceof SVGLineElement;
    const half = stroke ? (Number.parseFloat(getComputedStyle(mark.element).strokeWidth) * mark.matrix.a) / 2 : 0;
    for (let depth = half + 4; depth > 0; depth -= step)
      if (stroke || holds(mark, x - nx * depth, y - ny * depth)) take(-depth);
    let touches = false;
    for (let distance = 0; distance <= half + 5; distance += step) {
      const met = others.some((other) => holds(other, x + nx * distance, y + ny * distance));
      if (met && distance < 1) touches = true;
      if (met && distance >= (touches ? 2.5 : 1)) break;
      take(distance);
    }
    return { colors, touches };
  }

  function insideOf(mark: Mark): string[] {
    const counts = new Map<number, number>();
    const { box } = mark;
    for (let row = 1; row < 20; row += 1) {
      for (let column = 1; column < 20; column += 1) {
        const [x, y] = [box.left + (box.width * column) / 20, box.top + (box.height * row) / 20];
        const place = at(x, y);
        if (place === undefined || !holds(mark, x, y)) continue;
        const color = colorAt(ground, place);
        counts.set(color, (counts.get(color) ?? 0) + 1);
      }
    }
    return mostOf(counts, 0.15);
  }

  function paintedMark(mark: Mark, others: readonly Mark[]): PaintedMark {
    const { element, box, matrix } = mark;
    const length = element.getTotalLength();
    const edges: string[][] = [];
    let touches = false;
    for (let index = 0; index < places; index += 1) {
      const along = ((index + 0.5) / places) * length;
      const here = element.getPointAtLength(along).matrixTransform(matrix);
      const next = element.getPointAtLength(Math.min(length, along + 0.2)).matrixTransform(matrix);
      const [dx, dy] = [next.x - here.x, next.y - here.y];
      const norm = Math.hypot(dx, dy);
      if (norm === 0) continue;
      const [nx, ny] = [dy / norm, -dx / norm];
      if (element instanceof SVGLineElement && isHidden(here.x, here.y, dx / norm, dy / norm, others)) continue;
      const inwards = holds(mark, here.x + nx, here.y + ny);
      const edge = across(mark, others, here.x, here.y, inwards ? -nx : nx, inwards ? -ny : ny);
      edges.push(edge.colors);
      touches ||= edge.touches;
    }
    const { stroke } = getComputedStyle(element);
    const outlined = stroke !== 'none' && stroke !== 'rgba(0, 0, 0, 0)';
    const place = { x: box.x + window.scrollX, y: box.y + window.scrollY, width: box.width, height: box.height };
    return { box: place, inside: insideOf(mark), edges, outlined, touches };
  }

  const svg = [...figure.querySelectorAll<SVGSVGElement>('.chart svg')].find((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );
  const found = svg === undefined ? [] : marksIn(svg);
  const marks = found.map((mark) =>
    paintedMark(
      mark,
      found.filter((other) => other !== mark && isNear(mark, other)),
    ),
  );
  return { texts: paintedTexts(figure), marks };
}
