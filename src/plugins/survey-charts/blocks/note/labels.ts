import type { ComponentLabels } from '../component';
import type { NoteFields } from './fields';

export const labels: ComponentLabels<NoteFields> = {
  nl: {
    name: 'Opmerking',
    description: 'Iets wat de lezer moet weten, los van de lopende tekst.',
    fields: {
      tone: { label: 'Soort', help: 'Uitleg, waarschuwing of verbetering van een fout.' },
      title: { label: 'Kop' },
      text: { label: 'Tekst' },
    },
  },
  en: {
    name: 'Note',
    description: 'Something that the reader must know, apart from the running text.',
    fields: {
      tone: { label: 'Kind', help: 'Explanation, warning, or correction of a fault.' },
      title: { label: 'Heading' },
      text: { label: 'Text' },
    },
  },
};
