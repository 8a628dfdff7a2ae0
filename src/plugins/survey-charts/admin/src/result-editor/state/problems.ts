import { mostComplete } from '../../../../checks/needed-languages';
import type { Language } from '../../../../survey/language';
import { publishProblems } from '../../../../survey/publish-problems';
import { messageText } from '../../../../words/messages';
import { isObject, isWithin, type JsonPath } from '../../json';

/** A fault with its text, in the editor's language. */
export interface Message {
  readonly path: JsonPath;
  /** Beside the field: what is wrong. */
  readonly text: string;
  /** In a list: the same, with the place in front. */
  readonly placed: string;
}

/** What keeps the result from being published, in the language that lacks the least: one complete language is enough. */
export function resultMessages(json: unknown, editor: Language): readonly Message[] {
  return publishProblems(json, [mostComplete(json)]).map(({ code, path, values }) => ({
    path,
    text: messageText(editor, code, values),
    placed: messageText(editor, code, values, path),
  }));
}

/** What the server refused, out of the form's errors: texts at the end of a tree that has the shape of the values. */
export function serverMessages(errors: unknown): readonly Message[] {
  return leaves(errors, []);
}

function leaves(errors: unknown, path: JsonPath): readonly Message[] {
  if (typeof errors === 'string') return [{ path, text: errors, placed: errors }];
  if (Array.isArray(errors)) return errors.flatMap((one: unknown, index) => leaves(one, [...path, index]));
  if (!isObject(errors)) return [];
  return Object.entries(errors).flatMap(([key, one]) => leaves(one, [...path, key]));
}

/** Own messages first; the server's where there is none at that place. */
export function merged(own: readonly Message[], server: readonly Message[]): readonly Message[] {
  const isNew = ({ path }: Message) => !own.some((one) => isWithin(one.path, path) && isWithin(path, one.path));
  return [...own, ...server.filter(isNew)];
}
