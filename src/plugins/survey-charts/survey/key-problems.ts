import type { Problem } from './problem';
import { answersField, answersOf, type QuestionResult } from './result';
import { KEY_MAX_LENGTH, KEY_PATTERN } from './vocabulary';

/** Keys of answers, nets, groupings and groups: there, well formed, and each only once in its list. */
export function keyProblems(result: QuestionResult): readonly Problem[] {
  return [
    ...listProblems(answersOf(result), [answersField(result)]),
    ...listProblems(result.nets, ['nets']),
    ...listProblems(result.groupings, ['groupings']),
    ...result.groupings.flatMap(({ groups }, index) => listProblems(groups, ['groupings', index, 'groups'])),
  ];
}

/** Whether a key may be part of an address. */
function isKey(key: string): boolean {
  return key.length <= KEY_MAX_LENGTH && KEY_PATTERN.test(key);
}

function listProblems(
  rows: readonly { readonly key: string }[],
  path: readonly (string | number)[],
): readonly Problem[] {
  const keys = rows.map(({ key }) => key);
  return keys.flatMap((key, index): Problem[] => {
    const own = [...path, index, 'key'];
    if (key === '') return [{ code: 'key-missing', path: own }];
    if (!isKey(key)) return [{ code: 'key-invalid', path: own, values: { key } }];
    return keys.indexOf(key) < index ? [{ code: 'key-duplicate', path: own, values: { key } }] : [];
  });
}
