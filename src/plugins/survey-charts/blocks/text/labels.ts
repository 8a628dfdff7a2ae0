import type { ComponentLabels } from '../component';
import type { TextFields } from './fields';

export const labels: ComponentLabels<TextFields> = {
  nl: {
    name: 'Tekst',
    description: 'Alinea’s, tussenkoppen, lijsten en links.',
    fields: {
      text: {
        label: 'Tekst',
        help: 'Korte zinnen. Eén boodschap per alinea. Een tussenkop boven elk nieuw onderwerp.',
      },
    },
  },
  en: {
    name: 'Text',
    description: 'Paragraphs, headings, lists and links.',
    fields: {
      text: { label: 'Text', help: 'Short sentences. One message a paragraph. A heading above each new topic.' },
    },
  },
};
