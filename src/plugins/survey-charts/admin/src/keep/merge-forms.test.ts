import { describe, expect, test } from '@jest/globals';
import { mergeForms } from './merge-forms';

const block = (id: number, text: string) => ({ __component: 'survey.text', id, text, __temp_key__: `a${id}` });
const base = { title: 'Title', intro: 'Intro', byline: '', body: [block(1, 'one'), block(2, 'two')], revision: 'r1' };
const saved = (changes: object) => ({ ...base, ...changes, revision: 'r2' });
const typed = (changes: object) => ({ ...base, ...changes });
const texts = (body: unknown) => (Array.isArray(body) ? body.map(({ id, text }) => [id, text]) : body);

describe('mergeForms', () => {
  test('puts what one editor changed into what the other saved, on the newest revision', () => {
    const merged = mergeForms({ base, mine: typed({ title: 'Mine' }), theirs: saved({ intro: 'Theirs' }) });
    expect(merged).toEqual({
      values: { ...base, title: 'Mine', intro: 'Theirs', revision: 'r2' },
      own: ['title'],
      both: [],
    });
  });

  test('leaves a field with an editor of its own as the other saved it', () => {
    const mine = typed({ title: 'Mine', intro: 'Mine' });
    const merged = mergeForms({ base, mine, theirs: saved({ title: 'Theirs' }) }, 'title');
    expect([merged.values.title, merged.own, merged.both]).toEqual(['Theirs', ['intro'], []]);
  });

  test('names what both changed, and keeps this editor’s', () => {
    const merged = mergeForms({ base, mine: typed({ title: 'Mine' }), theirs: saved({ title: 'Theirs' }) });
    expect([merged.values.title, merged.own, merged.both]).toEqual(['Mine', [], ['title']]);
  });

  test('finds nothing where both wrote the same, or only a row’s key or an empty text differs', () => {
    const mine = typed({
      title: 'Same',
      byline: undefined,
      body: base.body.map((one) => ({ ...one, __temp_key__: 'z' })),
    });
    expect(mergeForms({ base, mine, theirs: saved({ title: 'Same' }) })).toMatchObject({ own: [], both: [] });
  });

  test.each([
    [
      'different blocks were changed',
      [block(1, 'mine'), block(2, 'two')],
      [block(1, 'one'), block(2, 'theirs')],
      [
        [1, 'mine'],
        [2, 'theirs'],
      ],
    ],
    [
      'the same block was changed',
      [block(1, 'mine'), block(2, 'two')],
      [block(1, 'theirs'), block(2, 'two')],
      [
        [1, 'mine'],
        [2, 'two'],
      ],
    ],
    [
      'each added one',
      [...base.body, { text: 'new' }],
      [block(1, 'one'), block(9, 'added'), block(2, 'two')],
      [
        [1, 'one'],
        [9, 'added'],
        [2, 'two'],
        [undefined, 'new'],
      ],
    ],
    [
      'the other deleted what was changed',
      [block(1, 'mine'), block(2, 'two')],
      [block(2, 'two'), block(3, 'x')],
      [
        [undefined, 'mine'],
        [2, 'two'],
        [3, 'x'],
      ],
    ],
    [
      'the other deleted what was left as it was',
      [block(1, 'one'), block(2, 'mine')],
      [block(2, 'two')],
      [[2, 'mine']],
    ],
    [
      'what was deleted was changed by the other',
      [block(2, 'mine')],
      [block(1, 'theirs'), block(2, 'two')],
      [
        [1, 'theirs'],
        [2, 'mine'],
      ],
    ],
    [
      'what was deleted was left as it was by the other',
      [block(2, 'mine')],
      [block(1, 'one'), block(2, 'two'), block(3, 'x')],
      [
        [2, 'mine'],
        [3, 'x'],
      ],
    ],
  ])('merges blocks when %s', (_what, mine, theirs, expected) => {
    const { values } = mergeForms({ base, mine: typed({ body: mine }), theirs: saved({ body: theirs }) });
    expect(texts(values.body)).toEqual(expected);
  });

  test('gives merged rows keys of their own, in order', () => {
    const many = Array.from({ length: 70 }, (_, index) => block(index, 'x'));
    const { values } = mergeForms({
      base: { ...base, body: many },
      mine: typed({ body: many.map((one) => ({ ...one, text: one.id === 0 ? 'mine' : one.text })) }),
      theirs: saved({ body: many.map((one) => ({ ...one, text: one.id === 1 ? 'theirs' : one.text })) }),
    });
    const body: readonly { __temp_key__: string }[] = Array.isArray(values.body) ? values.body : [];
    const keys = body.map((one) => one.__temp_key__);
    expect([keys[0], keys[61], keys[62], keys[69]]).toEqual(['a0', 'az', 'b00', 'b07']);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
