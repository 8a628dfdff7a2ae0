import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { LANGUAGES, type Language } from '../survey/language';
import type { QuestionView } from '../survey/view';
import { CHART_FORMS, FORM_REASONS } from '../survey/vocabulary';
import { wordsOf } from '.';
import { exampleView } from './golden/build.test-helper';
import { EXAMPLES } from './golden/examples.test-helper';
import { SURVEY_NAMES, surveyOf } from './golden/surveys.test-helper';
import type { InterfaceTexts } from './interface';
import { messageKeys, messageTemplate } from './messages';
import { randomExample } from './truth/random.test-helper';

/** Dutch at B1 has at most 15 words a sentence (Direct Duidelijk); English gets the same. Labels are not counted. */
const MOST_WORDS = 15;
/** Voices and mail clients cut longer names of pictures. Labels are not counted, because they are never cut. */
const ALT_MAX = 125;

describe.each(LANGUAGES)('style in %s', (language) => {
  const views = EXAMPLES.map((example) => exampleView(example, language));

  test('no sentence is too long, labels not counted', () => {
    const long = views.flatMap((view) => allTexts(view).flatMap((text) => sentencesOf(text, view))).filter(isLong);
    expect(long).toEqual([]);
  });

  test('no sentence of any random question is too long, unfinished or broken', () => {
    fc.assert(
      fc.property(randomExample, (example) => {
        const view = exampleView(example, language);
        const texts = allTexts(view);
        expect(texts.flatMap((text) => sentencesOf(text, view)).filter(isLong)).toEqual([]);
        expect(texts.filter((text) => !/[.?!]$/.test(text) || BROKEN.test(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('texts of the method block and the interface are short', () => {
    const method = SURVEY_NAMES.flatMap((name) => wordsOf(language).methodIntro(surveyOf(name, language)));
    const reasons = FORM_REASONS.map((reason) => wordsOf(language).formReason(reason));
    const fixed = [...fixedTexts(wordsOf(language).interface), ...reasons];
    expect(new Set(reasons).size).toBe(FORM_REASONS.length);
    expect([...method, ...fixed].flatMap((text) => text.split(/(?<=[.?!]) /)).filter(isLong)).toEqual([]);
    expect(fixed.filter((text) => text === '' || BROKEN.test(text))).toEqual([]);
  });

  test('the name of a picture is form and finding, at most 125 characters without labels', () => {
    const words = wordsOf(language);
    const names = views.flatMap((view) => CHART_FORMS.map((form) => withoutNames(words.altText(view, form), view)));
    expect(names.filter((name) => name.length > ALT_MAX)).toEqual([]);
    expect(names.filter((name) => !/^\p{Lu}[^:]*: \S/u.test(name) || /afbeelding|image|picture/i.test(name))).toEqual(
      [],
    );
  });

  test('two to four sentences where the answers give them, and never the finding again', () => {
    const words = wordsOf(language);
    const counts = views.map((view) => words.sentences(view).length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(4);
    expect(views.filter((view) => words.sentences(view).includes(words.finding(view)))).toEqual([]);
    const told = views.filter(
      ({ total }) =>
        total.answers.filter(({ value, role }) => value.state === 'known' && total.base.includes.includes(role))
          .length > 2,
    );
    expect(told.filter((view) => words.sentences(view).length < 2).map(words.finding)).toEqual([]);
  });

  test('an answer that a text names is named whole', () => {
    const cut = views.flatMap((view) => allTexts(view).filter((text) => /…|\.\.\./.test(text)));
    expect(cut).toEqual([]);
  });
});

test('no word of one language stands in the other, but those that both have', () => {
  const english = vocabulary('en');
  const shared = [...vocabulary('nl')].filter((word) => english.has(word)).sort();
  expect(shared).toEqual(BOTH);
});

/** Words that are right in Dutch and in English. */
const BOTH: readonly string[] = (
  'begin contact csv download e even https in is json kb later letter letters link links mail object of online open over ' +
  'panel percentage percentages png post privacy rest ring site want was'
).split(' ');

const BROKEN = /undefined|NaN|null|\[object| {2}|\s[.,:]|\{|\}|\.\.$/;

function allTexts(view: QuestionView): readonly string[] {
  const words = wordsOf(view.language);
  const note = words.wordingNote(view);
  return [
    words.finding(view),
    ...words.sentences(view),
    ...words.statistics(view),
    ...words.notes(view),
    words.base(view),
    ...view.groupings.flatMap(({ groups }) => groups.map((group) => words.base(view, group))),
    ...CHART_FORMS.map((form) => words.howToRead(form, view)),
    ...(note === undefined ? [] : [note]),
  ];
}

/** The text with a mark for each label, phrase and population, which are the editor's words. */
function withoutNames(text: string, view: QuestionView): string {
  const { total, groupings, survey } = view;
  const named = [
    ...total.answers,
    ...total.nets,
    ...groupings.flatMap(({ groups }) => groups.flatMap(({ group }) => group ?? [])),
  ];
  const phrases = named.flatMap((one) => ('phrase' in one && one.phrase !== undefined ? [one.phrase] : []));
  const people = survey.population.state === 'known' ? [survey.population.value] : [];
  const quoted = named.flatMap(({ label }) => [`‘${label}’`, `“${label}”`]);
  const names = [...quoted, ...groupings.map(({ label }) => `‘${label}’`), ...phrases, total.base.who, ...people];
  return names
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, '¤'), text);
}

const sentencesOf = (text: string, view: QuestionView): readonly string[] =>
  withoutNames(text, view).split(/(?<=[.?!]) /);

const isLong = (sentence: string): boolean =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length > MOST_WORDS;

function fixedTexts(texts: InterfaceTexts): readonly string[] {
  return Object.values(texts).flatMap((part): string[] => Object.values(part));
}

/** Every word of the language's own texts, labels and populations left out. */
function vocabulary(language: Language): ReadonlySet<string> {
  const words = wordsOf(language);
  const examples = EXAMPLES.map((example) => exampleView(example, language));
  const texts = [
    ...examples.flatMap((view) => allTexts(view).map((text) => withoutNames(text, view))),
    ...examples.flatMap((view) => CHART_FORMS.map((form) => withoutNames(words.altText(view, form), view))),
    ...SURVEY_NAMES.flatMap((name) => words.method(surveyOf(name, language)).map(({ term }) => term)),
    ...words.methodIntro(surveyOf('nothing', language)),
    ...fixedTexts(words.interface),
    ...FORM_REASONS.map((reason) => words.formReason(reason)),
    ...messageKeys(language).map((key) => (messageTemplate(language, key) ?? '').replace(/\{\w+\}/g, '')),
  ];
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
}
