import { useSyncExternalStore } from 'react';

/** How often a question was saved in this tab from within an article: what is shown of questions is then asked for anew. */
let changes = 0;
const listeners = new Set<() => void>();

export function questionChanged(): void {
  changes += 1;
  for (const listener of listeners) listener();
}

export function useQuestionChanges(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => changes,
  );
}
