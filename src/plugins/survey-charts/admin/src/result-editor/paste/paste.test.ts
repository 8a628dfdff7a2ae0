import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readResult } from '../../../../survey/result';
import { valueAt } from '../../json';
import { EMPTY_RESULT } from '../state/empty-result';
import { applyBlock } from './apply-block';
import { applyTable } from './apply-table';
import { spread } from './cells-of-html';
import { cellsOfText } from './cells-of-text';
import type { ColumnChoice } from './pasted-table';
import { type ReadOptions, readTable } from './read-table';
import { isBase, isTotal } from './recognise';

const read = (text: string, options?: ReadOptions) => readTable(cellsOfText(text), options);
const applied = (text: string, json: unknown = EMPTY_RESULT) => applyTable(json, read(text), 'nl').json;
const rows = (text: string) =>
  read(text).answers.map(({ label, entries }) => [
    label,
    ...entries.map((entry) => (entry.kind === 'number' ? entry.value : entry.kind)),
  ]);

describe('cells', () => {
  it.each([
    [
      'tabs',
      'Ja\t18%\nNee\t82%\n',
      [
        ['Ja', '18%'],
        ['Nee', '82%'],
      ],
    ],
    [
      'semicolons',
      '"Ja, zeker";18,5\r\nNee;81,5\r\n',
      [
        ['Ja, zeker', '18,5'],
        ['Nee', '81,5'],
      ],
    ],
    [
      'commas',
      '"Ja, zeker","18,5"\nNee,81.5',
      [
        ['Ja, zeker', '18,5'],
        ['Nee', '81.5'],
      ],
    ],
    ['a column with a decimal comma', '18,5\n81,5', [['18,5'], ['81,5']]],
    ['commas in texts', 'Ja, zeker\nNee', [['Ja, zeker'], ['Nee']]],
    [
      'a running text',
      'Ja, zeker: 18 procent\nNee 82%',
      [
        ['Ja, zeker', '18 procent'],
        ['Nee', '82%'],
      ],
    ],
    [
      'rows of unequal length',
      'a\tb\nc',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
  ])('are found in %s', (_, text, cells) => expect(cellsOfText(text)).toEqual(cells));

  it('of a web table stand in every column and row that they span', () => {
    const cell = (text: string, columns = 1, rowSpan = 1) => ({ text, columns, rows: rowSpan });
    expect(spread([[cell('', 1, 2), cell('Leeftijd', 2)], [cell('jong'), cell('oud')], [cell('Ja')]])).toEqual([
      ['', 'Leeftijd', 'Leeftijd'],
      ['', 'jong', 'oud'],
      ['Ja', '', ''],
    ]);
  });
});

describe('a table', () => {
  it.each([
    [
      'percentages in many spellings',
      'Ja\t18,5%\nNee\t61.5 procent\nWeet niet\t20 percent',
      [
        ['Ja', 18.5],
        ['Nee', 61.5],
        ['Weet niet', 20],
      ],
    ],
    [
      'people with thousand points and commas',
      'Ja\t1.040\nNee\t12,345\nAnders\t1 000',
      [
        ['Ja', 1040],
        ['Nee', 12345],
        ['Anders', 1000],
      ],
    ],
    [
      'what is not known or kept secret',
      'Ja\t60%\nNee\t?\nAnders\t*',
      [
        ['Ja', 60],
        ['Nee', 'missing'],
        ['Anders', 'suppressed'],
      ],
    ],
    [
      'ages as answers',
      '18-29\t40%\n30+\t60%',
      [
        ['18-29', 40],
        ['30+', 60],
      ],
    ],
    [
      'numbers as answers, headed',
      'Antwoord\t%\n1\t40\n2\t60',
      [
        ['1', 40],
        ['2', 60],
      ],
    ],
    [
      'zero',
      'Ja\t0%\nNee\t100%',
      [
        ['Ja', 0],
        ['Nee', 100],
      ],
    ],
  ])('holds %s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
    expect(read(text).faults).toEqual([]);
  });

  const columns = (text: string, options?: ReadOptions) =>
    read(text, options).columns.map(({ grouping, group, measure, base }) => [grouping, group, measure, base]);

  it.each([
    [
      'people and percentages',
      'Antwoord\tAantal\t%\nJa\t61\t61\nNee\t39\t39',
      [
        ['', '', 'count', undefined],
        ['', '', 'percent', undefined],
      ],
    ],
    [
      'everybody and groups',
      '\tTotaal\tMan\tVrouw\nJa\t60\t50\t70\nNee\t40\t50\t30',
      [
        ['', '', 'percent', undefined],
        ['', 'Man', 'percent', undefined],
        ['', 'Vrouw', 'percent', undefined],
      ],
    ],
    [
      'groups of a grouping',
      '\tTotaal\tLeeftijd\t\n\t\t18-29\t30+\nJa\t60\t50\t70\nNee\t40\t50\t30',
      [
        ['', '', 'percent', undefined],
        ['Leeftijd', '18-29', 'percent', undefined],
        ['Leeftijd', '30+', 'percent', undefined],
      ],
    ],
    [
      'measures below groups',
      '\tMan\t\tVrouw\t\n\tn\t%\tn\t%\nJa\t60\t60\t20\t40\nNee\t40\t40\t30\t60',
      [
        ['', 'Man', 'count', undefined],
        ['', 'Man', 'percent', undefined],
        ['', 'Vrouw', 'count', undefined],
        ['', 'Vrouw', 'percent', undefined],
      ],
    ],
    [
      'bases in headings',
      '\tMan (n=1.040)\tVrouw (n = 512)\nJa\t60\t50\nNee\t40\t50',
      [
        ['', 'Man', 'percent', 1040],
        ['', 'Vrouw', 'percent', 512],
      ],
    ],
    [
      'measures in headings',
      '\tMan (%)\tVrouw (n)\nJa\t60\t5\nNee\t40\t5',
      [
        ['', 'Man', 'percent', undefined],
        ['', 'Vrouw', 'count', undefined],
      ],
    ],
    [
      'years',
      '\t2023\t2024\nJa\t60\t50\nNee\t40\t50',
      [
        ['', '2023', 'percent', undefined],
        ['', '2024', 'percent', undefined],
      ],
    ],
    ['one column, whatever it is called', '\t2024\nJa\t60\nNee\t40', [['', '', 'percent', undefined]]],
    ['a base below percentages', 'Ja\t60%\nNee\t40%\nn\t1.040', [['', '', 'percent', 1040]]],
    ['people below a total', 'Ja\t60%\nNee\t40%\nTotaal\t1.040', [['', '', 'percent', 1040]]],
  ])('has columns: %s', (_, text, expected) => {
    expect(columns(text)).toEqual(expected);
    expect(read(text).faults).toEqual([]);
  });

  it('takes a total as a check and not as an answer', () => {
    const right = read('Ja\t61,4\nNee\t38,7\nTotaal\t100');
    expect([right.answers.length, right.totalHolds, right.remarks]).toEqual([2, true, []]);
    const wrong = read('Ja\t600\nNee\t400\nTotaal\t1.040');
    expect([wrong.totalHolds, wrong.remarks]).toEqual([
      false,
      [{ code: 'total-differs', row: 3, column: 2, text: '1.040', other: '1000' }],
    ]);
    expect(read('Ja\t600\nNee\t?\nTotaal\t1.040').totalHolds).toBe(true);
    expect(read('Ja\t600\nNee\t600\nTotaal\t1.040', { kind: 'multiple-choice' }).totalHolds).toBe(true);
  });

  it('leaves out titles and sources, and says so', () => {
    const { answers, remarks } = read('Tabel 1\t\n\t%\nJa\t60\nNee\t40\nBron: wij\t');
    expect(answers.map(({ label }) => label)).toEqual(['Ja', 'Nee']);
    expect(remarks).toEqual([
      { code: 'title-skipped', row: 1, text: 'Tabel 1' },
      { code: 'row-skipped', row: 5, text: 'Bron: wij' },
    ]);
  });

  it('asks what small numbers are, and does as it is told', () => {
    const text = 'Ja\t12\nNee\t8';
    expect(read(text).remarks).toEqual([{ code: 'measure-guessed', column: 2 }]);
    const choices = new Map<number, ColumnChoice>([[2, 'count']]);
    expect([read(text, { choices }).remarks, columns(text, { choices })]).toEqual([[], [['', '', 'count', undefined]]]);
    expect(columns(text, { choices: new Map<number, ColumnChoice>([[2, 'skip']]) })).toEqual([]);
  });
});

