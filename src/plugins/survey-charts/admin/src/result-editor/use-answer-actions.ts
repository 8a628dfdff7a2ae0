import { useEffect, useRef, useState } from 'react';
import { useText } from '../text';
import { inputId, useResultEditor } from './editor-context';
import { addAnswer, answerKeys, answerLabel, keyFor, moveAnswer, removeAnswer, renameAnswer } from './state/answers';

/** What can be done with answers; each is said aloud. */
export function useAnswerActions() {
  const { name, json, language, change, announce } = useResultEditor();
  const say = useText();
  const [toFocus, setToFocus] = useState<string>();
  // Keys that were made in this session and that nobody has seen yet: a label may still replace them, once.
  const provisional = useRef(new Set<string>());
  useEffect(() => {
    const element = toFocus === undefined ? null : document.getElementById(toFocus);
    // The row of a new answer comes when the form has told of it, which is later.
    if (element === null || json === undefined) return;
    element.focus();
    setToFocus(undefined);
  }, [toFocus, json]);
  const called = (index: number) =>
    answerLabel(json, index, language) || say('result.answers.number', { number: index + 1 });

  return {
    onAdd() {
      const after = addAnswer(json);
      const keys = answerKeys(after);
      provisional.current.add(keys.at(-1) ?? '');
      change(() => after);
      announce(say('result.answers.added', { number: keys.length }));
      setToFocus(inputId(name, ['answers', keys.length - 1, 'label', language]));
    },
    onMove(index: number, to: number) {
      change((old) => moveAnswer(old, index, to));
      announce(say('result.answers.moved', { answer: called(index), number: to + 1 }));
      // The cursor goes along: to the same control of the answer, or to the other one at an end of the list.
      const step = document.activeElement?.id.split('.').at(-1);
      const isEnd = to === 0 || to === answerKeys(json).length - 1;
      const other = step === 'up' ? 'down' : 'up';
      const control = step === 'up' || step === 'down' ? [isEnd ? other : step] : ['label', language];
      setToFocus(inputId(name, ['answers', to, ...control]));
    },
    onDelete(index: number) {
      change((old) => removeAnswer(old, index));
      announce(say('result.answers.deleted', { answer: called(index) }));
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
