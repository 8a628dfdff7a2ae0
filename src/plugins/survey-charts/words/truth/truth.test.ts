import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { LANGUAGES, type Language } from '../../survey/language';
import type { QuestionView, ShownValue } from '../../survey/view';
import { wordsOf } from '..';
import { exampleView } from '../golden/build.test-helper';
import { EXAMPLES } from '../golden/examples.test-helper';
import { faults } from './check.test-helper';
import { randomExample } from './random.test-helper';

const textsOf = (view: QuestionView) => {
  const words = wordsOf(view.language);
  return { finding: words.finding(view), sentences: words.sentences(view) };
};
const altOf = (view: QuestionView) => ({
  finding: wordsOf(view.language)
    .altText(view, 'bar')
    .replace(/^[^:]*: /, ''),
  sentences: [],
});

describe.each(LANGUAGES)('words in %s are true', (language) => {
  test.each(EXAMPLES)('$name', (example) => {
    const view = exampleView(example, language);
    expect(faults(textsOf(view), view)).toEqual([]);
    expect(faults(altOf(view), view)).toEqual([]);
  });

  test('over random questions', () => {
    fc.assert(
      fc.property(randomExample, (example) => {
        const view = exampleView(example, language);
        expect([...faults(textsOf(view), view), ...faults(altOf(view), view)]).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test('two numbers exchanged in a sentence are always noticed', () => {
    const views = EXAMPLES.map((example) => exampleView(example, language));
    const wrong = views.flatMap((view) => exchanged(textsOf(view)).map((texts) => ({ view, texts })));
    expect(wrong.length).toBeGreaterThan(30);
    expect(wrong.filter(({ view, texts }) => faults(texts, view).length === 0)).toEqual([]);
  });

  test('two values swapped in the facts are always noticed', () => {
    const swaps = EXAMPLES.flatMap((example) => swapped(exampleView(example, language)));
    expect(swaps.length).toBeGreaterThan(60);
    const unnoticed = swaps.filter(({ view, wrong }) => faults(textsOf(view), wrong).length === 0);
    expect(unnoticed.map(({ view }) => textsOf(view))).toEqual([]);
  });
});

/** Texts in which the first two different percentages of one sentence changed places. */
function exchanged(texts: ReturnType<typeof textsOf>): readonly ReturnType<typeof textsOf>[] {
  const all = [texts.finding, ...texts.sentences];
  return all.flatMap((sentence, at) => {
    const [one, other] = [...sentence.matchAll(/\d+(?:[.,]\d+)? (?:procent|percent)/g)].filter(outsideLabels(sentence));
    if (one === undefined || other === undefined || one[0] === other[0]) return [];
    const middle = sentence.slice(one.index + one[0].length, other.index);
    const swapped =
      sentence.slice(0, one.index) + other[0] + middle + one[0] + sentence.slice(other.index + other[0].length);
    const [finding = '', ...sentences] = all.with(at, swapped);
    return [{ finding, sentences }];
  });
}

/** Not within quotation marks. */
function outsideLabels(sentence: string): (found: RegExpExecArray) => boolean {
  return ({ index }) => {
    const before = sentence.slice(0, index);
    return (before.match(/[‘“]/g) ?? []).length === (before.match(/[’”](?!\p{L})/gu) ?? []).length;
  };
}

/** The same question with the shown values of two answers exchanged, where the words tell one of them. */
function swapped(view: QuestionView): readonly { view: QuestionView; wrong: QuestionView }[] {
  const { answers } = view.total;
  const told = [textsOf(view).finding, ...textsOf(view).sentences].join(' ');
  const known = answers.filter(({ value, label }) => value.state === 'known' && isTold(told, label, view.language));
  return known.flatMap((one, at) =>
    known.slice(at + 1).flatMap((other) => {
      if (shown(one.value) === shown(other.value)) return [];
      const values: Record<string, ShownValue> = { [one.key]: other.value, [other.key]: one.value };
      const changed = answers.map((answer) => ({ ...answer, value: values[answer.key] ?? answer.value }));
      return [{ view, wrong: { ...view, total: { ...view.total, answers: changed } } }];
    }),
  );
}

const isTold = (text: string, label: string, language: Language): boolean =>
  text.includes(language === 'nl' ? `‘${label}’` : `“${label}”`) && !/ (of|or) [‘“]/.test(text);

const shown = (value: ShownValue): number => (value.state === 'known' ? value.percent : Number.NaN);
