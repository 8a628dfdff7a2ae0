import { useEffect, useRef, useState } from 'react';
import { restored, seen } from './state/conflict';

export interface Rescue {
  /** The editor's figures, as the form can take them, if another editor's came in their place. */
  readonly mine: unknown;
  readonly forget: () => void;
}

/** Keeps unsaved figures when another editor's come in their place, so that nobody's are lost. */
export function useRescue(json: unknown): Rescue {
  const watched = useRef({ stored: json, mine: json });
  const [mine, setMine] = useState<unknown>();
  useEffect(() => {
    const { watched: next, lost } = seen(watched.current, json);
    watched.current = next;
    if (lost !== undefined) setMine(restored(lost, json));
  }, [json]);
  return { mine, forget: () => setMine(undefined) };
}
