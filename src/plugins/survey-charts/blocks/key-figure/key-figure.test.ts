import { describe, expect, it } from '@jest/globals';
import { articleIssues } from '../article';
import { exampleContext } from '../example-questions';
import { keyFigure } from '.';

const context = exampleContext('nl');
const fieldsOf = (name: string) => keyFigure.examples.find((example) => example.name === name)?.fields;
const nodeOf = (name: string) => keyFigure.contentOf(fieldsOf(name), context)[0];

describe('key-figure', () => {
  it.each([
    ['usual', '74 procent', 'Eens'],
    ['phrase', '46 procent', 'werkt bij een gemeente'],
    ['sum of answers', '41 procent', 'Onbeleefd'],
    ['zero', '0 procent', 'Nee'],
    ['own text', '74 procent', 'ziet inwoners die aan een loket geholpen willen worden'],
  ])('says %s', (name, amount, text) => {
    expect(nodeOf(name)).toMatchObject({ type: 'key-figure', amount, text });
  });

  it.each(['missing', 'suppressed'])('says a value that is %s without a number', (name) => {
    expect(nodeOf(name)).toMatchObject({ value: { state: name }, amount: expect.not.stringMatching(/\d/) });
  });

  it('refuses a key that the question does not have, and names those that it has', () => {
    expect(nodeOf('unknown key')).toMatchObject({ type: 'placeholder', origin: ['body', 0, 'key'] });
    const [issue] = articleIssues([{ __component: keyFigure.uid, ...fieldsOf('unknown key') }], context);
    expect(issue).toMatchObject({ rule: 'key-figure-unknown-key', severity: 'error', path: ['body', 0, 'key'] });
    expect(issue?.message.values?.keys).toBe('rijk, gemeente, provincie, waterschap, zbo, anders');
  });
});
