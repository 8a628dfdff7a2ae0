import type { BlockExample } from '../define';
import { exampleReference } from '../example-questions';

const figure = (name: string, question: string, key: string, language: 'nl' | 'en' = 'nl'): BlockExample => ({
  name,
  language,
  fields: { question: exampleReference(question), key },
});

export const examples: readonly BlockExample[] = [
  figure('usual', 'counter', 'eens'),
  { name: 'empty', language: 'nl', fields: {} },
  figure('phrase', 'employer', 'gemeente'),
  figure('sum of answers', 'reclining', 'rude'),
  figure('zero', 'zero', 'nee'),
  figure('missing', 'missing', 'weet-niet'),
  figure('suppressed', 'suppressed', 'ja'),
  figure('longest labels', 'longest-labels', 'woord'),
  figure('unknown key', 'employer', 'no-such-answer'),
  {
    name: 'own text',
    language: 'nl',
    fields: {
      question: exampleReference('counter'),
      key: 'eens',
      text: 'ziet inwoners die aan een loket geholpen willen worden',
    },
  },
  figure('English', 'reclining', 'rude', 'en'),
];
