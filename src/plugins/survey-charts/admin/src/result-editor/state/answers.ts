import { LANGUAGES } from '../../../../survey/language';
import { KEY_MAX_LENGTH } from '../../../../survey/vocabulary';
import { arrayOf, isObject, textOf, valueAt, withValue } from '../../json';

/** Keys of the answers, in their order; '' for one without. */
export function answerKeys(json: unknown): readonly string[] {
  return arrayOf(valueAt(json, ['answers'])).map((answer) => textOf(valueAt(answer, ['key'])));
}

/** What an answer is called in the editor: its label, in the editor's language if it has one. */
export function answerLabel(json: unknown, index: number, editor: (typeof LANGUAGES)[number]): string {
  const label = (language: string) => textOf(valueAt(json, ['answers', index, 'label', language])).trim();
  return [editor, ...LANGUAGES].map(label).find((text) => text !== '') ?? '';
}

/** A key made of a label: "Weet niet" is `weet-niet`. Never one of `taken`. */
export function keyFor(label: string, taken: readonly string[]): string {
  const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const base = words === '' ? 'answer' : /^[a-z]/.test(words) ? words : `a-${words}`;
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `-${number}`;
    const key = base.slice(0, KEY_MAX_LENGTH - suffix.length).replace(/-+$/, '') + suffix;
    if (!taken.includes(key)) return key;
  }
}

export function addAnswer(json: unknown): unknown {
  const answers = arrayOf(valueAt(json, ['answers']));
  const key = keyFor('answer', [...answerKeys(json), ...valueKeys(json)]);
  return withValue(json, ['answers'], [...answers, { key, role: 'substantive', label: {} }]);
}

/** Without the answer, its figures, and its place in sums. What another answer of the same key has stays. */
export function removeAnswer(json: unknown, index: number): unknown {
  const answers = arrayOf(valueAt(json, ['answers']));
  const key = answerKeys(json)[index] ?? '';
  const rest = withValue(
    json,
    ['answers'],
    answers.filter((_, place) => place !== index),
  );
  return key === '' || answerKeys(rest).includes(key) ? rest : withKey(rest, key, undefined);
}

export function moveAnswer(json: unknown, from: number, to: number): unknown {
  const answers = [...arrayOf(valueAt(json, ['answers']))];
  if (from < 0 || to < 0 || from >= answers.length || to >= answers.length) return json;
  answers.splice(to, 0, ...answers.splice(from, 1));
  return withValue(json, ['answers'], answers);
}

/** Another key for an answer, wherever the old one stood. Only for an answer that was never published. */
export function renameAnswer(json: unknown, index: number, key: string): unknown {
  const old = answerKeys(json)[index] ?? '';
  const renamed = withValue(json, ['answers', index, 'key'], key);
  return old === '' || old === key || answerKeys(renamed).includes(old) ? renamed : withKey(renamed, old, key);
}

/** Keys that have figures, whether or not there is an answer for them. */
function valueKeys(json: unknown): readonly string[] {
  return arrayOf(valueAt(json, ['results'])).flatMap((result) => {
    const values = valueAt(result, ['values']);
    return isObject(values) ? Object.keys(values) : [];
  });
}

/** Figures and sums with `key` in place of `old`; `undefined` leaves them out. */
function withKey(json: unknown, old: string, key: string | undefined): unknown {
  const results = arrayOf(valueAt(json, ['results'])).map((result) => {
    const values = valueAt(result, ['values']);
    if (!isObject(values) || !Object.hasOwn(values, old)) return result;
    const entries = Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
      if (name !== old) return [[name, value]];
      return key === undefined ? [] : [[key, value]];
    });
    return withValue(result, ['values'], Object.fromEntries(entries));
  });
  const nets = arrayOf(valueAt(json, ['nets'])).map((net) => {
    const members = valueAt(net, ['answers']);
    if (!Array.isArray(members) || !members.includes(old)) return net;
    const next = members.flatMap((member: unknown) => (member === old ? (key === undefined ? [] : [key]) : [member]));
    return withValue(net, ['answers'], next);
  });
  const changed = results.length === 0 ? json : withValue(json, ['results'], results);
  return nets.length === 0 ? changed : withValue(changed, ['nets'], nets);
}
