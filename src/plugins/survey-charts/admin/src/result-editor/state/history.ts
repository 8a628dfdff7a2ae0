/** Steps that can be taken back, and those that were. The last of each list is the nearest. */
export interface History {
  readonly past: readonly unknown[];
  readonly future: readonly unknown[];
  /** The input in which the last step was typed; '' for a step of another kind. */
  readonly mark: string;
}

export const NO_HISTORY: History = { past: [], future: [], mark: '' };

/** More steps than anyone takes back one by one. */
const MOST_STEPS = 200;

/**
 * After a change of `before`. What is typed in one input (`mark`) without a break is one step, as in any text field; a
 * change after steps were taken back ends the way forward.
 */
export function recorded(history: History, before: unknown, mark: string): History {
  const goesOn = mark !== '' && mark === history.mark && history.future.length === 0;
  if (goesOn) return history;
  return { past: [...history.past, before].slice(-MOST_STEPS), future: [], mark };
}

export interface Step {
  readonly history: History;
  readonly json: unknown;
}

/** One step back; undefined where there is none. */
export function stepBack({ past, future }: History, present: unknown): Step | undefined {
  if (past.length === 0) return undefined;
  return { json: past.at(-1), history: { past: past.slice(0, -1), future: [...future, present], mark: '' } };
}

/** One step forward again; undefined where there is none. */
export function stepForward({ past, future }: History, present: unknown): Step | undefined {
  if (future.length === 0) return undefined;
  return { json: future.at(-1), history: { past: [...past, present], future: future.slice(0, -1), mark: '' } };
}
