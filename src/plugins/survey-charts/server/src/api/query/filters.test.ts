import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FilterFields, filtersOf } from './filters';

const FIELDS: FilterFields = { title: 'text', date: 'date', series: { slug: 'text' } };
const read = (filters: unknown) => filtersOf({ filters }, FIELDS);

describe('filters', () => {
  test('are read as Strapi writes them', () => {
    expect(read({ title: 'x', series: { slug: { $in: ['a', 'b'] } } })).toEqual({
      title: { $eq: 'x' },
      series: { slug: { $in: ['a', 'b'] } },
    });
    expect(read({ $or: [{ title: { $null: 'true' } }, { date: { $gt: '2026-01-01' } }] })).toEqual({
      $or: [{ title: { $null: true } }, { date: { $gt: '2026-01-01T00:00:00.000Z' } }],
    });
    expect(filtersOf({}, FIELDS)).toEqual({});
  });

  test.each<[string, unknown]>([
    ['a field that is not given out', { result: { $contains: '61' } }],
    ['a relation that is not given out', { createdBy: { email: 'a' } }],
    ['a field of a relation that is not given out', { series: { id: '1' } }],
    ['an operator of the database', { title: { $raw: '1' } }],
    ['an operator on an operator', { title: { $not: { $eq: 'x' } } }],
    ['a list where a text belongs', { title: { $eq: ['x'] } }],
    ['an object where a text belongs', { title: { $eq: { $ne: 'x' } } }],
    ['a prototype', JSON.parse('{"__proto__":{"x":1}}')],
    ['what every object has', { constructor: { x: 1 }, toString: 'x' }],
    ['too deep', { $and: [{ $and: [{ $and: [{ $and: [{ title: 'x' }] }] }] }] }],
    ['too many', { $or: Array.from({ length: 21 }, () => ({ title: 'x' })) }],
    ['too long', { title: 'x'.repeat(201) }],
    ['no date', { date: { $gt: 'yesterday' } }],
  ])('refuses %s', (_name, filters) => {
    expect(() => read(filters)).toThrow(expect.objectContaining({ name: 'ValidationError' }));
  });

  test('whatever comes, only known fields and operators come out', () => {
    const name = fc.oneof(
      fc.constantFrom('title', 'date', 'series', 'slug', '$and', '$or', '$eq', '$in', '$null', 'result', '__proto__'),
      fc.string(),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ depthSize: 'small' }, fc.string(), fc.array(tie('tree')), fc.dictionary(name, tie('tree'))),
    }));
    const known = new Set(['title', 'date', 'series', 'slug', '$and', '$or', '$eq', '$in', '$null']);
    fc.assert(
      fc.property(tree, (filters) => {
        try {
          for (const key of keysIn(read(filters))) expect(known).toContain(key);
        } catch (error) {
          expect(error).toMatchObject({ name: 'ValidationError' });
        }
      }),
      { numRuns: 5000 },
    );
  });
});

function keysIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
}
