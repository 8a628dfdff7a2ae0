import { describe, expect, it } from '@jest/globals';
import { articleIssues } from '../article';
import { exampleContext } from '../example-questions';
import { image } from '.';

const context = exampleContext('nl');
const fieldsOf = (name: string) => image.examples.find((example) => example.name === name)?.fields;
const nodesOf = (name: string) => image.contentOf(fieldsOf(name), context);
const issuesOf = (name: string) => articleIssues([{ __component: image.uid, ...fieldsOf(name) }], context);

describe('image', () => {
  it('says what there is to see', () => {
    expect(nodesOf('usual')).toMatchObject([
      { type: 'image', altText: 'Een vrouw helpt een oudere man aan het loket.', decorative: false, width: 1600 },
    ]);
    expect(issuesOf('usual')).toEqual([]);
  });

  it('never makes a decoration of a forgotten text', () => {
    expect(nodesOf('text forgotten')).toMatchObject([{ type: 'placeholder', origin: ['body', 0, 'altText'] }]);
    expect(issuesOf('text forgotten')).toMatchObject([
      { rule: 'image-alt-text-missing', severity: 'error', fix: { value: 'Loket' } },
    ]);
  });

  it('is silent only if the editor says so', () => {
    expect(nodesOf('decorative')).toMatchObject([{ type: 'image', altText: '', decorative: true }]);
    expect(nodesOf('decorative with a text')).toMatchObject([{ altText: '' }]);
    expect(issuesOf('decorative with a text')).toMatchObject([
      { rule: 'image-decorative-with-text', severity: 'warning' },
    ]);
  });
});
