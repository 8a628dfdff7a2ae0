import { describe, expect, test } from '@jest/globals';
import type { ArticleCheckInput } from '../../src/plugins/survey-charts/checks/rule';
import { runArticleChecks } from '../../src/plugins/survey-charts/checks/run';
import type { Issue } from '../../src/plugins/survey-charts/document/issue';
import { CORPUS, SET_APART } from './corpus';
import { type CorpusArticle, type CorpusBlock, type CorpusSurvey, h, list, text } from './corpus/corpus-article';
import { CORPUS_SURVEYS } from './corpus/surveys';
import { UNSEEN } from './corpus/unseen';
import { corpusInput } from './corpus-input';
import { DEMO_SURVEYS } from './demo-corpus';
import { RULE_EXAMPLES, variantArticle } from './rule-examples';
import { VARIANTS } from './variants';

const SURVEYS = [...CORPUS_SURVEYS, ...DEMO_SURVEYS, ...UNSEEN.flatMap(({ surveys }) => surveys)];

interface Tried {
  readonly article: CorpusArticle;
  readonly surveys: readonly CorpusSurvey[];
}

/** Every text that the rules are tried on. */
const TRIED: readonly Tried[] = [
  ...[...CORPUS, ...SET_APART, ...UNSEEN.flatMap(({ articles }) => articles)].map((article) => ({
    article,
    surveys: SURVEYS,
  })),
  ...Object.values(RULE_EXAMPLES).flatMap(({ triggers }) =>
    triggers.map(({ article, surveys = SURVEYS }) => ({ article, surveys })),
  ),
  ...Object.values(VARIANTS).flatMap(({ survey, finds }) =>
    finds.map(([language, what, own]) => ({
      article: variantArticle(language, what, own ?? survey),
      surveys: SURVEYS,
    })),
  ),
];

const issuesOf = (article: CorpusArticle, surveys: readonly CorpusSurvey[]) =>
  runArticleChecks(inputOf(article, surveys));
const inputOf = (article: CorpusArticle, surveys: readonly CorpusSurvey[]): ArticleCheckInput =>
  corpusInput(article, surveys);

/** The value at a path set, as the form does it. */
function withValue(of: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(of)) return of.with(Number(step), withValue(of[Number(step)], rest, value));
  const record = typeof of === 'object' && of !== null ? Object.entries(of) : [];
  const old = record.find(([key]) => key === String(step))?.[1];
  return { ...Object.fromEntries(record), [step]: withValue(old, rest, value) };
}

function mended(article: CorpusArticle, { path, value }: NonNullable<Issue['fix']>): CorpusArticle {
  const [field] = path;
  if (field === 'summary') return { ...article, summary: String(value).split('\n') };
  if (field === 'title' || field === 'intro') return { ...article, [field]: String(value) };
  const body = withValue(article.body, path.slice(1), value);
  return { ...article, body: Array.isArray(body) ? body.map((block: CorpusBlock) => block) : [] };
}

/** What an issue is about, wherever it stands now. */
const nameOf = ({ rule, message }: Issue) => `${rule} ${message.key} ${JSON.stringify(message.values ?? {})}`;
const count = (issues: readonly Issue[], name: string) => issues.filter((issue) => nameOf(issue) === name).length;
/** A longer or another sentence may be too long or too hard: that is for the editor to see. */
const MAY_COME = new Set(['sentence-too-long', 'paragraph-too-long', 'reading-level', 'passive']);

const mends = TRIED.flatMap(({ article, surveys }) =>
  issuesOf(article, surveys).flatMap((issue) => (issue.fix === undefined ? [] : [{ article, surveys, issue }])),
);

test('there are mends of many rules to try', () => {
  const rules = new Set(mends.map(({ issue }) => issue.rule));
  expect([...rules].sort()).toEqual([
    'abbreviation-unexplained',
    'all-capitals',
    'alt-text-picture-of',
    'fake-list',
    'foreign-language',
    'heading-empty',
    'heading-fake',
    'heading-skipped',
    'jargon',
    'net-of-rounded',
    'number-not-found',
    'own-text-contradicts',
    'quote-has-own-marks',
    'result-form-unfit',
  ]);
});

