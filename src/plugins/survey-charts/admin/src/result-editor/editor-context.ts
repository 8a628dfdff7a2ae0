import { createContext, useContext } from 'react';
import type { Language } from '../../../survey/language';
import type { QuestionResult } from '../../../survey/result';
import type { QuestionView } from '../../../survey/view';
import type { JsonPath } from '../json';
import type { Message } from './state/problems';

/** What every part of the result editor works with. */
export interface ResultEditor {
  /** Name of the form's field: ids are made of it. */
  readonly name: string;
  readonly json: unknown;
  /** The same, read and normalised. */
  readonly result: QuestionResult;
  /** What readers may see of it, in the editor's language. */
  readonly view: QuestionView;
  /** The editor's language, which messages and decimal marks follow. */
  readonly language: Language;
  readonly disabled: boolean;
  readonly messages: readonly Message[];
  change(edit: (json: unknown) => unknown): void;
  readonly steps: EditorSteps;
  /** What was last said of an action, politely. */
  readonly said: string;
  announce(text: string): void;
  /** The fault of a field that was left once, or of any field after the server refused. */
  faultAt(path: JsonPath): string | undefined;
  touch(path: JsonPath): void;
}

/** The way back and forward through what was changed. */
export interface EditorSteps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Grows when values change by another way than typing: an input then drops what was being typed in it. */
  readonly turn: number;
  undo(): void;
  redo(): void;
}

export const ResultEditorContext = createContext<ResultEditor | undefined>(undefined);

export function useResultEditor(): ResultEditor {
  const editor = useContext(ResultEditorContext);
  if (editor === undefined) throw new Error('A part of the result editor stands outside of it.');
  return editor;
}

/** The id of the input of a place in the result. */
export function inputId(name: string, path: JsonPath): string {
  return [name, ...path].join('.');
}
