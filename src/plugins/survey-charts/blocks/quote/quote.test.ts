import { describe, expect, it } from '@jest/globals';
import { articleIssues } from '../article';
import { exampleContext } from '../example-questions';
import { quote } from '.';

const context = exampleContext('nl');
const fieldsOf = (name: string) => quote.examples.find((example) => example.name === name)?.fields;

describe('quote', () => {
  it('says who said what', () => {
    expect(quote.contentOf(fieldsOf('usual'), context)).toMatchObject([
      {
        type: 'quote',
        children: [{ value: 'Aan het loket zie ik of iemand mij begrijpt.' }],
        attribution: 'een deelnemer',
      },
    ]);
  });

  it('marks another language, and only another one', () => {
    expect(quote.contentOf(fieldsOf('foreign language'), context)).toMatchObject([
      { children: [{ type: 'language', tag: 'en', children: [{ value: 'I would rather talk to a person.' }] }] },
    ]);
    expect(quote.contentOf(fieldsOf('foreign language'), exampleContext('en'))).toMatchObject([
      { children: [{ type: 'text' }] },
    ]);
  });

  it('offers to take off quotation marks of its own', () => {
    const path = ['body', 0, 'text'];
    expect(articleIssues([{ __component: quote.uid, ...fieldsOf('own marks') }], context)).toMatchObject([
      { rule: 'quote-has-own-marks', path, fix: { path, value: 'Online is handig.' } },
    ]);
    const inside = { __component: quote.uid, text: 'Zij zei “nee” en ging.' };
    expect(articleIssues([inside], context)).toEqual([]);
  });
});
