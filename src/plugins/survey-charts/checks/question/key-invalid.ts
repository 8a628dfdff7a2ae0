import { KEY_MAX_LENGTH, KEY_PATTERN } from '../../survey/vocabulary';
import { issueOf, type QuestionRule } from '../rule';

/** The key is part of addresses that never change once it was published. */
export const keyInvalid: QuestionRule = {
  id: 'question-key-invalid',
  about: 'question',
  severity: 'error',
  overridable: false,
  check: ({ key }) =>
    KEY_PATTERN.test(key) && key.length <= KEY_MAX_LENGTH
      ? []
      : [issueOf(keyInvalid, ['key'], { max: KEY_MAX_LENGTH })],
};
