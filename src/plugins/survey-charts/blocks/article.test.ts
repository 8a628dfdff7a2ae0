import { expect, it } from '@jest/globals';
import { articleContent } from './article';
import { exampleContext } from './example-questions';
import { BLOCKS } from './registry';

it('puts difficult words and the method after the article, wherever the editor put them', () => {
  const usual = BLOCKS.flatMap(({ uid, examples }) =>
    examples.filter(({ name }) => name === 'usual').map(({ fields }) => ({ __component: uid, ...fields })),
  );
  const nodes = articleContent([...usual, ...usual.toReversed()], exampleContext('nl'));
  const places = nodes.map(({ type }) => (type === 'facts' ? 2 : type === 'glossary' ? 1 : 0));
  expect(places).toEqual(places.toSorted());
  const others = nodes.filter((_, index) => places[index] === 0).map(({ origin }) => Number(origin[1]));
  expect(others.length).toBeGreaterThan(2);
  expect(others).toEqual(others.toSorted((one, other) => one - other));
});
