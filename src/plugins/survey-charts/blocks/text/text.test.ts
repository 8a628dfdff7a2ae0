import { describe, expect, it } from '@jest/globals';
import { articleContent, articleIssues } from '../article';
import { exampleContext } from '../example-questions';
import { text } from '.';

const context = exampleContext('nl');
const fieldsOf = (name: string) => text.examples.find((example) => example.name === name)?.fields;
const blockOf = (name: string) => ({ __component: text.uid, ...fieldsOf(name) });

describe('text', () => {
  it('becomes headings, paragraphs, lists and quotes', () => {
    const types = text.contentOf(fieldsOf('usual'), context).map(({ type }) => type);
    expect(types).toEqual(['heading', 'paragraph', 'list', 'quote']);
  });

  it('has its levels set in the article', () => {
    const nodes = articleContent([blockOf('levels skipped')], context);
    expect(nodes.flatMap((node) => (node.type === 'heading' ? [node.level] : []))).toEqual([2, 3, 2]);
  });

  it('reports a refused link at its place', () => {
    expect(articleIssues([blockOf('usual'), blockOf('refused link')], context)).toEqual([
      {
        rule: 'block-field',
        severity: 'error',
        path: ['body', 1, 'text', 0, 'children', 1],
        message: { key: 'field-link-refused', values: { url: 'javascript:alert(1)' } },
      },
    ]);
  });

  it('asks for a text', () => {
    expect(text.contentOf(fieldsOf('empty'), context)).toMatchObject([
      { type: 'placeholder', origin: ['body', 0, 'text'], text: context.words.interface.placeholder.text },
    ]);
  });
});
