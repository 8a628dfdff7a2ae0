import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rangeOf, seams } from './range';

describe('rangeOf', () => {
  it.each([
    ['Jonger dan 40', -Infinity, 39],
    ['Jonger dan 40 jaar', -Infinity, 39],
    ['40 tot 65', 40, 64],
    ['40 tot en met 65 jaar', 40, 65],
    ['18 t/m 29', 18, 29],
    ['Ouder dan 65', 66, Infinity],
    ['65 jaar en ouder', 65, Infinity],
    ['0–20%', 0, 20],
    ['Meer dan 80%', 81, Infinity],
    ['Under 40', -Infinity, 39],
    ['18 to 29', 18, 29],
    ['65 or older', 65, Infinity],
    ['> 60', 61, Infinity],
  ])('reads %s', (label, from, to) => {
    expect(rangeOf(label)).toEqual({ from, to });
  });

  it.each(['Gemeente', '', 'Elke dag', '40 tot', 'tussen 40 en 65 of zo', '2 keer of 3 keer', '1.5 tot 2'])(
    'leaves %p alone',
    (label) => {
      expect(rangeOf(label)).toBeUndefined();
    },
  );

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (label) => void rangeOf(label)));
  });
});

describe('seams', () => {
  const named = (from: number, to: number, of: string) => ({ from, to, of });

  it('finds what is left out between two neighbours', () => {
    const ranges = [named(66, Infinity, 'oud'), named(-Infinity, 39, 'jong'), named(40, 64, 'midden')];
    expect(seams(ranges)).toEqual([{ kind: 'gap', before: 'midden', after: 'oud', from: 65, to: 65 }]);
  });

  it('finds what is counted twice', () => {
    expect(seams([named(40, 65, 'midden'), named(61, Infinity, 'oud')])).toEqual([
      { kind: 'overlap', before: 'midden', after: 'oud', from: 61, to: 65 },
    ]);
  });

  it('finds nothing where ranges meet', () => {
    expect(seams([named(0, 20, 'a'), named(21, 40, 'b'), named(41, Infinity, 'c')])).toEqual([]);
  });
});
