export interface Contestant {
  readonly name: string;
  /** Charts that one `draw` makes. */
  readonly charts: number;
  draw(): unknown;
}

export interface RaceOptions {
  readonly rounds: number;
  /** Milliseconds of each contestant's turn in a round. */
  readonly turn: number;
  /** Milliseconds of drawing before anything counts: Node compiles what it has seen often enough. */
  readonly warmUp: number;
}

/** What one contestant did, a number a round. */
export interface Run {
  /** Charts a second. */
  readonly rates: readonly number[];
  /** Milliseconds of processor a chart, in all threads: what else the machine does hardly changes these. */
  readonly costs: readonly number[];
}

/**
 * Charts a second of each contestant, by round. Everyone has a turn in each round, and every round another one starts:
 * what else the machine does hits all alike. Everyone is warm before.
 */
export async function race(
  contestants: readonly Contestant[],
  { rounds, turn, warmUp }: RaceOptions,
): Promise<ReadonlyMap<string, Run>> {
  const runs = new Map(contestants.map(({ name }) => [name, { rates: [] as number[], costs: [] as number[] }]));
  for (const contestant of contestants) await turnOf(contestant, warmUp);
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of rotated(contestants, round)) {
      const { rate, cost } = await turnOf(contestant, turn);
      runs.get(contestant.name)?.rates.push(rate);
      runs.get(contestant.name)?.costs.push(cost);
    }
  }
  return runs;
}

/** The same list, started `by` places further. */
export function rotated<Item>(items: readonly Item[], by: number): readonly Item[] {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** The clock is read after each draw: the quickest takes some microseconds, reading it less than one. */
async function turnOf({ draw, charts }: Contestant, milliseconds: number): Promise<{ rate: number; cost: number }> {
  const processor = process.cpuUsage();
  const start = performance.now();
  let draws = 0;
  let now = start;
  while (now - start < milliseconds) {
    const drawn = draw();
    if (drawn instanceof Promise) await drawn;
    draws += 1;
    now = performance.now();
  }
  const { user, system } = process.cpuUsage(processor);
  const drawn = draws * charts;
  return { rate: (drawn * 1000) / (now - start), cost: (user + system) / 1000 / drawn };
}
