import type { ComponentLabels } from '../component';
import type { MethodFields } from './fields';

export const labels: ComponentLabels<MethodFields> = {
  nl: {
    name: 'Verantwoording',
    description: 'Wat bekend is over de peiling. Wat niet bekend is, staat er ook.',
    fields: {
      title: { label: 'Kop', help: 'Leeg: de gewone kop.' },
      survey: { label: 'Peiling', help: 'Leeg: de eerste peiling van het artikel.' },
    },
  },
  en: {
    name: 'Method',
    description: 'What is known about the survey. What is not known is said too.',
    fields: {
      title: { label: 'Heading', help: 'Empty: the usual heading.' },
      survey: { label: 'Survey', help: 'Empty: the first survey of the article.' },
    },
  },
};
