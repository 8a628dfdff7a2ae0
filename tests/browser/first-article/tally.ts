/** What somebody did, by the rules of docs/comparison/datawrapper-wordpress.md. */
export type Kind = 'click' | 'field';

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

  get steps(): readonly Step[] {
    return [...this.#steps.values()];
  }
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
