import { CHART_FORMS } from '../../survey/vocabulary';
import { choice, line, longText, question } from '../field-kinds';
import type { ValuesOf } from '../fields';

export const FORM_CHOICES = ['automatic', ...CHART_FORMS] as const;

export const fields = {
  question: question(),
  form: choice(FORM_CHOICES, 'automatic'),
  finding: line({ maxLength: 250 }),
  altText: line({ maxLength: 250 }),
  /** A sentence a line. */
  sentences: longText({ maxLength: 2_000 }),
  /** Written by the server at each save of an own text: the facts for which these texts hold. */
  // Private: a hash over numbers as small as these gives the numbers away.
  fingerprint: line({ maxLength: 64, private: true }),
};

export type ResultFields = ValuesOf<typeof fields>;
