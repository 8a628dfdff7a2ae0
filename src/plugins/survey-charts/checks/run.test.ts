import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Issue } from '../document/issue';
import type { PlaceholderNode } from '../document/nodes';
import type { QuestionFacts } from '../document/question';
import { type HouseWords, NO_HOUSE_WORDS } from '../document/settings';
import { DEFAULT_LIMITS } from '../survey/limits';
import { readResult } from '../survey/result';
import { UNKNOWN_SURVEY } from '../survey/unknown-survey';
import type { SurveyView } from '../survey/view';
import { RULES } from './registry';
import type { ArticleCheckInput } from './rule';
import { runArticleChecks, runQuestionChecks } from './run';

const survey: SurveyView = {
  ...UNKNOWN_SURVEY,
  documentId: 's',
  title: 'Peiling',
  sampleType: 'opt-in-panel',
};

/** What readers ask first is known of it. */
const known: SurveyView = {
  ...survey,
  population: { state: 'known', value: 'ambtenaren' },
  respondents: { state: 'known', value: 460 },
  fieldworkStart: { state: 'known', value: '2026-01-05' },
  fieldworkEnd: { state: 'known', value: '2026-01-19' },
  mode: { state: 'known', value: 'Online.' },
};

const answer = (key: string, nl: string, en?: string) => ({
  key,
  role: 'substantive',
  label: en === undefined ? { nl } : { nl, en },
});

/** A whole question on age: 17, 77 and 6 percent. */
const ages = {
  version: 1,
  kind: 'single-choice',
  ordered: true,
  complete: true,
  decimals: 0,
  weighted: false,
  wording: { status: 'paraphrased', original: 'nl', text: { nl: 'Leeftijd' } },
  answers: [answer('young', 'Jonger dan 40'), answer('middle', '40 tot 65'), answer('old', 'Ouder dan 65')],
  nets: [],
  groupings: [],
  results: [
    {
      group: null,
      base: { who: { nl: 'ambtenaren' }, n: 'unknown', includes: ['substantive'] },
      values: {
        young: { state: 'known', percent: 17 },
        middle: { state: 'known', percent: 77 },
        old: { state: 'known', percent: 6 },
      },
    },
  ],
};

function facts(json: unknown): QuestionFacts | undefined {
  const reading = readResult(json);
  if (!reading.ok) return undefined;
  return { documentId: 'q', key: 'age', result: reading.result, survey, fingerprint: '', corrections: [] };
}

const paragraph = {
  type: 'paragraph',
  language: 'nl',
  origin: ['body', 0, 'text', 0],
  children: [{ type: 'text', value: 'Tekst.' }],
} as const;

function article(change: Partial<ArticleCheckInput> = {}): ArticleCheckInput {
  return {
    language: 'nl',
    title: 'Titel',
    slug: 'titel',
    intro: 'Waar het over gaat.',
    summary: 'Een zin.',
    hasSeries: true,
    publicationDate: '2026-02-01',
    today: '2026-03-01',
    blocks: [{ __component: 'survey.method' }],
    questions: [],
    surveys: [known],
    limits: DEFAULT_LIMITS,
    house: NO_HOUSE_WORDS,
    body: [paragraph],
    uses: [],
    corrections: [],
    blockIssues: [],
    question: (documentId) => (documentId === 'q' ? facts(ages) : undefined),
    ...change,
  };
}

const told = (issues: readonly Issue[]) => issues.map(({ rule, path }) => `${rule} ${path.join('.')}`);

describe('an organisation’s own words', () => {
  const text = 'Wij borgen dit middels de RADIO en het ZBO.';
  const body = [{ ...paragraph, children: [{ type: 'text', value: text }] as const }];
  const blocks = [{ __component: 'survey.text', text: [{ type: 'paragraph', children: [{ type: 'text', text }] }] }];
  const found = (house: HouseWords) =>
    runArticleChecks(article({ body, blocks, house }))
      .filter(({ rule }) => ['jargon', 'abbreviation-unexplained'].includes(rule))
      .map(({ message }) => message.values?.words ?? message.values?.word);

  it('are told beside ours, or never', () => {
    expect(found(NO_HOUSE_WORDS)).toEqual(['RADIO', 'ZBO', 'middels']);
    const house = { jargon: [{ word: 'borgen', simple: 'zorgen voor' }], known: ['radio', 'Middels'] };
    expect(found(house)).toEqual(['ZBO', 'borgen']);
  });

  it('win over ours, and are words and no patterns', () => {
    const house = {
      jargon: [
        { word: 'middels', simple: 'door' },
        { word: '.*', simple: 'x' },
      ],
      known: [],
    };
    const issues = runArticleChecks(article({ body, blocks, house })).filter(({ rule }) => rule === 'jargon');
    expect(issues.map(({ message }) => message.values)).toEqual([{ words: 'middels', simple: 'door' }]);
  });
});

