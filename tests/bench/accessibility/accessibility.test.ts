import { describe, expect, test } from '@jest/globals';
import { englishNames, exposedPairs, hasTable } from './exposed';
import { colorAt, commonColor, hexContrast, letterContrast, markContrast, overlaid, type Picture } from './picture';
import { type AxNode, type ExposedNode, exposedBelow } from './tree';
import { verdict } from './verdict';

const pairs = [
  { label: 'Samen delen', percent: 69 },
  { label: 'Anders', percent: 5 },
];
const node = (role: string, own: string, whole = own): ExposedNode => ({ role, own, whole });

describe('pairs of label and amount', () => {
  test.each<[string, readonly ExposedNode[], number]>([
    ['in rows of a table', [node('row', '', 'Samen delen 69%'), node('row', '', 'Anders 5%')], 2],
    [
      'in pictures, the amount first',
      [node('graphics-symbol', 'percent: 69; label: Samen delen'), node('image', 'Anders, 5.')],
      2,
    ],
    ['in one description of all', [node('image', 'de data van Samen delen is 69, de data van Anders is 5')], 2],
    ['swapped in one description', [node('image', 'Samen delen is 5, Anders is 69')], 0],
    ['at an axis, the amounts elsewhere', [node('group', '', 'Samen delen Anders'), node('group', '', '69 5')], 0],
    ['in a container of both', [node('generic', '', 'Samen delen Anders 69 5')], 0],
    ['with another number', [node('row', '', 'Samen delen 690'), node('row', '', 'Anders 4,5%')], 0],
    ['not at all', [node('image', 'Grafiek van data')], 0],
  ])('%s', (_, nodes, expected) => {
    expect(exposedPairs(nodes, pairs)).toBe(expected);
  });

  test('a table counts with a heading for each answer', () => {
    const rows = [node('rowheader', 'Samen delen'), node('rowheader', 'Anders')];
    expect(hasTable([node('table', ''), ...rows], pairs)).toBe(true);
    expect(hasTable([node('table', ''), ...rows.slice(1)], pairs)).toBe(false);
    expect(hasTable(rows, pairs)).toBe(false);
  });
});

test('English names are counted as words, and running text is not a name', () => {
  const names = [
    'Interactive chart',
    'bar',
    'y-axis tick label',
    'Anders',
    'Samen delen, 69.',
    'Link naar deze grafiek',
  ];
  expect(englishNames(names.map((name) => node('image', name)))).toBe(3);
  expect(englishNames([node('StaticText', 'the chart')])).toBe(0);
});

describe('the accessibility tree', () => {
  const text = (value: string) => ({ value });
  const nodes: readonly AxNode[] = [
    { nodeId: '1', ignored: false, role: text('main'), childIds: ['2', '9'], backendDOMNodeId: 10 },
    { nodeId: '2', ignored: true, name: text('verborgen'), childIds: ['3', '4'], backendDOMNodeId: 20 },
    { nodeId: '3', ignored: false, role: text('rowheader'), name: text('Anders'), childIds: ['5'] },
    { nodeId: '4', ignored: false, role: text('cell'), name: text('5%') },
    { nodeId: '5', ignored: false, role: text('StaticText'), name: text('Anders') },
    {
      nodeId: '9',
      ignored: false,
      role: text('image'),
      name: text('Staaf'),
      properties: [{ name: 'roledescription', value: text('bar') }],
    },
  ];

  test('is read below one element, in order, without what is ignored and without saying a name twice', () => {
    expect(exposedBelow(nodes, 20)).toEqual([
      { role: 'rowheader', own: 'Anders', whole: 'Anders' },
      { role: 'StaticText', own: 'Anders', whole: 'Anders' },
      { role: 'cell', own: '5%', whole: '5%' },
    ]);
    expect(exposedBelow(nodes, 10)[0]).toEqual({ role: 'main', own: '', whole: 'Anders 5% Staaf bar' });
    expect(() => exposedBelow(nodes, 99)).toThrow();
  });
});

