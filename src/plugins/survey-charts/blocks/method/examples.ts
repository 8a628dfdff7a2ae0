import type { BlockExample } from '../define';

export const examples: readonly BlockExample[] = [
  { name: 'usual', language: 'nl', fields: { survey: { documentId: 'survey-panel' } } },
  { name: 'empty', language: 'nl', fields: {} },
  { name: 'everything known', language: 'nl', fields: { survey: { documentId: 'survey-example' } } },
  { name: 'own title', language: 'nl', fields: { title: 'Hoe wij dit onderzochten' } },
  { name: 'survey of another article', language: 'nl', fields: { survey: { documentId: 'no-such-survey' } } },
  { name: 'English', language: 'en', fields: { survey: { documentId: 'survey-flying' } } },
];
