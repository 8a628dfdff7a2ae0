import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BlockNode, HeadingLevel, HeadingNode } from '../document/nodes';
import { headingLevel } from './heading-level';
import { outline } from './outline';

function heading(level: HeadingLevel, value: string): HeadingNode {
  return { type: 'heading', language: 'nl', origin: [], level, id: '', children: [{ type: 'text', value }] };
}

const levels = (nodes: readonly BlockNode[]) => nodes.flatMap((node) => (node.type === 'heading' ? [node.level] : []));
const ids = (nodes: readonly BlockNode[]) => nodes.flatMap((node) => ('id' in node ? [node.id] : []));

describe('outline', () => {
  it.each([
    [
      [2, 3, 2],
      [2, 3, 2],
    ],
    [
      [4, 6, 4],
      [2, 3, 2],
    ],
    [
      [2, 4, 3],
      [2, 3, 3],
    ],
    [
      [3, 2, 3],
      [2, 2, 3],
    ],
    [
      [2, 6, 6, 5, 4],
      [2, 3, 3, 3, 3],
    ],
    [
      [2, 3, 4, 5, 6],
      [2, 3, 4, 5, 6],
    ],
  ] satisfies [HeadingLevel[], HeadingLevel[]][])('sets %j as %j', (asked, set) => {
    expect(levels(outline(asked.map((level) => heading(level, 'Kop'))))).toEqual(set);
  });

  it('never skips a level, whatever was asked for', () => {
    const asked = fc.array(fc.integer({ min: 2, max: 6 }), { maxLength: 30 });
    fc.assert(
      fc.property(asked, (list) => {
        const set = levels(outline(list.map((level) => heading(headingLevel(level), 'Kop'))));
        for (const [index, level] of set.entries()) expect(level).toBeLessThanOrEqual((set[index - 1] ?? 1) + 1);
      }),
    );
  });

  it('gives headings ids that can be read, each its own', () => {
    const nodes = ['Één keer: 40–65?', 'Één keer: 40–65?', '…', 'figure-age'].map((text) => heading(2, text));
    expect(ids(outline(nodes))).toEqual([
      'section-een-keer-40-65',
      'section-een-keer-40-65-2',
      'section',
      'section-figure-age',
    ]);
  });

  it('keeps ids unique, whatever the headings say', () => {
    const texts = fc.array(fc.oneof(fc.string(), fc.constantFrom('a', 'a-2', 'A!')), { maxLength: 20 });
    fc.assert(
      fc.property(texts, (list) => {
        const found = ids(outline(list.map((text) => heading(2, text))));
        expect(new Set(found).size).toBe(found.length);
        for (const id of found) expect(id).toMatch(/^section(-[a-z0-9]+)*$/);
      }),
    );
  });
});
