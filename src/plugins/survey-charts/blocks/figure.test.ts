import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, type Language } from '../survey/language';
import { EXAMPLE_RESULTS, exampleContext, exampleFacts } from './example-questions';
import { figureOf } from './figure';
import { outline } from './outline';

const options = { form: 'automatic', origin: ['body', 0, 'question'] } as const;

function nodeOf(key: string, language: Language = 'nl') {
  const facts = exampleFacts(key, language);
  if (facts === undefined) throw new Error(`No question ${key}.`);
  return figureOf(facts, options, exampleContext(language));
}

function tableOf(key: string) {
  const node = nodeOf(key);
  if (node.type !== 'figure') throw new Error(`No figure: ${node.text}`);
  return node.table;
}

const shown = (row: { label: string; cells: readonly { text: string }[] } | undefined) =>
  row === undefined ? undefined : [row.label, ...row.cells.map(({ text }) => text)].join(' | ');

describe('figureOf', () => {
  it.each(Object.keys(EXAMPLE_RESULTS).filter((key) => !key.startsWith('draft-')))('says all of %s', (key) => {
    for (const language of LANGUAGES) {
      const node = nodeOf(key, language);
      expect(node).toMatchObject({ type: 'figure', key, language, table: { caption: expect.stringMatching(/./) } });
      if (node.type !== 'figure') continue;
      const { finding, altText, howToRead, base, source, wording, sentences, allValues, table } = node;
      for (const text of [finding, altText, howToRead, base, source, wording, ...sentences, ...allValues]) {
        expect(text).not.toBe('');
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
      const rows = [...table.rows, ...(table.nets?.rows ?? []), ...(table.unreported ? [table.unreported] : [])];
      for (const row of rows) {
        expect(row.cells).toHaveLength(table.columns.length);
        expect(row.label).not.toBe('');
        for (const { text } of row.cells) expect(text).not.toBe('');
      }
    }
  });

  it('gives groups a column with their base, and nets rows of their own', () => {
    const { columns, rows, nets } = tableOf('reclining');
    expect(columns.map(({ key }) => key)).toEqual([
      'total',
      'age/from-18',
      'age/from-30',
      'age/from-45',
      'age/over-60',
    ]);
    expect(columns[1]?.base).toContain('172');
    expect(shown(rows[0])).toBe('Nee, niet onbeleefd | 59% | 45% | 64% | 60% | 62%');
    // 281 + 71 of 854, as the source published it; 94 of 172, 79 of 222, 94 of 234 and 82 of 215.
    expect(nets?.rows.map((row) => shown(row))).toEqual([
      expect.stringMatching(/ \| 41% \| 55% \| 36% \| 40% \| 38%$/),
    ]);
  });

  it('marks what the source did not report, and only that', () => {
    expect(shown(tableOf('improvement').unreported)).toMatch(/\| .*11%$/);
    expect(tableOf('information').unreported).toBeUndefined();
    expect(tableOf('counter').unreported?.cells[0]?.value).toMatchObject({ percent: 26 });
  });

  it('keeps zero, missing and suppressed apart', () => {
    expect(tableOf('zero').rows[1]?.cells[0]).toMatchObject({ value: { state: 'known', percent: 0 }, text: '0%' });
    expect(tableOf('missing').rows[2]?.cells[0]?.value).toEqual({ state: 'missing' });
    expect(tableOf('suppressed').rows.map(({ cells }) => cells[0]?.value.state)).toEqual(['suppressed', 'suppressed']);
    expect(tableOf('counted').rows[0]?.cells[0]?.value).toMatchObject({ state: 'counted', count: 13 });
  });

  it('says the margins that a drawing shows, each once, and none where it shows none', () => {
    const facts = exampleFacts('margins', 'nl');
    if (facts === undefined) throw new Error('No question with margins.');
    const notes = (form: 'dot-interval' | 'bar') => {
      const node = figureOf(facts, { ...options, form }, exampleContext('nl'));
      return node.type === 'figure' ? node.notes.filter((note) => note.includes('ligt waarschijnlijk tussen')) : [];
    };
    // Wilson, of 212: 81 is 31.9 to 44.9, 74 is 28.8 to 41.5, 48 is 17.5 to 28.8, 9 is 2.2 to 7.9 percent.
    expect(notes('dot-interval')).toEqual([
      'Het echte cijfer voor ‘Met de fiets’ ligt waarschijnlijk tussen 32 en 45 procent.',
      'Het echte cijfer voor ‘Met de auto’ ligt waarschijnlijk tussen 29 en 42 procent.',
      'Het echte cijfer voor ‘Met de trein, tram of bus’ ligt waarschijnlijk tussen 18 en 29 procent.',
      'Het echte cijfer voor ‘Lopend’ ligt waarschijnlijk tussen 2 en 8 procent.',
    ]);
    expect(notes('bar').length).toBeLessThan(2);
  });

  it('has an address of its own for a second use in a page', () => {
    const ids = outline([nodeOf('age'), nodeOf('employer'), nodeOf('age')]).map((node) =>
      'id' in node ? node.id : '',
    );
    expect(ids).toEqual(['figure-age', 'figure-employer', 'figure-age-2']);
  });
});