/** A picture out of letters, each a colour, a row a string. */
function picture(rows: readonly string[], colors: Readonly<Record<string, string>>): Picture {
  const pixels = rows.flatMap((row) => [...row].flatMap((letter) => [...Buffer.from(`${colors[letter]}ff`, 'hex')]));
  return { width: rows[0]?.length ?? 0, height: rows.length, pixels: Uint8Array.from(pixels) };
}

describe('contrast of what is painted', () => {
  const colors = { w: 'ffffff', b: '000000', g: 'cccccc', l: 'eeeeee' };
  const bar = (fill: string, edge = fill) =>
    picture(
      [
        ...Array<string>(4).fill('w'.repeat(20)),
        `${edge.repeat(12)}${'w'.repeat(8)}`,
        ...Array<string>(8).fill(`${fill.repeat(12)}${'w'.repeat(8)}`),
        ...Array<string>(4).fill('w'.repeat(20)),
      ],
      colors,
    );
  const box = { left: 0, right: 12, top: 4, bottom: 13 };

  test('is the one of WCAG', () => {
    expect(hexContrast('#000000', '#ffffff')).toBe(21);
    expect(hexContrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  test('of a mark is that of its filling with what is beside it', () => {
    expect(markContrast(bar('b'), box)).toBe(21);
    expect(markContrast(bar('l'), box)).toBeCloseTo(hexContrast('#eeeeee', '#ffffff'), 5);
  });

  test('of a pale mark with an outline is that of its outline', () => {
    expect(markContrast(bar('l', 'b'), box)).toBe(21);
  });

  test('of a mark counts the weakest side: a pale ground at its end', () => {
    const onTrack = picture(
      [...Array<string>(4).fill('w'.repeat(20)), ...Array<string>(9).fill(`${'b'.repeat(12)}${'g'.repeat(8)}`)],
      colors,
    );
    expect(markContrast(onTrack, box)).toBeCloseTo(hexContrast('#000000', '#cccccc'), 5);
  });

  test('of letters is that of their colour with what most of their box is', () => {
    const ground = picture(['wwwwwwww', 'wwbwbwww', 'wwwwwwww'], colors);
    const letters = { left: 2, right: 5, top: 0, bottom: 3 };
    expect(letterContrast(ground, letters, 'rgb(0, 0, 0)')).toBe(21);
    expect(letterContrast(ground, letters, 'color(display-p3 0 0 0)')).toBeUndefined();
  });

  test('a colour that lets through is mixed with its ground', () => {
    expect(overlaid('rgba(0, 0, 0, 0.5)', '#ffffff')).toBe('#808080');
    expect(overlaid('rgb(1, 2, 3)', '#ffffff')).toBe('#010203');
    expect(overlaid('none', '#ffffff')).toBeUndefined();
  });

  test('outside the picture there is none', () => {
    expect(colorAt(bar('b'), -1, 0)).toBeUndefined();
    expect(commonColor(bar('b'), { left: 50, right: 60, top: 0, bottom: 3 })).toBeUndefined();
    expect(markContrast(bar('b'), { left: 50, right: 60, top: 0, bottom: 3 })).toBeUndefined();
  });
});

test.each([
  [{ ours: 5, peers: [4, 0], better: 'more' }, 'best'],
  [{ ours: 0, peers: [0, 3], better: 'less' }, 'shares the best'],
  [{ ours: 7.6, peers: [21, 2], better: 'more', bar: 3 }, 'over the bar'],
  [{ ours: 2.9, peers: [21], better: 'more', bar: 3 }, 'behind'],
  [{ ours: 1, peers: [0], better: 'less' }, 'behind'],
] as const)('%j stands %s', (standing, expected) => {
  expect(verdict(standing)).toBe(expected);
});
