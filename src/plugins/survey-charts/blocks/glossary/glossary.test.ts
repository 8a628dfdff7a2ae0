import { describe, expect, it } from '@jest/globals';
import { articleContent } from '../article';
import { exampleContext } from '../example-questions';
import { glossary } from '.';

const context = exampleContext('nl');
const fieldsOf = (name: string) => glossary.examples.find((example) => example.name === name)?.fields;
const nodesOf = (name: string) => articleContent([{ __component: glossary.uid, ...fieldsOf(name) }], context);

describe('glossary', () => {
  it('lists each word with its explanation, under the usual heading', () => {
    expect(nodesOf('usual')).toMatchObject([
      {
        type: 'glossary',
        id: 'glossary',
        level: 2,
        title: context.words.interface.article.glossary,
        items: [
          { key: 'zbo', term: 'zbo' },
          { key: 'loket', term: 'loket' },
        ],
      },
    ]);
  });

  it('has the editor’s own heading', () => {
    expect(nodesOf('own title')).toMatchObject([{ title: 'Woorden' }]);
  });

  it('shows in a draft which word has no explanation', () => {
    expect(nodesOf('half')).toMatchObject([{ type: 'placeholder', origin: ['body', 0, 'items', 0] }]);
  });

  it('gives words of two lists keys of their own', () => {
    const block = { __component: glossary.uid, ...fieldsOf('own title') };
    const nodes = articleContent([block, block], context);
    const keys = nodes.flatMap((node) => (node.type === 'glossary' ? node.items.map(({ key }) => key) : []));
    expect(keys).toEqual(['panel', 'panel-2']);
  });
});
