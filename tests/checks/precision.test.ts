import { describe, expect, test } from '@jest/globals';
import { CORPUS, SET_APART } from './corpus';
import { UNSEEN } from './corpus/unseen';
import { DEMO } from './demo-corpus';
import { outcomeOf } from './precision';

const outcomes = [...CORPUS, ...SET_APART, ...UNSEEN.flatMap(({ articles }) => articles), ...DEMO].map(outcomeOf);

test('at least 95 percent of the planted faults are found', () => {
  const count = (of: 'found' | 'missed') => outcomes.flatMap((outcome) => outcome[of]).length;
  const [found, missed] = [count('found'), count('missed')];
  expect(found + missed).toBeGreaterThanOrEqual(857);
  expect({ share: found / (found + missed) >= 0.95, missed: outcomes.flatMap((one) => one.missed) }).toMatchObject({
    share: true,
  });
});

describe.each(outcomes.map((outcome) => [outcome.article, outcome] as const))('%s', (_name, { falseAlarms }) => {
  test('has at most one false alarm', () => {
    expect(falseAlarms.length > 1 ? falseAlarms : []).toEqual([]);
  });
});
