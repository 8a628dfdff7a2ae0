/** The middle of the values in order; of an even number the mean of the middle two. Throws without values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('There is no median of nothing.');
  return (lower + upper) / 2;
}

/**
 * How many times `b` goes into `a`, as the median over rounds: what slowed down a whole round slowed down both. Throws
 * if the two were not measured in the same rounds.
 */
export function medianRatio(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) throw new Error(`${a.length} rounds can't be held against ${b.length}.`);
  return median(
    a.map((value, round) => {
      const other = b[round];
      if (other === undefined || other === 0) throw new Error('Nothing can be held against nothing.');
      return value / other;
    }),
  );
}

/** Three significant digits for small numbers, whole ones from 100: more would be noise. */
export function rounded(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
