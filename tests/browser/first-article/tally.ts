/** Begins the part of what the rules do not count: mending (rule 7) and looking (rule 3). */
export const ASIDE = 'Not counted: ';

/** One row: the same thing done `times` times. */
export interface Step {
  readonly part: string;
  readonly what: string;
  readonly clicks: number;
  readonly fields: number;
  readonly times: number;
}

/** Counts clicks and fields, by part and by what they were for. */
export class Tally {
  #part = '';
  readonly #steps = new Map<string, Step>();

  begin(part: string): void {
    this.#part = part;
  }

  /** `clicks` and `fields` of one time; the same step of a part is always the same. */
  add(what: string, { clicks = 0, fields = 0 }: { readonly clicks?: number; readonly fields?: number }): void {
    const key = `${this.#part}\n${what}`;
    const before = this.#steps.get(key);
    if (before !== undefined && (before.clicks !== clicks || before.fields !== fields)) {
      throw new Error(`“${what}” was done in two ways.`);
    }
    this.#steps.set(key, { part: this.#part, what, clicks, fields, times: (before?.times ?? 0) + 1 });
  }

  /** What is done now is counted apart, under a name of its own. */
  async aside(name: string, action: () => Promise<void>): Promise<void> {
    const part = this.#part;
    this.#part = `${ASIDE}${name}`;
    await action();
    this.#part = part;
  }

  get steps(): readonly Step[] {
    return [...this.#steps.values()];
  }
}

/** Without what stands beside the count. */
export function counted(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ part }) => !part.startsWith(ASIDE));
}

export function totals(steps: readonly Step[]): {
  readonly clicks: number;
  readonly fields: number;
  readonly all: number;
} {
  const sum = (of: (step: Step) => number) => steps.reduce((all, step) => all + of(step) * step.times, 0);
  const [clicks, fields] = [sum((step) => step.clicks), sum((step) => step.fields)];
  return { clicks, fields, all: clicks + fields };
}
