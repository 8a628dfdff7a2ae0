import { useEffect, useRef, useState } from 'react';
import { useText } from '../text';
import { inputId, useResultEditor } from './editor-context';
import { addAnswer, answerKeys, answerLabel, keyFor, moveAnswer, removeAnswer, renameAnswer } from './state/answers';

/** What can be done with answers, what was said about it, and the way back after a deletion. */
export function useAnswerActions() {
  const { name, json, language, change } = useResultEditor();
  const say = useText();
  const [said, setSaid] = useState('');
  const [deleted, setDeleted] = useState<{
    readonly before: unknown;
    readonly after: unknown;
    readonly called: string;
  }>();
  const [toFocus, setToFocus] = useState<string>();
  // Keys that were made in this session and that nobody has seen yet: a label may still replace them, once.
  const provisional = useRef(new Set<string>());
  useEffect(() => {
    if (toFocus === undefined) return;
    document.getElementById(toFocus)?.focus();
    setToFocus(undefined);
  }, [toFocus]);
  const called = (index: number) =>
    answerLabel(json, index, language) || say('result.answers.number', { number: index + 1 });

  return {
    said,
    /** Only as long as nothing else was changed: undoing must not take away what came after. */
    canUndo: deleted !== undefined && deleted.after === json,
    undo() {
      if (deleted === undefined) return;
      change(() => deleted.before);
      setSaid(say('result.answers.undone', { answer: deleted.called }));
      setDeleted(undefined);
    },
    add() {
      const after = addAnswer(json);
      const keys = answerKeys(after);
      provisional.current.add(keys.at(-1) ?? '');
      change(() => after);
      setSaid('');
      setToFocus(inputId(name, ['answers', keys.length - 1, 'label', language]));
    },
    onMove(index: number, to: number) {
      change((old) => moveAnswer(old, index, to));
      setSaid(say('result.answers.moved', { answer: called(index), number: to + 1 }));
    },
    onDelete(index: number) {
      const after = removeAnswer(json, index);
      change(() => after);
      setDeleted({ before: json, after, called: called(index) });
      setSaid(say('result.answers.deleted', { answer: called(index) }));
      setToFocus(inputId(name, ['answers']));
    },
    onNamed(index: number, label: string) {
      const keys = answerKeys(json);
      const key = keys[index] ?? '';
      if (key !== '' && !provisional.current.delete(key)) return;
      change((old) => renameAnswer(old, index, keyFor(label, answerKeys(old))));
    },
  };
}
