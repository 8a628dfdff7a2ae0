/** A sum that is public: the unknowns in it, each with its sign. The known part of it doesn't matter here. */
export type Equation = ReadonlyMap<number, number>;

/** Coefficients are small whole numbers and fractions of them; anything below this is the dust of doubles. */
const ZERO = 1e-9;

/**
 * Unknowns whose value follows from the equations, by any combination of adding and subtracting them.
 * Gauss-Jordan elimination: in the reduced form an unknown is determined exactly if it stands alone in its row.
 */
export function determinedUnknowns(equations: readonly Equation[]): ReadonlySet<number> {
  const reduced = new Map<number, Map<number, number>>();
  for (const equation of equations) {
    const row = new Map(equation);
    for (const unknown of equation.keys()) {
      const pivotRow = reduced.get(unknown);
      if (pivotRow !== undefined) subtract(row, pivotRow, row.get(unknown) ?? 0);
    }
    const pivot = row.entries().next().value;
    if (pivot === undefined) continue;
    const [unknown, coefficient] = pivot;
    for (const [other, value] of row) row.set(other, value / coefficient);
    for (const other of reduced.values()) subtract(other, row, other.get(unknown) ?? 0);
    reduced.set(unknown, row);
  }
  return new Set([...reduced].filter(([, row]) => row.size === 1).map(([unknown]) => unknown));
}

/** Takes `factor` times another row off a row, in place. */
function subtract(row: Map<number, number>, other: Equation, factor: number): void {
  if (factor === 0) return;
  for (const [unknown, value] of other) {
    const left = (row.get(unknown) ?? 0) - factor * value;
    if (Math.abs(left) < ZERO) row.delete(unknown);
    else row.set(unknown, left);
  }
}
