import { describe, expect, it } from '@jest/globals';
import { articleContent, articleIssues, questionUses } from '../article';
import { exampleContext } from '../example-questions';
import { respondents } from '.';

const context = exampleContext('nl');
const blockOf = (name: string) => ({
  __component: respondents.uid,
  ...respondents.examples.find((example) => example.name === name)?.fields,
});

describe('respondents', () => {
  it('says its questions side by side, each one level below the title', () => {
    const [group] = articleContent([blockOf('usual')], context);
    expect(group).toMatchObject({
      type: 'figure-group',
      id: 'group-leeftijd-en-werkgever',
      level: 2,
      parts: [
        { label: 'Leeftijd', figure: { id: 'figure-age', level: 3, origin: ['body', 0, 'parts', 0, 'question'] } },
        { label: 'Werkgever', figure: { id: 'figure-employer', level: 3 } },
      ],
    });
  });

  it('shows a part that lacks its question, and names a part without a name by what was asked', () => {
    const [group] = articleContent([blockOf('part without question')], context);
    expect(group).toMatchObject({
      title: context.words.interface.figure.respondents,
      parts: [{ figure: { type: 'placeholder' } }, { label: 'Hoe oud ben je?', figure: { type: 'figure' } }],
    });
    expect(articleIssues([blockOf('part without question')], context)).toMatchObject([
      { rule: 'respondents-part-name-missing', path: ['body', 0, 'parts', 1, 'label'] },
    ]);
  });

  it('tells which questions it uses, and where', () => {
    expect(questionUses([blockOf('part without question')])).toEqual([
      { path: ['body', 0, 'parts', 0, 'question'], documentId: undefined },
      { path: ['body', 0, 'parts', 1, 'question'], documentId: 'age' },
    ]);
  });
});
