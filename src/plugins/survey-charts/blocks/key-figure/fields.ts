import { KEY_MAX_LENGTH } from '../../survey/vocabulary';
import { line, question } from '../field-kinds';
import type { ValuesOf } from '../fields';

export const fields = {
  question: question(),
  /** Key of an answer or a net. */
  key: line({ maxLength: KEY_MAX_LENGTH }),
  /** What the amount is of, if not in the words of the answer. */
  text: line({ maxLength: 200 }),
};

export type KeyFigureFields = ValuesOf<typeof fields>;
