import { useEffect, useRef } from 'react';
import { useText } from '../../text';
import { useResultEditor } from '../editor-context';

/** Ctrl+Z and Ctrl+Y (on a Mac with Command) anywhere in the editor. Renders nothing. */
export function StepKeys() {
  const { steps, disabled, announce } = useResultEditor();
  const say = useText();
  const latest = useRef((_: KeyboardEvent): void => undefined);
  latest.current = (event) => {
    const step = stepOf(event);
    if (step === undefined || disabled) return;
    const isOurs = event.target instanceof Element && event.target.closest('[data-survey-charts=result]') !== null;
    const isPossible = step === 'undo' ? steps.canUndo : steps.canRedo;
    if (!isOurs) return;
    // The browser's own way back knows nothing of what was written into inputs, and would mix both up.
    event.preventDefault();
    if (!isPossible) return;
    steps[step]();
    announce(say(step === 'undo' ? 'result.steps.undone' : 'result.steps.redone'));
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return null;
}

function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'y' && !shiftKey) return 'redo';
  if (letter !== 'z') return undefined;
  return shiftKey ? 'redo' : 'undo';
}
