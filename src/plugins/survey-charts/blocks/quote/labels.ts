import type { ComponentLabels } from '../component';
import type { QuoteFields } from './fields';

export const labels: ComponentLabels<QuoteFields> = {
  nl: {
    name: 'Citaat',
    description: 'Wat iemand zei, in eigen woorden.',
    fields: {
      text: { label: 'Wat er gezegd is', help: 'Zonder aanhalingstekens.' },
      attribution: { label: 'Van wie', help: 'Bijvoorbeeld: een deelnemer. Nooit een naam zonder toestemming.' },
      language: { label: 'Taal van het citaat', help: 'Alleen als het een andere taal is dan die van het artikel.' },
    },
  },
  en: {
    name: 'Quote',
    description: 'What somebody said, in their own words.',
    fields: {
      text: { label: 'What was said', help: 'Without quotation marks.' },
      attribution: { label: 'Who said it', help: 'For example: a participant. Never a name without consent.' },
      language: { label: 'Language of the quote', help: 'Only if it differs from the language of the article.' },
    },
  },
};
