import type { BlockExample } from '../define';

export const examples: readonly BlockExample[] = [
  {
    name: 'usual',
    language: 'nl',
    fields: {
      items: [
        { term: 'zbo', explanation: 'Zelfstandig bestuursorgaan. Het doet een taak van de overheid.' },
        { term: 'loket', explanation: 'Een balie waar iemand je helpt.' },
      ],
    },
  },
  { name: 'empty', language: 'nl', fields: {} },
  {
    name: 'own title',
    language: 'nl',
    fields: { title: 'Woorden', items: [{ term: 'panel', explanation: 'Een vaste groep.' }] },
  },
  { name: 'half', language: 'nl', fields: { items: [{ term: 'peiling', explanation: '' }] } },
  {
    name: 'English',
    language: 'en',
    fields: { items: [{ term: 'panel', explanation: 'A group of people who answer questions more than once.' }] },
  },
];
