/**
 * Which blocks to delete together, in as few rounds as show the same as deleting each alone. A block is gone in half of the
 * rounds, and no two blocks in the same ones: so for any two there is a round in which the one is gone and the other is there
 * (Sperner: `n` rounds tell apart as many blocks as there are ways to take half of `n`).
 */
export function roundsOf(names: readonly string[]): readonly (readonly string[])[] {
  let count = 2;
  while (halvesOf(count).length < names.length) count += 1;
  const halves = halvesOf(count);
  return Array.from({ length: count }, (_, round) => names.filter((_name, index) => halves[index]?.includes(round)));
}

/** Every way to take half of the numbers from 0 to below `count`. */
function halvesOf(count: number): readonly (readonly number[])[] {
  const half = Math.floor(count / 2);
  const take = (from: number, left: number): readonly (readonly number[])[] =>
    left === 0
      ? [[]]
      : Array.from({ length: Math.max(0, count - from) }, (_, step) => from + step).flatMap((first) =>
          take(first + 1, left - 1).map((rest) => [first, ...rest]),
        );
  return take(0, half);
}
