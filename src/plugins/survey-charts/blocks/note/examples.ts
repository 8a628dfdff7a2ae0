import type { BlockExample } from '../define';

const text = (value: string) => [{ type: 'paragraph', children: [{ type: 'text', text: value }] }];

export const examples: readonly BlockExample[] = [
  {
    name: 'usual',
    language: 'nl',
    fields: { tone: 'info', title: 'Over de oudste groep', text: text('De groepen zijn samen 100 procent.') },
  },
  { name: 'empty', language: 'nl', fields: {} },
  { name: 'warning', language: 'nl', fields: { tone: 'warning', text: text('De groep is klein.') } },
  {
    name: 'correction',
    language: 'nl',
    fields: { tone: 'correction', title: 'Verbeterd', text: text('Eerder stond hier een ander percentage.') },
  },
  {
    name: 'English',
    language: 'en',
    fields: { tone: 'info', title: 'About this group', text: text('They add to 100.') },
  },
];
