/** What can happen to what readers get of an article in one language. */
export const ACTIONS = ['published', 'changed', 'corrected', 'unpublished', 'deleted'] as const;
export type Action = (typeof ACTIONS)[number];

export function isAction(value: unknown): value is Action {
  return ACTIONS.some((action) => action === value);
}

/** Whether readers have it after this. */
export function isVisibleAfter(action: Action): boolean {
  return action !== 'unpublished' && action !== 'deleted';
}

export interface Change {
  readonly documentId: string;
  readonly locale: string;
  readonly action: Action;
}
