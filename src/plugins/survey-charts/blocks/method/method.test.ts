import { describe, expect, it } from '@jest/globals';
import { articleIssues } from '../article';
import { exampleContext } from '../example-questions';
import { method } from '.';

const context = exampleContext('nl');
const fieldsOf = (name: string) => method.examples.find((example) => example.name === name)?.fields;
const nodeOf = (name: string) => method.contentOf(fieldsOf(name), context)[0];

describe('method', () => {
  it('says what is known and what is not of the article’s first survey', () => {
    const node = nodeOf('empty');
    if (node?.type !== 'facts') throw new Error('No facts.');
    expect(node.survey.documentId).toBe('survey-panel');
    expect(node.title).toBe(context.words.interface.article.method);
    expect(node.items.some(({ known }) => known)).toBe(true);
    expect(node.items.some(({ known }) => !known)).toBe(true);
    expect(node.intro.join(' ')).toContain('460');
  });

  it('links the questionnaire', () => {
    expect(nodeOf('everything known')).toMatchObject({ link: { url: '/uploads/vragenlijst.pdf' } });
  });

  it('asks for a survey where the article has none', () => {
    const lacking = method.contentOf({}, { ...context, surveys: [] });
    expect(lacking).toMatchObject([{ type: 'placeholder', text: context.words.interface.placeholder.survey }]);
  });

  it('refuses the survey of another article', () => {
    const block = { __component: method.uid, ...fieldsOf('survey of another article') };
    expect(articleIssues([block], context)).toMatchObject([
      { rule: 'method-survey-not-of-article', path: ['body', 0, 'survey'] },
    ]);
  });
});
