import type { Operation } from './operation';
import { inPath, inQuery, LOCALE } from './parameters';

const ID = inPath('id', 'documentId');
const STATUS = inQuery(
  'status',
  { type: 'string', enum: ['draft', 'published'], default: 'published' },
  'draft: save it without publishing',
);
const receipt = [{ mime: 'application/json', body: 'Receipt' as const }];

function writing(path: string, name: string, thing: string, revisions = false): readonly Operation[] {
  const parameters = [LOCALE, STATUS];
  const one = { path: `${path}/{id}`, parameters: [ID, ...parameters] };
  return [
    {
      method: 'post',
      path,
      id: `create${name}`,
      summary: `Makes ${thing} and publishes it`,
      parameters,
      contents: receipt,
      writing: { status: 201, body: true },
    },
    {
      method: 'put',
      ...one,
      id: `update${name}`,
      summary: `Changes ${thing} and publishes it`,
      contents: receipt,
      writing: { status: 200, body: true, revisions },
    },
    {
      method: 'delete',
      ...one,
      id: `delete${name}`,
      summary: `Deletes ${thing}`,
      contents: [],
      writing: { status: 204, body: false },
    },
  ];
}

export const WRITING: readonly Operation[] = [
  ...writing('/survey-articles', 'Article', 'an article'),
  ...writing('/survey-questions', 'Question', 'a question', true),
  ...writing('/surveys', 'Survey', 'a survey'),
  ...writing('/series', 'Series', 'a series'),
];
