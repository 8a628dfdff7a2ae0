/** Whole numbers that a group or an answer stands for, both ends included: "40 tot 65" is 40 to 64. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const UNIT = /\b(?:jaar|years?(?: old)?|procent|percent|uur|uren|hours?|people|mensen)\b|%/gu;

type Pattern = readonly [RegExp, (first: number, second: number) => Range];

/** How labels name a range, in Dutch and English. Dutch "tot" leaves the end out, English "to" takes it in. */
const PATTERNS: readonly Pattern[] = [
  [
    /^(?:jonger|minder|lager|younger|less|fewer|lower) (?:dan|than) (\d+)$/u,
    (end) => ({ from: -Infinity, to: end - 1 }),
  ],
  [/^(?:tot|onder(?: de)?|under|below|<) ?(\d+)$/u, (end) => ({ from: -Infinity, to: end - 1 })],
  [/^(?:van )?(\d+) tot (\d+)$/u, (from, end) => ({ from, to: end - 1 })],
  [/^(?:van )?(\d+) ?(?:tot en met|t\/m|to|[-–—]) ?(\d+)$/u, (from, to) => ({ from, to })],
  [/^(?:ouder|meer|hoger|older|more|higher) (?:dan|than) (\d+)$/u, (end) => ({ from: end + 1, to: Infinity })],
  [/^(?:boven(?: de)?|over|above|>) ?(\d+)$/u, (end) => ({ from: end + 1, to: Infinity })],
  [/^(\d+) ?(?:\+|(?:en|of|and|or) (?:ouder|meer|hoger|over|older|more|higher))$/u, (from) => ({ from, to: Infinity })],
  [/^(?:vanaf|from) (\d+)$/u, (from) => ({ from, to: Infinity })],
];

/** The range that a label names; undefined if it names none in a way that is surely understood. */
export function rangeOf(label: string): Range | undefined {
  const text = label.toLowerCase().replace(UNIT, ' ').replace(/\s+/g, ' ').trim();
  for (const [pattern, range] of PATTERNS) {
    const match = pattern.exec(text);
    if (match !== null) return range(Number(match[1]), Number(match[2]));
  }
  return undefined;
}

/** Two neighbours that leave something out, or share something. */
export interface Seam<Named> {
  readonly kind: 'gap' | 'overlap';
  readonly before: Named;
  readonly after: Named;
  /** What is left out or shared, both ends included. */
  readonly from: number;
  readonly to: number;
}

/** Where ranges don't meet exactly, from low to high. */
export function seams<Named>(ranges: readonly (Range & { readonly of: Named })[]): readonly Seam<Named>[] {
  const sorted = ranges.toSorted((one, other) => one.from - other.from || one.to - other.to);
  return sorted.flatMap((after, index): readonly Seam<Named>[] => {
    const before = sorted[index - 1];
    if (before === undefined || after.from === before.to + 1) return [];
    const names = { before: before.of, after: after.of };
    return after.from > before.to
      ? [{ kind: 'gap', ...names, from: before.to + 1, to: after.from - 1 }]
      : [{ kind: 'overlap', ...names, from: after.from, to: Math.min(before.to, after.to) }];
  });
}
