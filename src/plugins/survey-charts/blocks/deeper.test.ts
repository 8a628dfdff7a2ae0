import { expect, it } from '@jest/globals';
import type { BlockNode } from '../document/nodes';
import { deeper } from './deeper';
import { exampleContext } from './example-questions';
import { outline } from './outline';
import { BLOCKS } from './registry';

/** Levels wherever they stand, in order. */
function levels(nodes: readonly BlockNode[]): readonly number[] {
  return nodes.flatMap((node) => {
    if (node.type === 'note') return levels(node.children);
    const own = 'level' in node ? [node.level] : [];
    return node.type === 'figure-group' ? [...own, ...levels(node.parts.map(({ figure }) => figure))] : own;
  });
}

it('puts every heading of every block a level lower, and nothing under the deepest there is', () => {
  const nodes = BLOCKS.flatMap((block) =>
    block.examples.flatMap(({ fields, language }) => block.contentOf(fields, exampleContext(language))),
  );
  const before = outline(nodes);
  // Of each block something is looked at.
  expect(new Set(before.map(({ type }) => type)).size).toBeGreaterThanOrEqual(BLOCKS.length);
  expect(levels(deeper(before))).toEqual(levels(before).map((level) => Math.min(level + 1, 6)));
  expect(deeper(before).map(({ type }) => type)).toEqual(before.map(({ type }) => type));
});
