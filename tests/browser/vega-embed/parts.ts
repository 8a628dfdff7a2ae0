/** A part that a spec has in its data, with its colour. */
export interface ExpectedPart {
  readonly part: string;
  /** `#rrggbb` */
  readonly color: string;
}

/** A mark on the canvas, and the colours in the pixels where it stands, each with how often. */
export interface DrawnPart {
  readonly part: string;
  readonly colors: Readonly<Record<string, number>>;
}

/** Of one mark, at two pixels a point: a square point. */
const ENOUGH = 4;

/** Parts that no mark stands for, or that are not to be seen where they should be; a line each. */
export function missingParts(expected: readonly ExpectedPart[], drawn: readonly DrawnPart[]): readonly string[] {
  const left = [...drawn];
  return expected.flatMap(({ part, color }) => {
    const at = left.findIndex((one) => one.part === part && (one.colors[color] ?? 0) >= ENOUGH);
    if (at === -1) return [`${part} in ${color}`];
    left.splice(at, 1);
    return [];
  });
}
