import type { Component } from '../component';
import { line } from '../field-kinds';
import type { ValuesOf } from '../fields';

const fields = { term: line({ maxLength: 60 }), explanation: line({ maxLength: 300 }) };

export type GlossaryItem = ValuesOf<typeof fields>;

/** One word with its explanation; it stands only in this block. */
export const item: Component<GlossaryItem> = {
  name: 'glossary-item',
  icon: 'question',
  fields,
  labels: {
    nl: {
      name: 'Moeilijk woord',
      description: 'Eén woord met uitleg.',
      fields: {
        term: { label: 'Woord', help: 'Zoals het in de tekst staat.' },
        explanation: { label: 'Uitleg', help: 'Eén of twee korte zinnen.' },
      },
    },
    en: {
      name: 'Difficult word',
      description: 'One word with an explanation.',
      fields: {
        term: { label: 'Word', help: 'As it is in the text.' },
        explanation: { label: 'Explanation', help: 'One or two short sentences.' },
      },
    },
  },
};
