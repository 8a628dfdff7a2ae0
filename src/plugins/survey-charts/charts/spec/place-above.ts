/** A text that wants to stand at a segment. Pixels. */
export interface Placeable {
  readonly width: number;
  readonly left: number;
  readonly right: number;
}

/** Between two texts in one line. */
const TEXT_GAP = 10;
/** How much of its segment a text must stand over, or it would seem to be of the neighbour. */
const OVERLAP_MIN = 4;

/**
 * Places texts in one line, each starting at its segment where there is room, else moved sideways but still over its
 * segment. Gives the left side of each, or undefined if they can't all stand without overlap.
 */
export function placeAbove(items: readonly Placeable[], width: number): readonly number[] | undefined {
  const places: number[] = [];
  let free = 0;
  for (const item of items) {
    const place = Math.max(free, item.left);
    places.push(place);
    free = place + item.width + TEXT_GAP;
  }
  let limit = width;
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    const place = places[index];
    if (item === undefined || place === undefined) return undefined;
    const moved = Math.min(place, limit - item.width);
    if (moved < 0 || !standsOver(moved, item)) return undefined;
    places[index] = moved;
    limit = moved - TEXT_GAP;
  }
  return places;
}

function standsOver(place: number, { left, right, width }: Placeable): boolean {
  const overlap = Math.min(place + width, right) - Math.max(place, left);
  return overlap >= Math.min(OVERLAP_MIN, right - left) - 0.01;
}
