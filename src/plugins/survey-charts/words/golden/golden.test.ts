import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LANGUAGES, type Language } from '../../survey/language';
import type { GroupView, QuestionView, ShownValue } from '../../survey/view';
import { CHART_FORMS, type ChartForm } from '../../survey/vocabulary';
import { wordsOf } from '..';
import { type Example, exampleView } from './build.test-helper';
import { EXAMPLES } from './examples.test-helper';
import { SURVEY_NAMES, surveyOf } from './surveys.test-helper';

/**
 * Every text of every example, as a reader gets it. A difference is reviewed like code; then
 * `RENEW_GOLDEN=1 npx jest words/golden` writes the files anew.
 */
const RENEW = process.env.RENEW_GOLDEN === '1';

describe.each(LANGUAGES)('golden texts in %s', (language) => {
  const path = join(__dirname, `${language}.txt`);
  const sections = sectionsOf(language);
  if (RENEW) writeFileSync(path, sections.map(({ title, text }) => `## ${title}\n${text}\n`).join('\n'));
  const golden = parse(readFileSync(path, 'utf8'));

  test('at least 60 cases, and none but these', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(60);
    expect([...golden.keys()]).toEqual(sections.map(({ title }) => title));
  });

  test.each(sections)('$title', ({ title, text }) => {
    expect(text).toBe(golden.get(title));
  });
});

function parse(file: string): ReadonlyMap<string, string> {
  const parts = file.split(/^## /m).slice(1);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end + 1).trimEnd()];
    }),
  );
}

function sectionsOf(language: Language): readonly { title: string; text: string }[] {
  const words = wordsOf(language);
  return [
    ...EXAMPLES.map((example) => ({ title: example.name, text: textsOf(example, language) })),
    ...SURVEY_NAMES.map((name) => {
      const survey = surveyOf(name, language);
      const items = words
        .method(survey)
        .map(({ term, description, known }) => `${term}: ${description}${known ? '' : ' (?)'}`);
      return {
        title: `method: ${name}`,
        text: [...words.methodIntro(survey), ...items, words.source(survey)].join('\n'),
      };
    }),
  ];
}

function textsOf(example: Example, language: Language): string {
  const view = exampleView(example, language);
  const words = wordsOf(language);
  const form = formFor(example);
  const lines = (title: string, texts: readonly string[]) => texts.map((text) => `${title}: ${text}`);
  return [
    `facts: ${facts(view)}`,
    '',
    ...lines('finding', [words.finding(view)]),
    ...lines('alt', [words.altText(view, form)]),
    ...lines('how to read', [words.howToRead(form, view)]),
    ...lines('sentence', words.sentences(view)),
    ...lines('wording', [words.wordingNote(view) ?? '–']),
    ...lines('base', [words.base(view)]),
    ...lines('statistics', words.statistics(view)),
    ...lines('note', words.notes(view)),
    `values: ${words.allValues(view).join(' ')}`,
    `table: ${table(view, language)}`,
  ].join('\n');
}

/** Some form or other, by the name: a new example changes no other one. */
function formFor({ name }: Example): ChartForm {
  const sum = [...name].reduce((all, letter) => all + letter.charCodeAt(0), 0);
  return CHART_FORMS[sum % CHART_FORMS.length] ?? 'bar';
}

function facts(view: QuestionView): string {
  const { kind, complete, total, survey } = view;
  const groups = [total, ...view.groupings.flatMap((grouping) => grouping.groups)];
  return `${kind}${complete ? '' : ', in part'}, ${survey.sampleType}; ${groups.map(groupFacts).join(' | ')}`;
}

function groupFacts({ group, base, answers, nets, unreported, shownSum, stats }: GroupView): string {
  const values = [...answers, ...nets].map(({ label, value }) => `${label}=${valueFacts(value)}`);
  const rest = [
    ...(unreported === undefined ? [] : [`unreported=${unreported}`]),
    ...(shownSum === undefined ? [] : [`sum=${shownSum}`]),
    ...(stats === undefined ? [] : [JSON.stringify(stats)]),
  ];
  return `${group?.label ?? 'all'} n=${base.n} (${base.size}): ${[...values, ...rest].join(', ')}`;
}

function valueFacts(value: ShownValue): string {
  if (value.state === 'known')
    return value.count === undefined ? `${value.percent}` : `${value.percent} (${value.count})`;
  return value.state === 'counted' ? `#${value.count}` : value.state === 'missing' ? '?' : value.reason;
}

function table(view: QuestionView, language: Language): string {
  const words = wordsOf(language);
  const groups = [view.total, ...view.groupings.flatMap((grouping) => grouping.groups)];
  const heads = groups.map((group) => `${words.groupHeading(group)} (${words.groupBase(group)})`);
  const cells = view.total.answers.map(({ label, value }) => `${label} ${words.cell(value, view)}`);
  const nets = view.total.nets.map((net) => `${words.netLabel(net)} ${words.cell(net.value, view)}`);
  const { unreported } = view.total;
  const rest = unreported === undefined ? [] : [`${words.unreported.label} ${words.unreported.cell(unreported, view)}`];
  return [...heads, ...cells, ...rest, ...nets].join('; ');
}
