import type { Component } from '../component';
import { line, question } from '../field-kinds';
import type { ValuesOf } from '../fields';

const fields = { label: line({ maxLength: 40 }), question: question() };

export type RespondentsPart = ValuesOf<typeof fields>;

/** One question under a short name; it stands only in this block. */
export const part: Component<RespondentsPart> = {
  name: 'respondents-part',
  icon: 'user',
  fields,
  labels: {
    nl: {
      name: 'Deel van deelnemers',
      description: 'Eén vraag over de deelnemers, met een korte naam.',
      fields: { label: { label: 'Korte naam', help: 'Bijvoorbeeld: Leeftijd' }, question: { label: 'Vraag' } },
    },
    en: {
      name: 'Part of respondents',
      description: 'One question about who took part, with a short name.',
      fields: { label: { label: 'Short name', help: 'For example: Age' }, question: { label: 'Question' } },
    },
  },
};
