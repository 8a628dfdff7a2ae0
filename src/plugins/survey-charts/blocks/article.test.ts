import { expect, it } from '@jest/globals';
import { articleContent } from './article';
import { exampleContext } from './example-questions';
import { BLOCKS } from './registry';

/** The usual example of a block, as it stands in a body. */
function usual(name: string): Readonly<Record<string, unknown>> {
  const block = BLOCKS.find((one) => one.name === name);
  const example = block?.examples.find((one) => one.name === 'usual');
  if (block === undefined || example === undefined) throw new Error(`The block "${name}" has no usual example.`);
  return { __component: block.uid, ...example.fields };
}

it('puts difficult words and the method after the article, wherever the editor put them', () => {
  const nodes = articleContent(['method', 'glossary', 'quote', 'result'].map(usual), exampleContext('nl'));
  expect(nodes.map(({ type }) => type)).toEqual(['quote', 'figure', 'glossary', 'facts']);
  expect(nodes.map(({ origin }) => origin[1])).toEqual([2, 3, 1, 0]);
});
