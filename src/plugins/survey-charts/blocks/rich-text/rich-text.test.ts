import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainText } from './inline';
import { safeUrl } from './link';
import { richTextNodes } from './nodes';
import { readRichText } from './read';

const run = (text: string, marks: object = {}) => ({ type: 'text', text, ...marks });
const item = (text: string) => ({ type: 'list-item', children: [run(text)] });
const nodesOf = (value: unknown) => richTextNodes(readRichText(value, ['text']).text, 'nl', ['text']);
const problemsOf = (value: unknown) => readRichText(value, ['text']).problems.map(({ code }) => code);

describe('safeUrl', () => {
  it.each([
    'https://www.example.org/a?b=c#d',
    'http://example.org/',
    'mailto:iemand@example.org',
    'tel:+31201234567',
    '/nl/artikelen/een',
    '#section-een',
  ])('lets %s through', (url) => {
    expect(safeUrl(url)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    'https://bank.example@evil.example/',
    'https://example.org/"onmouseover="alert(1)',
    'mailto:',
    'www.example.org',
    '#',
    '',
    null,
    {},
  ])('refuses %p', (url) => {
    expect(safeUrl(url)).toBeUndefined();
  });

  it('gives only known schemes, whatever comes in', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((rest) => `javascript:${rest}`),
        ),
        (url) => {
          const safe = safeUrl(url);
          if (safe !== undefined) expect(safe).toMatch(/^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/);
        },
      ),
      { numRuns: 5_000 },
    );
  });
});

describe('readRichText', () => {
  it('keeps emphasis and links, and drops looks without meaning', () => {
    const children = [
      run('Dit is '),
      run('belangrijk', { bold: true, underline: true }),
      run(' en '),
      { type: 'link', url: 'https://example.org/', children: [run('hier', { italic: true })] },
    ];
    expect(nodesOf([{ type: 'paragraph', children }])).toEqual([
      {
        type: 'paragraph',
        language: 'nl',
        origin: ['text', 0],
        children: [
          { type: 'text', value: 'Dit is ' },
          { type: 'strong', children: [{ type: 'text', value: 'belangrijk' }] },
          { type: 'text', value: ' en ' },
          {
            type: 'link',
            url: 'https://example.org/',
            children: [{ type: 'emphasis', children: [{ type: 'text', value: 'hier' }] }],
          },
        ],
      },
    ]);
  });

  it('keeps the text of a refused link, and says so', () => {
    const value = [{ type: 'paragraph', children: [{ type: 'link', url: 'javascript:x', children: [run('meer')] }] }];
    expect(nodesOf(value)).toMatchObject([{ children: [{ type: 'text', value: 'meer' }] }]);
    expect(readRichText(value, ['text']).problems).toEqual([
      { code: 'field-link-refused', path: ['text', 0, 'children', 0], values: { url: 'javascript:x' } },
    ]);
  });

  it('puts a nested list under the item above it', () => {
    const inner = { type: 'list', format: 'ordered', children: [item('b'), item('c')] };
    const value = [{ type: 'list', format: 'unordered', children: [item('a'), inner, item('d')] }];
    expect(nodesOf(value)).toMatchObject([
      {
        type: 'list',
        ordered: false,
        items: [
          { children: [{ value: 'a' }], list: { ordered: true, items: [{}, {}] } },
          { children: [{ value: 'd' }] },
        ],
      },
    ]);
  });

  it('flattens lists that go too deep, without losing an item', () => {
    let list: object = { type: 'list', children: [item('diepst')] };
    for (let depth = 0; depth < 5_000; depth += 1) list = { type: 'list', children: [item('tussen'), list] };
    const value = [list];
    expect(problemsOf(value)).toEqual(['field-text-too-deep']);
    expect(JSON.stringify(nodesOf(value)).match(/"(diepst|tussen)"/g)).toHaveLength(5_001);
  });

  it('leaves out what is empty: paragraphs, headings, links without a text', () => {
    const link = { type: 'link', url: 'https://example.org', children: [run(' ')] };
    const value = [
      { type: 'paragraph', children: [run('  ')] },
      { type: 'heading', level: 2, children: [run('')] },
      { type: 'paragraph', children: [link] },
      { type: 'list', children: [item('')] },
    ];
    expect(nodesOf(value)).toEqual([]);
    expect(problemsOf(value)).toEqual([]);
  });

  it('refuses a picture in the text, and keeps the text of what it doesn’t know', () => {
    expect(problemsOf([{ type: 'image', image: { url: '/a.png' } }])).toEqual(['field-text-picture']);
    expect(problemsOf([{ type: 'table', children: [run('31')] }])).toEqual(['field-text-unknown']);
    expect(nodesOf([{ type: 'table', children: [run('31')] }])).toMatchObject([{ children: [{ value: '31' }] }]);
  });

  it('moves a text that starts at level 1 down as a whole', () => {
    const heading = (level: number) => ({ type: 'heading', level, children: [run('Kop')] });
    const levels = (value: unknown) => nodesOf(value).map((node) => (node.type === 'heading' ? node.level : 0));
    expect(levels([heading(1), heading(2)])).toEqual([2, 3]);
    expect(levels([heading(2), heading(3), heading(99)])).toEqual([2, 3, 2]);
  });

  it('strips what XML and e-mail refuse', () => {
    const value = [{ type: 'paragraph', children: [run('a\u0000\u0008b\uFFFEc\uD800d\r\ne')] }];
    expect(nodesOf(value)).toMatchObject([{ children: [{ value: 'abcd\ne' }] }]);
  });

  it('is total: 10,000 hostile texts', () => {
    const leaf = fc.oneof(
      fc.anything(),
      fc.record({ type: fc.constant('text'), text: fc.anything(), bold: fc.anything() }),
    );
    const element = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        leaf,
        fc.record(
          {
            type: fc.constantFrom(
              'paragraph',
              'heading',
              'list',
              'list-item',
              'link',
              'quote',
              'code',
              'image',
              '__proto__',
            ),
            level: fc.anything(),
            format: fc.anything(),
            url: fc.oneof(fc.anything(), fc.constant('javascript:alert(1)')),
            children: fc.oneof(fc.anything(), fc.array(tie('node'), { maxLength: 4 })),
          },
          { requiredKeys: ['type'] },
        ),
      ),
    })).node;
    const value = fc.oneof(fc.anything(), fc.array(element, { maxLength: 5 }));
    fc.assert(
      fc.property(value, (input) => {
        for (const node of nodesOf(input)) {
          if (node.type === 'paragraph' || node.type === 'heading')
            expect(plainText(node.children).trim()).not.toBe('');
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