test.each(mends.map((one) => [`${one.article.name}: ${nameOf(one.issue)} ${one.issue.path.join('.')}`, one] as const))(
  '%s is mended, and nothing else breaks',
  (_name, { article, surveys, issue }) => {
    if (issue.fix === undefined) throw new Error('There is no mend.');
    const before = issuesOf(article, surveys);
    const after = issuesOf(mended(article, issue.fix), surveys);
    expect(count(after, nameOf(issue))).toBe(count(before, nameOf(issue)) - 1);
    const come = after.filter((one) => count(before, nameOf(one)) < count(after, nameOf(one)));
    expect(come.filter(({ rule }) => !MAY_COME.has(rule)).map(nameOf)).toEqual([]);
  },
);

describe('a mend gives', () => {
  const first = (language: 'nl' | 'en', block: string | CorpusBlock, rule: string) => {
    const article = variantArticle(language, block);
    const found = issuesOf(article, SURVEYS).find((issue) => issue.rule === rule);
    return found?.fix?.value;
  };
  const elements = (words: string): readonly unknown[] => {
    const { text: all } = text(words);
    return Array.isArray(all) ? all : [];
  };

  test('a real list with what was bold in it', () => {
    const fixed = first('nl', text('Dit hielp:', '- **rust** thuis', '- ruimte', 'Meer niet.'), 'fake-list');
    expect(fixed).toEqual(text('Dit hielp:', list('**rust** thuis', 'ruimte'), 'Meer niet.').text);
  });
  test('a numbered list for numbers', () => {
    expect(first('nl', text('1. rust', '2. ruimte'), 'fake-list')).toMatchObject([{ type: 'list', format: 'ordered' }]);
  });
  test('a list after the words that lead to it', () => {
    const block = {
      __component: 'survey.text',
      text: [{ type: 'paragraph', children: [{ type: 'text', text: 'Dit hielp:\n- rust\n- ruimte' }] }],
    };
    expect(first('nl', block, 'fake-list')).toEqual(text('Dit hielp:', list('rust', 'ruimte')).text);
  });
  test('nothing where a line after the items would be lost', () => {
    const block = {
      __component: 'survey.text',
      text: [{ type: 'paragraph', children: [{ type: 'text', text: '- rust\n- ruimte\nMeer niet.' }] }],
    };
    expect(first('nl', block, 'fake-list')).toBeUndefined();
  });
  test('no empty heading', () => {
    expect(first('nl', text(h(2, ' '), 'Zo.'), 'heading-empty')).toEqual(elements('Zo.'));
  });
  test.each([
    ['Het is HEEL ERG BELANGRIJK dat je komt.', 'Het is heel erg belangrijk dat je komt.'],
    ['Kom dus. LET OP DE DATUM van nu.', 'Kom dus. Let op de datum van nu.'],
    ['DE VNG VRAAGT het.', 'De VNG vraagt het.'],
  ])('small letters, and names as they are: %s', (said, right) => {
    expect(first('nl', said, 'all-capitals')).toEqual(elements(right)[0]);
  });
  test.each([
    ['De OR kijkt mee.', 'De OR (ondernemingsraad) kijkt mee.'],
    ['Een zbo doet mee.', 'Een zbo (zelfstandig bestuursorgaan) doet mee.'],
  ])('the words of an abbreviation: %s', (said, right) => {
    expect(first('nl', said, 'abbreviation-unexplained')).toEqual(elements(right)[0]);
  });
  test.each(['De zbo’s doen mee.', 'De XQZ doet mee.'])('no words that do not fit: %s', (said) => {
    expect(first('nl', said, 'abbreviation-unexplained')).toBeUndefined();
  });
  test('the percentage of the facts, at its own place', () => {
    const said = 'Van de 812 mensen werkt 32 procent 2 dagen thuis. Nooit thuis werkt 32 procent.';
    expect(first('nl', said.replace('Nooit thuis werkt 32', 'Nooit thuis werkt 39'), 'number-not-found')).toEqual(
      elements(said.replace('Nooit thuis werkt 32', 'Nooit thuis werkt 12'))[0],
    );
  });
  test('no number for words of amount', () => {
    expect(first('nl', 'Driekwart werkt 2 dagen thuis.', 'number-not-found')).toBeUndefined();
  });
});
