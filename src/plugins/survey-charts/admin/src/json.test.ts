import { describe, expect, test } from '@jest/globals';
import { isWithin, valueAt, withValue } from './json';

describe('valueAt', () => {
  test('reads own properties and elements only', () => {
    expect(valueAt({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1);
    expect(valueAt({}, ['constructor'])).toBeUndefined();
    expect(valueAt({ a: 'text' }, ['a', 0])).toBeUndefined();
    expect(valueAt(null, ['a', 'b'])).toBeUndefined();
  });
});

describe('withValue', () => {
  test('changes one place, keeps the rest and its order, and leaves the original alone', () => {
    const original = { z: 1, a: { b: [1, 2], extra: 'kept' }, y: 2 };
    const changed = withValue(original, ['a', 'b', 1], 3);
    expect(JSON.stringify(changed)).toBe('{"z":1,"a":{"b":[1,3],"extra":"kept"},"y":2}');
    expect(original.a.b).toEqual([1, 2]);
  });

  test('makes what is not there, as a list where the step is a number', () => {
    expect(withValue(undefined, ['results', 0, 'base', 'n'], 5)).toEqual({ results: [{ base: { n: 5 } }] });
    expect(withValue([], [1], 'b')).toEqual([null, 'b']);
  });

  test('takes a property away, and nothing else, for undefined', () => {
    expect(withValue({ a: 1, b: 2 }, ['a'], undefined)).toEqual({ b: 2 });
    expect(withValue({ b: 2 }, ['a'], undefined)).toEqual({ b: 2 });
  });

  test('writes a hostile key as data', () => {
    const changed = withValue({ values: {} }, ['values', '__proto__'], { state: 'missing' });
    expect(JSON.stringify(changed)).toBe('{"values":{"__proto__":{"state":"missing"}}}');
    expect(Object.getPrototypeOf(valueAt(changed, ['values']))).toBe(Object.prototype);
  });
});

test('a path lies within itself and within its start', () => {
  expect(isWithin(['a', 1, 'b'], ['a', 1])).toBe(true);
  expect(isWithin(['a', 1], ['a', 1])).toBe(true);
  expect(isWithin(['a'], ['a', 1])).toBe(false);
});
