import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { article, body, figure } from '../../src/plugins/survey-charts/channels/example-article.test-helper';
import { newsletter } from '../../src/plugins/survey-charts/channels/newsletter';
import { type EmailSize, emailSize } from '../../src/plugins/survey-charts/checks/email/email-size';
import type { ArticleCheckInput } from '../../src/plugins/survey-charts/checks/rule';
import type { ArticleDocument } from '../../src/plugins/survey-charts/document/article';
import { EMAIL_REFUSE_FROM } from '../../src/plugins/survey-charts/document/email-limits';
import type { BlockNode } from '../../src/plugins/survey-charts/document/nodes';
import { NO_HOUSE_WORDS } from '../../src/plugins/survey-charts/document/settings';
import { DEFAULT_LIMITS } from '../../src/plugins/survey-charts/survey/limits';
import { CORPUS, SET_APART } from '../checks/corpus';
import { CORPUS_SURVEYS } from '../checks/corpus/surveys';
import { UNSEEN_2 } from '../checks/corpus/unseen-2';
import { UNSEEN_2_SURVEYS } from '../checks/corpus/unseen-2/surveys';
import { corpusInput } from '../checks/corpus-input';
import { DEMO, DEMO_SURVEYS } from '../checks/demo-corpus';
import { contextOf, exampleArticles } from './example-emails';

/** As long as the estimate takes a site's address to be. */
const SITE = 'https://onderzoek.een-lange-naam.overheid.nl'.slice(0, 40);
/** The estimate may be this much too high, in part of the size and in bytes, and never too low. */
const MOST = 0.025;
const SMALL = 300;

const SURVEYS = [...CORPUS_SURVEYS, ...DEMO_SURVEYS, ...UNSEEN_2_SURVEYS];

interface Sizes {
  readonly real: EmailSize;
  readonly estimate: EmailSize;
}

function realSize(document: ArticleDocument): EmailSize {
  const { bytes, values } = newsletter.render(document, contextOf(document, SITE));
  return { bytes, values };
}

function ofDocument(document: ArticleDocument): Sizes {
  const { language, slug, title, intro, summary, body, corrections } = document;
  const input: ArticleCheckInput = {
    language,
    slug,
    title,
    intro,
    summary: summary.join('\n'),
    body,
    corrections,
    hasSeries: true,
    publicationDate: '',
    today: '2026-09-01',
    blocks: [],
    uses: [],
    blockIssues: [],
    question: () => undefined,
    questions: [],
    surveys: [],
    limits: DEFAULT_LIMITS,
    house: NO_HOUSE_WORDS,
  };
  return { real: realSize(document), estimate: emailSize(input) };
}

function ofInput(input: ArticleCheckInput): Sizes {
  const { language, title, slug, intro, summary, body } = input;
  const lines = summary.split('\n').filter((line) => line.trim() !== '');
  const document = { ...article, language, title, slug, intro, summary: lines, body, corrections: [] };
  return { real: realSize(document), estimate: emailSize(input) };
}

function fits({ real, estimate }: Sizes): boolean {
  if (real.values !== estimate.values) return real.bytes > EMAIL_REFUSE_FROM * (1 - MOST);
  return estimate.bytes >= real.bytes && estimate.bytes <= real.bytes * (1 + MOST) + SMALL;
}

test.each(exampleArticles)('%s: the estimate is near, and not too low', (_name, document) => {
  const sizes = ofDocument(document);
  expect({ ...sizes, fits: fits(sizes) }).toMatchObject({ fits: true });
});

test.each(
  [...CORPUS, ...SET_APART, ...UNSEEN_2, ...DEMO].map((one) => [`${one.name} (${one.language})`, one] as const),
)('%s: the estimate is near, and not too low', (_name, one) => {
  const sizes = ofInput(corpusInput(one, SURVEYS));
  expect({ ...sizes, fits: fits(sizes) }).toMatchObject({ fits: true });
});

const NODES: readonly BlockNode[] = [
  ...body,
  figure,
  ...exampleArticles.filter(([, { language }]) => language === 'nl').flatMap(([, document]) => document.body),
];
const WORDS = [
  'de',
  'geïnterviewden',
  'en',
  '“digitaal”',
  'R&D',
  'procent,',
  'overheidsdienstverlening',
  'a=b',
  '🙂',
  'vier.',
];
const paragraph = fc.array(fc.constantFrom(...WORDS), { minLength: 5, maxLength: 120 }).map((words): BlockNode => {
  const children = [{ type: 'text', value: words.join(' ') }] as const;
  return { type: 'paragraph', language: 'nl', origin: ['body', 0], children };
});

test('random long articles: the estimate is near, and not too low', () => {
  const nodes = fc.array(fc.oneof(paragraph, fc.constantFrom(...NODES)), { minLength: 5, maxLength: 60 });
  fc.assert(
    fc.property(nodes, (chosen) => {
      const sizes = ofDocument({ ...article, body: chosen });
      expect({ ...sizes, fits: fits(sizes) }).toMatchObject({ fits: true });
    }),
    { numRuns: 150 },
  );
});

test('the form of the numbers is told as the newsletter gives it, but for the few articles near the border', () => {
  const forms = Array.from({ length: 40 }, (_, index) => {
    const figures = Array.from({ length: index + 1 }, () => figure);
    return ofDocument({ ...article, body: figures });
  });
  expect(forms.filter((sizes) => !fits(sizes))).toEqual([]);
  expect(new Set(forms.map(({ real }) => real.values)).size).toBe(2);
  expect(forms.filter(({ real, estimate }) => real.values !== estimate.values).length).toBeLessThan(2);
});
