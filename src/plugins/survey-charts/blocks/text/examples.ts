import type { BlockExample } from '../define';

const run = (text: string, marks: { bold?: true; italic?: true } = {}) => ({ type: 'text', text, ...marks });
const item = (text: string) => ({ type: 'list-item', children: [run(text)] });

const usual = [
  { type: 'heading', level: 2, children: [run('Wie deden er mee?')] },
  {
    type: 'paragraph',
    children: [
      run('Aan dit onderzoek deden '),
      run('460 ambtenaren', { bold: true }),
      run(' mee. Zij zijn lid van het '),
      { type: 'link', url: 'https://www.example.org/panel', children: [run('Ambtenarenpanel')] },
      run('.'),
    ],
  },
  {
    type: 'list',
    format: 'unordered',
    children: [
      item('Online kan het dag en nacht.'),
      { type: 'list', format: 'ordered', children: [item('Overdag.'), item('’s Nachts.')] },
      item('Het gaat snel.'),
    ],
  },
  { type: 'quote', children: [run('Online is handig, maar niet voor iedereen.', { italic: true })] },
];

export const examples: readonly BlockExample[] = [
  { name: 'usual', language: 'nl', fields: { text: usual } },
  { name: 'empty', language: 'nl', fields: { text: null } },
  {
    name: 'levels skipped',
    language: 'nl',
    fields: {
      text: [
        { type: 'heading', level: 4, children: [run('Vooraf')] },
        { type: 'paragraph', children: [run('Een alinea.')] },
        { type: 'heading', level: 6, children: [run('Dieper')] },
        { type: 'heading', level: 4, children: [run('Daarna')] },
      ],
    },
  },
  {
    name: 'refused link',
    language: 'nl',
    fields: {
      text: [
        {
          type: 'paragraph',
          children: [run('Lees '), { type: 'link', url: 'javascript:alert(1)', children: [run('meer')] }, run('.')],
        },
      ],
    },
  },
  {
    name: 'longest words',
    language: 'nl',
    fields: {
      text: [{ type: 'heading', level: 2, children: [run('Arbeidsongeschiktheidsverzekeringsmaatschappijen')] }],
    },
  },
  {
    name: 'English',
    language: 'en',
    fields: {
      text: [
        { type: 'heading', level: 2, children: [run('Who took part?')] },
        { type: 'paragraph', children: [run('460 civil servants took part in this survey.')] },
      ],
    },
  },
];
