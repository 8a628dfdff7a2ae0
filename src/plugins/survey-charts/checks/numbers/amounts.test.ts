import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '../../survey/language';
import { amountsIn } from './amounts';

const told = (sentence: string, language: 'nl' | 'en') =>
  amountsIn(sentence, language).map(({ percent }) => Math.round(percent));

describe('amountsIn', () => {
  it.each([
    ['18 procent', [18]],
    ['18%', [18]],
    ['18,5 procent', [19]],
    ['twintig procent', [20]],
    ['een op de vijf ambtenaren', [20]],
    ['Eén op de vijf ambtenaren', [20]],
    ['1 op de 5', [20]],
    ['Vier van de vijf mensen', [80]],
    ['ruim de helft', [50]],
    ['twee derde', [67]],
    ['driekwart', [75]],
    ['17 en 6 procent, respectievelijk', [17, 6]],
    ['17, 6 en 3 procent', [17, 6, 3]],
    ['ongeveer 30 procent en bijna een kwart', [30, 25]],
    ['een op de zes, 17 procent', [17, 17]],
  ])('reads %s', (sentence, percents) => expect(told(sentence, 'nl')).toEqual(percents));

  it.each([
    ['18 percent', [18]],
    ['a third', [33]],
    ['Three in ten', [30]],
    ['one out of five', [20]],
    ['half of them', [50]],
    ['two-thirds', [67]],
    ['6 and 2 percent', [6, 2]],
  ])('reads %s', (sentence, percents) => expect(told(sentence, 'en')).toEqual(percents));

  it.each([
    ['nl', 'De andere helft blijft thuis.'],
    ['nl', 'een kwart eeuw'],
    ['nl', '5 procent meer'],
    ['nl', '5 procentpunt'],
    ['nl', 'tussen 20 en 30 procent'],
    ['nl', '7 bureaus voor 10 mensen'],
    ['nl', 'om 10 uur'],
    ['nl', 'Meer dan de helft'],
    ['en', 'half an hour'],
    ['en', '2.5 percentage points'],
    ['en', 'More than half'],
  ] as const)('%s: leaves alone %s', (language, sentence) => expect(told(sentence, language)).toEqual([]));

  it.each([
    ['ruim de helft', [49.5, 60]],
    ['bijna de helft', [40, 50.5]],
    ['ongeveer 30 procent', [27, 33]],
    ['17 procent', [16.5, 17.499999]],
    ['17,5 procent', [17.45, 17.549999]],
  ])('%s covers %j', (sentence, [low, high]) => {
    const [amount] = amountsIn(sentence, 'nl');
    expect([amount?.low, amount?.high]).toEqual([expect.closeTo(low ?? 0, 5), expect.closeTo(high ?? 0, 5)]);
  });

  it('never throws, and stays inside its sentence', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...LANGUAGES), (sentence, language) =>
        amountsIn(sentence, language).every(({ start, end }) => start >= 0 && start < end && end <= sentence.length),
      ),
    );
  });
});
