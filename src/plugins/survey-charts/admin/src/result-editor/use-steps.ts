import { useEffect, useRef, useState } from 'react';
import { isObject } from '../json';
import type { EditorSteps } from './editor-context';
import { isSame, restored } from './state/conflict';
import { NO_HISTORY, recorded, type Step, stepBack, stepForward } from './state/history';

interface Steps {
  readonly steps: EditorSteps;
  change(edit: (json: unknown) => unknown): void;
}

/**
 * Keeps what was changed in this form, so that each step can be taken back until the question is opened again.
 * `fallbackId`: what gets the focus when a step takes away what had it.
 */
export function useSteps(json: unknown, onChange: (json: unknown) => void, fallbackId: string): Steps {
  const history = useRef(NO_HISTORY);
  const [turn, setTurn] = useState(0);
  // Two changes within one event build on each other: the form's value is only renewed after it.
  const latest = useRef(json);
  const own = useRef(new WeakSet<object>());
  // Another editor's version: our steps don't lead there. A render may still come with a value of before the last change.
  if (isObject(json) && !own.current.has(json) && !isSame(latest.current, json)) history.current = NO_HISTORY;
  if (isObject(json)) own.current.add(json);
  latest.current = json;
  const write = (next: unknown) => {
    latest.current = next;
    if (isObject(next)) own.current.add(next);
    onChange(next);
  };
  const take = (step: Step | undefined) => {
    if (step === undefined) return;
    history.current = step.history;
    // A save in between has raised the revision, which is no part of a step.
    write(restored(step.json, latest.current));
    setTurn((old) => old + 1);
    // A step may take away the row that has the focus: the keyboard must not be lost with it.
    setTimeout(() => {
      if (document.activeElement === document.body) document.getElementById(fallbackId)?.focus();
    });
  };
  useEffect(() => {
    // What is typed after the cursor has been elsewhere is a step of its own.
    const forget = () => {
      history.current = { ...history.current, mark: '' };
    };
    document.addEventListener('focusout', forget);
    return () => document.removeEventListener('focusout', forget);
  }, []);
  return {
    change(edit) {
      const next = edit(latest.current);
      if (next === latest.current) return;
      history.current = recorded(history.current, latest.current, typedIn());
      write(next);
    },
    steps: {
      canUndo: history.current.past.length > 0,
      canRedo: history.current.future.length > 0,
      turn,
      undo: () => take(stepBack(history.current, latest.current)),
      redo: () => take(stepForward(history.current, latest.current)),
    },
  };
}

/** The text input that has the focus; '' where a change comes from a button or a choice. */
function typedIn(): string {
  const active = document.activeElement;
  const isText =
    active instanceof HTMLTextAreaElement || (active instanceof HTMLInputElement && active.type === 'text');
  return isText ? active.id : '';
}
