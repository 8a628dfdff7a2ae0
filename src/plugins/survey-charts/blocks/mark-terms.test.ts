import { describe, expect, it } from '@jest/globals';
import type { BlockNode, Inline } from '../document/nodes';
import { markTerms } from './mark-terms';

const at = { language: 'nl', origin: [] } as const;
const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...children: readonly Inline[]): BlockNode => ({ ...at, type: 'paragraph', children });
const glossary = (...terms: readonly string[]): BlockNode => ({
  ...at,
  type: 'glossary',
  id: 'glossary',
  level: 2,
  title: 'Woorden',
  items: terms.map((term) => ({ key: `key-${term}`, term, explanation: '…' })),
});

/** Inlines as text, a marked word between brackets. */
function written(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      return inline.type === 'term' ? `[${written(inline.children)}]` : written(inline.children);
    })
    .join('');
}
const read = (nodes: readonly BlockNode[]) =>
  nodes.flatMap((node) => (node.type === 'paragraph' || node.type === 'quote' ? [written(node.children)] : []));

describe('the first use of a difficult word', () => {
  it.each([
    ['is marked, later ones are not', ['zbo'], 'Een zbo is een zbo.', 'Een [zbo] is een zbo.'],
    ['is found at the beginning and the end', ['zbo', 'uwv'], 'Zbo en UWV', '[Zbo] en [UWV]'],
    ['is a whole word', ['loket'], 'De lokettist bij het loket', 'De lokettist bij het [loket]'],
    ['is a whole word, marks and all', ['cafe'], 'Het café, de cafe', 'Het café, de [cafe]'],
    [
      'is the longest of two',
      ['zbo', 'zbo van het Rijk'],
      'Een zbo van het Rijk en een zbo',
      'Een [zbo van het Rijk] en een [zbo]',
    ],
    ['may hold signs', ['A+ (B)'], 'De A+ (B) is goed.', 'De [A+ (B)] is goed.'],
  ])('%s', (_, terms, before, after) => {
    expect(read(markTerms([paragraph(text(before)), glossary(...terms)]))).toEqual([after]);
  });

  it('carries the key of its explanation', () => {
    const [first] = markTerms([paragraph(text('zbo')), glossary('zbo')]);
    expect(first).toMatchObject({ children: [{ type: 'term', key: 'key-zbo' }] });
  });

  it('is one in the whole article, in strong text, lists and notes too', () => {
    const nodes = markTerms([
      paragraph({ type: 'strong', children: [text('zbo')] }),
      paragraph(text('zbo')),
      { ...at, type: 'list', ordered: false, items: [{ children: [text('loket')] }] },
      { ...at, type: 'note', tone: 'info', children: [paragraph(text('balie'))] },
      glossary('zbo', 'loket', 'balie'),
    ]);
    expect(JSON.stringify(nodes).match(/"type":"term"/g)).toHaveLength(3);
    expect(read(nodes)).toEqual(['[zbo]', 'zbo']);
  });

  it('is none in a link, a heading or another language', () => {
    const nodes: readonly BlockNode[] = [
      { ...at, type: 'heading', level: 2, id: 'a', children: [text('zbo')] },
      paragraph(
        { type: 'link', url: '/', children: [text('zbo')] },
        { type: 'language', tag: 'en', children: [text('zbo')] },
      ),
      glossary('zbo'),
    ];
    expect(markTerms(nodes)).toEqual(nodes);
  });

  it('leaves an article without such words as it is', () => {
    const nodes = [paragraph(text('zbo'))];
    expect(markTerms(nodes)).toBe(nodes);
  });
});