describe('what is not understood is named by row and column', () => {
  it.each([
    [
      'a word in the place of a figure',
      'Ja\t60%\nNee\tveel',
      [{ code: 'not-a-figure', row: 2, column: 2, text: 'veel' }],
    ],
    ['a word in the first row', 'Ja\tveel\nNee\t60%', [{ code: 'not-a-figure', row: 1, column: 2, text: 'veel' }]],
    [
      'two figures in a cell',
      '\t%\nJa\t60 (12)\nNee\t40',
      [{ code: 'not-a-figure', row: 2, column: 2, text: '60 (12)' }],
    ],
    ['less than', 'Ja\t99%\nNee\t<1%', [{ code: 'not-a-figure', row: 2, column: 2, text: '<1%' }]],
    ['more than all', 'Ja\t101%\nNee\t4%', [{ code: 'over-100', row: 1, column: 2, text: '101%' }]],
    ['a negative share', 'Ja\t-5%\nNee\t40%', [{ code: 'not-a-figure', row: 1, column: 2, text: '-5%' }]],
    ['a figure without an answer', 'Ja\t60%\n\t40%', [{ code: 'no-label', row: 2 }]],
    ['an answer twice', 'Ja\t60%\nNee\t30%\nja\t10%', [{ code: 'answer-twice', row: 3, text: 'ja' }]],
    ['columns without headings', 'Ja\t60%\t40%\nNee\t40%\t60%', [{ code: 'no-headings', column: 3, text: '' }]],
    ['a group twice', '\tMan\tMan\nJa\t60\t50\nNee\t40\t50', [{ code: 'column-twice', column: 3, text: 'Man' }]],
    ['shares of one', 'Ja\t0,6\nNee\t0,4', [{ code: 'shares-of-one', column: 2 }]],
    ['nothing', '\n \n', [{ code: 'nothing' }]],
  ])('%s', (_, text, faults) => expect(read(text).faults).toEqual(faults));
});

