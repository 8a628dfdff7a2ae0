import type { Box, DrawnText } from './read/reading';

/** Letters fill about this share of the height of their line's box, below and above: the rest is room for accents. */
const EMPTY_SHARE = 0.2;
/** Pixels: what rounding of places may differ. */
const SLACK = 1;

function lettersOf({ x, y, width, height }: Box): Box {
  return { x, y: y + height * EMPTY_SHARE, width, height: height * (1 - 2 * EMPTY_SHARE) };
}

/** Pairs of texts whose letters stand on each other. */
export function overlaps(texts: readonly DrawnText[]): readonly string[] {
  return texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => {
      const hit = one.lines.some(({ box }) => other.lines.some((line) => meet(lettersOf(box), lettersOf(line.box))));
      return hit ? [`‘${one.text}’ stands on ‘${other.text}’`] : [];
    }),
  );
}

/** Texts that stand out of a frame. */
export function outside(texts: readonly DrawnText[], frame: Box): readonly string[] {
  return texts.flatMap(({ text, lines }) => {
    const out = lines.some(({ box }) => !within(lettersOf(box), frame));
    return out ? [`‘${text}’ leaves the drawing`] : [];
  });
}

function meet(one: Box, other: Box): boolean {
  return (
    one.x + one.width > other.x + SLACK &&
    other.x + other.width > one.x + SLACK &&
    one.y + one.height > other.y + SLACK &&
    other.y + other.height > one.y + SLACK
  );
}

function within(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x - SLACK &&
    box.y >= frame.y - SLACK &&
    box.x + box.width <= frame.x + frame.width + SLACK &&
    box.y + box.height <= frame.y + frame.height + SLACK
  );
}
