import type { ComponentLabels } from '../component';
import type { ResultFields } from './fields';

export const labels: ComponentLabels<ResultFields> = {
  nl: {
    name: 'Uitkomst',
    description: 'De uitkomst van één vraag, in woorden, als grafiek en als tabel.',
    fields: {
      question: { label: 'Vraag', help: 'Kies de vraag. De cijfers staan bij de vraag en nergens anders.' },
      form: { label: 'Vorm van de grafiek', help: 'Automatisch kiest de vorm die bij deze cijfers past.' },
      finding: {
        label: 'Bevinding',
        help: 'De ene zin die zegt wat de grafiek laat zien. Leeg: de zin wordt gemaakt.',
      },
      altText: {
        label: 'Tekst voor wie de grafiek niet ziet',
        help: 'Hoogstens 125 tekens. Leeg: de tekst wordt gemaakt.',
      },
      sentences: {
        label: 'Zinnen onder de grafiek',
        help: 'Elke zin op een eigen regel. Leeg: de zinnen worden gemaakt.',
      },
      fingerprint: {
        label: 'Kenmerk van de cijfers',
        help: 'Vult zichzelf. Zo blijkt of een eigen tekst nog bij de cijfers hoort.',
      },
    },
  },
  en: {
    name: 'Result',
    description: 'The result of one question, in words, as a chart and as a table.',
    fields: {
      question: { label: 'Question', help: 'Choose the question. Its figures are kept there and nowhere else.' },
      form: { label: 'Form of the chart', help: 'Automatic takes the form that suits these figures.' },
      finding: {
        label: 'Finding',
        help: 'The one sentence that says what the chart shows. Empty: it is written for you.',
      },
      altText: {
        label: 'Text for who cannot see the chart',
        help: 'At most 125 characters. Empty: it is written for you.',
      },
      sentences: {
        label: 'Sentences below the chart',
        help: 'Each sentence on a line of its own. Empty: they are written for you.',
      },
      fingerprint: {
        label: 'Mark of the figures',
        help: 'Fills itself. It tells whether an own text still belongs to the figures.',
      },
    },
  },
};