describe('taking a table', () => {
  it('fills answers, roles, figures, groups, bases and decimals', () => {
    const json = applied('\tTotaal\tMan (n=500)\nJa\t61,5%\t50,0%\nWeet ik niet\t38,5%\t50,0%\nn\t1.040\t');
    expect(json).toMatchObject({
      decimals: 1,
      answers: [
        { key: 'ja', role: 'substantive', label: { nl: 'Ja' } },
        { key: 'weet-ik-niet', role: 'dont-know', label: { nl: 'Weet ik niet' } },
      ],
      groupings: [{ key: 'groups', label: {}, groups: [{ key: 'man', label: { nl: 'Man' } }] }],
      results: [
        { group: null, base: { n: 1040 }, values: { ja: { state: 'known', percent: 61.5 } } },
        { group: ['groups', 'man'], base: { n: 500 }, values: { ja: { state: 'known', percent: 50 } } },
      ],
    });
    expect(readResult(json).ok).toBe(true);
  });

  it('renews what it names, in whatever language, and keeps the rest', () => {
    const before = applied('Ja\t60%\nNee\t40%');
    const { json, filled, added, kept } = applyTable(before, read('JA \t55%\nAnders\t5%'), 'en');
    expect([filled, added, kept]).toEqual([1, 1, ['Nee']]);
    expect(valueAt(json, ['answers'])).toEqual([
      ...(Array.isArray(valueAt(before, ['answers']))
        ? [valueAt(before, ['answers', 0]), valueAt(before, ['answers', 1])]
        : []),
      { key: 'anders', role: 'other', label: { en: 'Anders' } },
    ]);
    expect(valueAt(json, ['results', 0, 'values'])).toEqual({
      ja: { state: 'known', percent: 55 },
      nee: { state: 'known', percent: 40 },
      anders: { state: 'known', percent: 5 },
    });
  });

  it('takes the answers in both languages, in the order that the headings say', () => {
    const both = (text: string) => valueAt(applied(text), ['answers']);
    const answers = [
      { key: 'ja', role: 'substantive', label: { nl: 'Ja', en: 'Yes' } },
      { key: 'internet', role: 'substantive', label: { nl: 'Internet', en: 'Internet' } },
      { key: 'weet-ik-niet', role: 'dont-know', label: { nl: 'Weet ik niet', en: 'Don’t know' } },
    ];
    expect(both('Nederlands\tEngels\t%\nJa\tYes\t60\nInternet\tInternet\t30\nWeet ik niet\tDon’t know\t10')).toEqual(
      answers,
    );
    expect(
      both('Antwoord (nl)\tAnswer (EN)\t\nJa\tYes\t60%\nInternet\tInternet\t30%\nWeet ik niet\tDon’t know\t10%'),
    ).toEqual(answers);
    expect(valueAt(applied('English\tDutch\tTotal\nYes\tJa\t60%\nNo\tNee\t40%'), ['answers', 0, 'label'])).toEqual({
      nl: 'Ja',
      en: 'Yes',
    });
  });

  it('adds the other language to answers that are there, found by either', () => {
    const before = applied('Ja\t60%\nNee\t40%');
    const after = applied('en\tnl\t%\nYes\tJa\t61\nNo\tNee\t39', before);
    expect(valueAt(after, ['answers'])).toEqual([
      { key: 'ja', role: 'substantive', label: { nl: 'Ja', en: 'Yes' } },
      { key: 'nee', role: 'substantive', label: { nl: 'Nee', en: 'No' } },
    ]);
    expect(valueAt(after, ['results', 0, 'values', 'ja'])).toEqual({ state: 'known', percent: 61 });
  });

  it('asks which language is which where no heading says so', () => {
    const table = read('\t\t%\nYes\tJa\t60\nNo\tNee\t40', { language: 'en' });
    expect(table.remarks).toEqual([{ code: 'languages-guessed' }]);
    expect(table.answers.map(({ label, others }) => [label, ...others])).toEqual([
      ['Yes', ['nl', 'Ja']],
      ['No', ['nl', 'Nee']],
    ]);
    expect(table.faults).toEqual([]);
  });

  it.each([
    ['answers that are a whole together', 'Ja\t60%\nNee\t40%', 'single-choice'],
    ['the same, rounded', 'A\t33%\nB\t33%\nC\t35%', 'single-choice'],
    ['more than 100 percent', 'Auto\t60%\nFiets\t55%', 'multiple-choice'],
    ['less than 100 percent', 'Auto\t30%\nFiets\t25%', undefined],
    ['numbers of people', 'Ja\t600\nNee\t400', undefined],
    ['two sides', 'Helemaal eens\t20%\nEens\t30%\nNeutraal\t20%\nOneens\t20%\nWeet niet\t10%', 'scale'],
    ['two sides', 'Very satisfied\t40%\nSatisfied\t30%\nDissatisfied\t30%', 'scale'],
  ])('reads the kind of question from %s', (_, text, kind) => {
    expect(applyTable(EMPTY_RESULT, read(text), 'nl').kind).toBe(kind);
    expect(valueAt(applied(text), ['kind'])).toBe(kind);
  });

  it('reads the sides of a scale, and never changes a kind that was chosen', () => {
    const text =
      'Zeer tevreden\t20%\nTevreden\t30%\nNiet tevreden, niet ontevreden\t30%\nOntevreden\t15%\nGeen mening\t5%';
    const answers = valueAt(applied(text), ['answers']);
    expect(answers).toMatchObject([
      { pole: 'positive' },
      { pole: 'positive' },
      { role: 'neutral' },
      { pole: 'negative' },
      { role: 'dont-know' },
    ]);
    expect(valueAt(answers, [2])).not.toHaveProperty('pole');
    const chosen = applyTable({ ...EMPTY_RESULT, kind: 'multiple-choice' }, read(text), 'nl');
    expect([chosen.kind, valueAt(chosen.json, ['kind'])]).toEqual([undefined, 'multiple-choice']);
    expect(valueAt(applied('Goed\t60%\nWeet niet\t40%'), ['answers', 0])).not.toHaveProperty('pole');
  });

  it('twice is the same as once', () => {
    const text = '\tTotaal\tLeeftijd\t\n\t\tjong\toud\nJa\t60\t50\t70\nNee\t40\t50\t30';
    const once = applied(text);
    expect(applied(text, once)).toEqual(once);
  });

  it('gives back the figures of any table that a spreadsheet writes', () => {
    const labels = fc.uniqueArray(fc.stringMatching(/^[a-zé]{3,9}( [a-z]{2,5})?$/), { minLength: 2, maxLength: 9 });
    const decimal = fc.constantFrom(',', '.');
    fc.assert(
      fc.property(
        labels,
        decimal,
        fc.constantFrom('\t', ';'),
        fc.infiniteStream(fc.integer({ min: 0, max: 1000 })),
        (names, mark, border, stream) => {
          const taken = names.filter((name) => !isTotal(name) && !isBase(name));
          const values = taken.map(() => stream.next().value);
          const text = taken
            .map((name, index) => `${name}${border}${((values[index] ?? 0) / 10).toFixed(1).replace('.', mark)}%`)
            .join('\r\n');
          const figures = read(text).answers.map(({ entries }) => entries[0]);
          expect(figures).toEqual(values.map((value) => ({ kind: 'number', value: value / 10 })));
        },
      ),
    );
  });

  it('never throws, and what it makes of any table can be read', () => {
    const cell = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('', '18%', 'n', '%', 'Totaal', '1.040', '?'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (cells) => {
        const table = read(cells.map((row) => row.join('\t')).join('\n'));
        const applies = applyTable(EMPTY_RESULT, table, 'nl').json;
        expect(readResult(applies).ok).toBe(true);
      }),
    );
  });
});

describe('figures without answers', () => {
  const question = applied('Ja\t60%\nNee\t40%');
  const place = { columns: [{ group: null, measure: 'percent' as const }], answer: 0 };
  it('go where the cursor is, and below', () => {
    const { json, faults } = applyBlock(question, cellsOfText('55,5\n44,5'), place);
    expect([faults, valueAt(json, ['results', 0, 'values'])]).toEqual([
      [],
      { ja: { state: 'known', percent: 55.5 }, nee: { state: 'known', percent: 44.5 } },
    ]);
  });
  it('change nothing where one can’t be read or has no place', () => {
    const bad = applyBlock(question, cellsOfText('55,5\nveel'), place);
    expect([bad.json, bad.faults]).toEqual([question, [{ code: 'not-a-figure', row: 2, column: 1, text: 'veel' }]]);
    const long = applyBlock(question, cellsOfText('1\n2\n3'), place);
    expect([long.json, long.faults]).toEqual([question, [{ code: 'rows-differ', text: '3', other: '2' }]]);
  });
});