describe('runQuestionChecks', () => {
  const check = (result: unknown, key = 'age') =>
    runQuestionChecks({ documentId: 'q', key, result, corrections: [], languages: ['nl'], limits: DEFAULT_LIMITS });

  it('finds nothing but the gap in the ages of the source', () => {
    const issues = check(ages);
    expect(told(issues)).toEqual(['ranges-gap result.answers']);
    expect(issues[0]?.message.values).toEqual({ before: '40 tot 65', after: 'Ouder dan 65', left: '65' });
    expect(issues[0]?.severity).toBe('warning');
  });

  it('names the label that lacks in a language', () => {
    const issues = runQuestionChecks({
      documentId: 'q',
      key: 'age',
      result: ages,
      corrections: [],
      languages: ['en'],
      limits: DEFAULT_LIMITS,
    });
    const labels = issues.filter(({ message }) => message.key === 'label-missing');
    expect(told(labels)).toContain('question-schema result.answers.1.label.en');
    expect(labels.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it('wants the day of a correction, and its text in every language that readers get', () => {
    const corrections = [
      { date: '', text: { nl: 'Er stond 12.' } },
      { date: '2026-03-12', text: { nl: 'Er stond 12.', en: 'It said 12.' } },
    ];
    const input = { documentId: 'q', key: 'age', result: ages, corrections, limits: DEFAULT_LIMITS };
    const correctionsOf = (languages: readonly ('nl' | 'en')[]) =>
      told(runQuestionChecks({ ...input, languages })).filter((one) => one.startsWith('question-correction'));
    expect(correctionsOf(['nl'])).toEqual(['question-correction-half corrections.0.date']);
    expect(correctionsOf(['nl', 'en'])).toEqual([
      'question-correction-half corrections.0.date',
      'question-correction-half corrections.0.text',
    ]);
  });

  it.each(['', 'Age', 'a b', '-age', 'x'.repeat(65), 'age-'])('refuses the key %p', (key) => {
    expect(told(check(ages, key))).toContain('question-key-invalid key');
  });

  it('finds groups that overlap', () => {
    const group = (key: string, nl: string, from: number, to?: number) => ({ key, label: { nl }, from, to });
    const groups = [group('a', '40 tot en met 65', 40, 65), group('b', 'Ouder dan 60', 61)];
    const issues = check({ ...ages, groupings: [{ key: 'age', label: { nl: 'Leeftijd' }, groups }] });
    expect(told(issues)).toContain('ranges-overlap result.groupings.0.groups');
  });

  it('says nothing of a gap where one label is not understood', () => {
    const answers = [...ages.answers.slice(0, 2), answer('old', 'Ouder dan 65, of gepensioneerd')];
    expect(told(check({ ...ages, answers }))).toEqual([]);
  });

  it('is total', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => void check(json)),
      { numRuns: 2_000 },
    );
  });
});

describe('runArticleChecks', () => {
  it('finds nothing in a whole article', () => {
    expect(runArticleChecks(article({ uses: [{ path: ['body', 0, 'question'], documentId: 'q' }] }))).toEqual([]);
  });

  it('finds what an empty one lacks, in the order of the form', () => {
    const issues = runArticleChecks(article({ title: ' ', slug: '', body: [] }));
    expect(told(issues)).toEqual([
      'article-title-missing title',
      'article-slug-missing slug',
      'article-body-empty body',
    ]);
  });

  it.each([undefined, 'gone'])('finds a block without a question (%s)', (documentId) => {
    const path = ['body', 3, 'question'];
    const issues = runArticleChecks(article({ uses: [{ path, documentId }] }));
    expect(told(issues)).toEqual(['block-question-missing body.3.question']);
  });

  it('names question and first label that lack in the language', () => {
    const uses = [{ path: ['body', 0, 'question'], documentId: 'q' }];
    const [issue] = runArticleChecks(article({ language: 'en', uses }));
    expect(issue).toMatchObject({ rule: 'figure-label-missing', documentId: 'q', severity: 'error' });
    expect(issue?.message.values).toEqual({ question: 'age', language: 'en', count: 5, first: 'wording.text.en' });
  });

  it('tells of a placeholder, unless a rule said why it is there', () => {
    const lacking: PlaceholderNode = {
      type: 'placeholder',
      language: 'nl',
      origin: ['body', 1, 'question'],
      text: '…',
    };
    const note = { ...paragraph, type: 'note', tone: 'info', children: [lacking] } as const;
    expect(told(runArticleChecks(article({ body: [note] })))).toEqual(['placeholder-left body.1.question']);
    const uses = [{ path: ['body', 1, 'question'] }];
    expect(told(runArticleChecks(article({ body: [lacking], uses })))).toEqual([
      'block-question-missing body.1.question',
    ]);
  });

  it('gives the blocks’ own issues in their place', () => {
    const own: Issue = { rule: 'own', severity: 'warning', path: ['body', 0, 'x'], message: { key: 'own' } };
    const issues = runArticleChecks(article({ title: '', blockIssues: [own] }));
    expect(told(issues)).toEqual(['article-title-missing title', 'own body.0.x']);
  });
});

describe('RULES', () => {
  it('have each an id of their own', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
