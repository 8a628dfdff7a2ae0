import type { HeuristicId } from './heuristics';
import type { Look } from './look';
import type { Figure, Page } from './read/reading';

/** A fault to plant in a real page, which this check and no other has to find. */
export interface Mutation {
  /** What is broken, in words. */
  readonly fault: string;
  /** Runs in the browser, on the page's first figure. */
  plant(figure: Element): void;
  /** Page of the gallery to plant it in; a usual one if absent. */
  readonly variant?: string;
  readonly look?: Partial<Look>;
}

/** One thing that a machine can see of a figure. A rule is one small file, as axe's are. */
export interface Check {
  readonly id: string;
  /** The heuristics that it belongs to, the nearest first. */
  readonly heuristics: readonly [HeuristicId, ...HeuristicId[]];
  /** Where the demand comes from. */
  readonly source: string;
  /** What it looks at, as a sentence. */
  readonly looksAt: string;
  /** Looks in which it has nothing to say. */
  applies?(look: Look): boolean;
  /** Whether the page was read for it; if absent, every page is. */
  answers?(page: Page): boolean;
  /** What is wrong, a line each; none if nothing is known to be. */
  faults(page: Page): readonly string[];
  readonly mutations: readonly [Mutation, ...Mutation[]];
}

/** The faults of every figure of a page, each with the figure's id before it. */
export function eachFigure(page: Page, faultsOf: (figure: Figure) => readonly string[]): readonly string[] {
  return page.figures.flatMap((figure) => faultsOf(figure).map((fault) => `${figure.id}: ${fault}`));
}

export function isPrinted({ theme }: Look): boolean {
  return theme === 'print';
}
