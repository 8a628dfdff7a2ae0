import type { ComponentLabels } from '../component';
import type { KeyFigureFields } from './fields';

export const labels: ComponentLabels<KeyFigureFields> = {
  nl: {
    name: 'Kerncijfer',
    description: 'Eén getal uit een vraag, groot.',
    fields: {
      question: { label: 'Vraag' },
      key: { label: 'Antwoord', help: 'De sleutel van het antwoord, of van een optelling van antwoorden.' },
      text: { label: 'Tekst bij het getal', help: 'Leeg: de woorden van het antwoord. Zet hier geen getal in.' },
    },
  },
  en: {
    name: 'Key figure',
    description: 'One number out of a question, large.',
    fields: {
      question: { label: 'Question' },
      key: { label: 'Answer', help: 'The key of the answer, or of a sum of answers.' },
      text: { label: 'Text with the number', help: 'Empty: the words of the answer. Put no number in it.' },
    },
  },
};
