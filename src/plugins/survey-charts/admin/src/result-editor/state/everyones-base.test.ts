import { describe, expect, test } from '@jest/globals';
import { EMPTY_RESULT } from './empty-result';
import { everyonesBase, isSameBase, withBase } from './everyones-base';

const SURVEY = { population: { state: 'known', text: { nl: 'ambtenaren', en: ' ' } }, respondents: 460 };

describe('everybody who took part in a survey', () => {
  test('is its population, in the languages that name it, and how many there were', () => {
    expect(everyonesBase(SURVEY)).toEqual({ who: { nl: 'ambtenaren' }, n: 460 });
    expect(everyonesBase({ ...SURVEY, respondents: null })).toEqual({ who: { nl: 'ambtenaren' }, n: undefined });
  });

  test('is nobody where the survey does not say', () => {
    const unknown = { population: { ...SURVEY.population, state: 'unknown' }, respondents: null };
    for (const survey of [undefined, null, 'x', {}, unknown]) expect(everyonesBase(survey)).toBeUndefined();
  });

  test('becomes the base of the question; what the survey does not say stays', () => {
    const before = withBase(EMPTY_RESULT, { who: { en: 'officials' }, n: 12 });
    const base = { who: { nl: 'ambtenaren' }, n: undefined };
    const after = withBase(before, base);
    expect(after).toMatchObject({
      results: [{ group: null, base: { who: { nl: 'ambtenaren', en: 'officials' }, n: 12 } }],
    });
    expect([isSameBase(before, base), isSameBase(after, base), isSameBase(after, { ...base, n: 13 })]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
