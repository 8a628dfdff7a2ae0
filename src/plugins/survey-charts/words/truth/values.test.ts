import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { LANGUAGES } from '../../survey/language';
import type { GroupView, QuestionView, ShownValue } from '../../survey/view';
import { wordsOf } from '..';
import { exampleView } from '../golden/build.test-helper';
import { EXAMPLES } from '../golden/examples.test-helper';
import { randomExample } from './random.test-helper';

/** (group, label, number or '–'), the way any client can read it back. */
type Pair = readonly [group: string, label: string, value: string];

describe.each(LANGUAGES)('all values in %s', (language) => {
  test.each(EXAMPLES)('$name: every value of the table, in its order', (example) => {
    const view = exampleView(example, language);
    expect(parse(wordsOf(language).allValues(view), view)).toEqual(expected(view));
  });

  test('of random questions', () => {
    fc.assert(
      fc.property(randomExample, (example) => {
        const view = exampleView(example, language);
        expect(parse(wordsOf(language).allValues(view), view)).toEqual(expected(view));
      }),
      { numRuns: 200 },
    );
  });
});

/** "Label: amount." is a value; a sentence without a colon at its end's value names the group that follows. */
function parse(sentences: readonly string[], view: QuestionView): readonly Pair[] {
  const labels = view.groupings.flatMap(({ groups }) => groups.map((one) => one.group?.label ?? ''));
  let group = '';
  return sentences.flatMap((sentence): Pair[] => {
    const found = /^(.*): ([^:]*)\.$/s.exec(sentence);
    if (found === null) {
      group = labels.find((label) => sentence.includes(`‘${label}’`) || sentence.includes(`“${label}”`)) ?? group;
      return [];
    }
    const [, label = '', text = ''] = found;
    const digits = /\d[\d.,]*/.exec(text)?.[0];
    if (digits === undefined) return [[group, label.toLowerCase(), '–']];
    const sign = /^(?:minder|less)/.test(text) ? '<' : /^(?:meer|more)/.test(text) ? '>' : '';
    const number = /procent|percent/.test(text)
      ? digits.replace(',', '.')
      : digits.replace(/[.,](?=\d{3})/g, '').replace(',', '.');
    return [[group, label.toLowerCase(), `${sign}${Number(number)}`]];
  });
}

function expected(view: QuestionView): readonly Pair[] {
  const groups = view.groupings.flatMap((grouping) => grouping.groups);
  return [view.total, ...groups].flatMap((group) => expectedOf(group, view));
}

function expectedOf(of: GroupView, view: QuestionView): readonly Pair[] {
  const words = wordsOf(view.language);
  const group = of.group?.label ?? '';
  const pair = (label: string, value: string): Pair => [group, label.toLowerCase(), value];
  const stats = Object.entries(of.stats ?? {}).filter(([, value]) => value !== undefined);
  const names: Record<string, string> =
    view.language === 'nl'
      ? { mean: 'Gemiddelde', median: 'Middelste antwoord', spread: 'Spreiding' }
      : { mean: 'Average', median: 'Middle answer', spread: 'Spread' };
  return [
    ...stats.map(([key, value]) => pair(names[key] ?? '', String(Number(Number(value).toFixed(1))))),
    ...of.answers.map(({ label, value }) => pair(label, textOf(value, view.decimals))),
    ...(of.unreported === undefined ? [] : [pair(words.unreported.label, String(of.unreported))]),
    ...of.nets.map((net) => pair(words.netLabel(net), textOf(net.value, view.decimals))),
  ];
}

/** Percent: sums of fractions miss by less than this. */
const DUST = 1e-9;

function textOf(value: ShownValue, decimals: number): string {
  if (value.state === 'known' && value.percent === 0 && value.exact > DUST) return `<${10 ** -decimals}`;
  if (value.state === 'known' && value.percent === 100 && value.exact < 100 - DUST) {
    return `>${Number((100 - 10 ** -decimals).toFixed(decimals))}`;
  }
  if (value.state === 'known') return String(value.percent);
  return value.state === 'counted' ? String(value.count) : '–';
}
