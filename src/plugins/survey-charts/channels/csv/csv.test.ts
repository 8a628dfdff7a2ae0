import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FigureNode } from '../../document/nodes';
import { figure } from '../example-article.test-helper';
import { figureCsv } from '.';

/** Reads RFC 4180 by its grammar, to hold the writer against something that is not itself. */
function parse(csv: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, quoted] = ['', false];
  const body = csv.replace(/^\uFEFF/, '');
  for (let at = 0; at < body.length; at += 1) {
    const [letter, next] = [body[at], body[at + 1]];
    if (quoted && letter === '"' && next === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === separator) {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (!quoted && letter === '\r' && next === '\n') {
      rows.at(-1)?.push(cell);
      rows.push([]);
      cell = '';
      at += 1;
    } else cell += letter;
  }
  return rows.slice(0, -1);
}

const withLabel = (label: string, language: FigureNode['language'] = 'nl'): FigureNode => ({
  ...figure,
  language,
  table: { ...figure.table, rows: figure.table.rows.map((row) => ({ ...row, label })) },
});

describe('figureCsv', () => {
  const rows = parse(figureCsv(figure), ';');

  it('starts with a byte order mark and ends its lines with CRLF', () => {
    expect(figureCsv(figure)).toMatch(/^\uFEFFtype;key;/);
    expect(figureCsv(figure).endsWith('\r\n')).toBe(true);
    expect(figureCsv(figure).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has two columns for everyone and for each group', () => {
    expect(rows[0]?.slice(0, 5)).toEqual([
      'type',
      'key',
      'Antwoord',
      'Iedereen: Percentage',
      expect.stringMatching(/^Iedereen: /),
    ]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([9]));
  });

  it('gives every value, with the decimal mark of the language and all its decimals', () => {
    expect(rows.slice(1)).toEqual([
      ['answer', 'yes', 'Ja; vaak', '33,3', '100', '33,3', '40', '33,3', '60'],
      ['answer', 'no', "'=NEE()", '66,7', '200', '66,7', '80', '66,7', '120'],
      ['answer', 'hidden', 'Verborgen', 'te weinig mensen', '', '', '7', 'niet bekend', ''],
      ['unreported', 'unreported', 'Niet gerapporteerd', '5,0', '', '0,0', '', '4,0', ''],
      ['net', 'all', 'Samen', '100,0', '300', '100,0', '120', '100,0', '180'],
      ['base', '', 'mensen', '', '300', '', '120', '', '180'],
    ]);
  });

  it('says what the figures are of, on request, in the same number of columns', () => {
    const told = parse(figureCsv(figure, { provenance: true }), ';').slice(rows.length);
    const { wording, base, notes, source } = figure;
    expect(told.map(([type, , text]) => [type, text])).toEqual([
      ['question', wording],
      ...[figure.wordingNote ?? [], base, notes].flat().map((text) => ['note', text]),
      ['source', source],
    ]);
    expect(new Set(told.map((row) => row.length))).toEqual(new Set([9]));
  });

  it('takes commas and points in English', () => {
    const english = parse(figureCsv({ ...figure, language: 'en' }), ',');
    expect(english[1]).toEqual(['answer', 'yes', 'Ja; vaak', '33.3', '100', '33.3', '40', '33.3', '60']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])('makes no formula of %p', (label) => {
    expect(parse(figureCsv(withLabel(label)), ';')[1]?.[2]).toBe(`'${label}`);
  });

  it('gives back any label, in either language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('nl', 'en'), (label, language) => {
        const cell = parse(figureCsv(withLabel(label, language)), language === 'nl' ? ';' : ',')[1]?.[2];
        expect([label, `'${label}`]).toContain(cell);
      }),
      { numRuns: 2_000 },
    );
  });
});
