import type { ComponentLabels } from '../component';
import type { RespondentsFields } from './fields';

export const labels: ComponentLabels<RespondentsFields> = {
  nl: {
    name: 'Deelnemers',
    description: 'Wie er meededen: één of meer vragen onder korte namen.',
    fields: {
      title: { label: 'Kop', help: 'Bijvoorbeeld: Wie deden er mee?' },
      parts: { label: 'Delen', help: 'Elk deel heeft een korte naam en een vraag.' },
    },
  },
  en: {
    name: 'Respondents',
    description: 'Who took part: one or more questions under short names.',
    fields: {
      title: { label: 'Heading', help: 'For example: Who took part?' },
      parts: { label: 'Parts', help: 'Each part has a short name and a question.' },
    },
  },
};
