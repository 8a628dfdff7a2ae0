import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Part, readResults, withParts, writeResults } from './results';
import { tableText, textOf } from './text';

const part: Part = {
  measured: '2026-11-24',
  machine: 'two cores',
  tables: [
    {
      title: 'Speed',
      columns: ['', 'a second'],
      rows: [
        ['Ours', 1036],
        ['Highcharts', null],
      ],
    },
  ],
  targets: [
    { what: 'times plain', bound: 'at least 2.2', value: 14.6, met: true },
    { what: 'PNG', bound: 'at most 30', value: 31.4, met: false },
  ],
  notes: ['Medians.'],
};

describe('the results file', () => {
  test('is read as it was written', () => {
    expect(readResults(writeResults({ figures: part }))).toEqual({ figures: part });
  });

  test('keeps what was measured earlier of the other benchmarks', () => {
    const later = { ...part, measured: '2026-12-01' };
    expect(withParts({ figures: part, pages: part }, { figures: later })).toEqual({ figures: later, pages: part });
  });

  test.each(['', '[]', '{"figures":{}}', '{"figures":{"measured":1}}'])(
    'is refused if it is something else: %s',
    (json) => {
      expect(() => readResults(json)).toThrow();
    },
  );

  test('that is kept with the sources can be read, and has all benchmarks', () => {
    const kept = readResults(readFileSync(path.join(__dirname, '../results.json'), 'utf8'));
    expect(Object.keys(kept)).toEqual(expect.arrayContaining(['figures', 'accessibility']));
  });
});

describe('the printout', () => {
  test('stands in columns', () => {
    expect(part.tables.map(tableText)).toEqual([
      'Speed\n              a second\n  Ours            1036\n  Highcharts         –',
    ]);
  });

  test('says of each target whether it was met', () => {
    const text = textOf('figures', part);
    expect(text).toContain('  met      times plain: 14.6 (at least 2.2)');
    expect(text).toContain('  NOT MET  PNG: 31.4 (at most 30)');
  });
});
