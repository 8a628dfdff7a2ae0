import type { ComponentLabels } from '../component';
import type { GlossaryFields } from './fields';

export const labels: ComponentLabels<GlossaryFields> = {
  nl: {
    name: 'Moeilijke woorden',
    description: 'Woorden met uitleg. De eerste keer in de tekst opent de uitleg. Zet dit blok onderaan.',
    fields: {
      title: { label: 'Kop', help: 'Leeg: de gewone kop.' },
      items: { label: 'Woorden' },
    },
  },
  en: {
    name: 'Difficult words',
    description: 'Words with an explanation, which opens at the first use in the text. Put this block at the end.',
    fields: {
      title: { label: 'Heading', help: 'Empty: the usual heading.' },
      items: { label: 'Words' },
    },
  },
};
