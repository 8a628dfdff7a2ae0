import type { BlockExample } from '../define';

export const examples: readonly BlockExample[] = [
  {
    name: 'usual',
    language: 'nl',
    fields: { text: 'Aan het loket zie ik of iemand mij begrijpt.', attribution: 'een deelnemer', language: 'article' },
  },
  { name: 'empty', language: 'nl', fields: { text: '' } },
  { name: 'without attribution', language: 'nl', fields: { text: 'Online is handig.' } },
  { name: 'own marks', language: 'nl', fields: { text: '“Online is handig.”' } },
  {
    name: 'foreign language',
    language: 'nl',
    fields: { text: 'I would rather talk to a person.', attribution: 'een deelnemer', language: 'en' },
  },
  {
    name: 'English',
    language: 'en',
    fields: { text: 'I would rather talk to a person.', attribution: 'a participant' },
  },
];
