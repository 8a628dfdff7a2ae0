import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seedDemo } from '../../src/bootstrap/demo-seed';
import { isLanguage, type Language } from '../../src/plugins/survey-charts/survey/language';
import { startStrapi, type TestStrapi } from '../integration/support/strapi';
import { apiAnswers } from './api-answers';
import { type ExampleArticle, publishExamples } from './example-articles';
import { BASE_OF_GROUP, FAULTS, type Fault, MEAN, ROUNDED } from './faults';
import { testFeedsOverHttp } from './feeds-over-http';
import { basesOnce, linesOf, type Pair } from './pair';
import { numbered } from './read-text';
import type { ArticleReference, Read, Reader } from './reader';
import { READERS, RENDITIONS } from './readers';

/** (label, value) pairs per article, by hand from the sources' own figures: `LANGUAGE-SLUG.tsv`. */
const EXPECTED = path.join(__dirname, 'expected');

let running: TestStrapi;
let examples: readonly ExampleArticle[] = [];
let refused: readonly string[] = [];
/** What the server answered, by address: a feed has many articles. */
const answers = new Map<string, Promise<string>>();

beforeAll(async () => {
  running = await startStrapi();
  await seedDemo(running.strapi);
  ({ published: examples, refused } = await publishExamples(running.strapi));
});
afterAll(() => running.stop());

async function ask(address: string): Promise<string> {
  const { text, body } = await running.http
    .get(address)
    .buffer(true)
    .parse((response, done) => {
      response.setEncoding('utf8');
      let all = '';
      response.on('data', (part: string) => {
        all += part;
      });
      response.on('end', () => done(null, all));
    })
    .expect(200);
  return typeof body === 'string' ? body : text;
}

function bodyOf(reader: Reader, article: ArticleReference): Promise<string> {
  const address = reader.address(article);
  const answer = answers.get(address) ?? ask(address);
  answers.set(address, answer);
  return answer;
}

const readers = Object.entries(READERS);
const { page } = READERS;

/** What was read from the pages, by address: every other channel is held against them. */
const pages = new Map<string, Promise<Read>>();

/** The page's tables are held against the sources by hand; every other channel is held against the page. */
function pageOf(article: ArticleReference): Promise<Read> {
  if (page === undefined) throw new Error('There is no reader of pages.');
  const reader = page;
  const address = reader.address(article);
  const read = pages.get(address) ?? bodyOf(reader, article).then((body) => reader.read(body, article));
  pages.set(address, read);
  return read;
}

const lines = (pairs: readonly Pair[]) => [...linesOf(basesOnce(pairs))].sort();

/** What a teaser has to say of a page: the figure of the one finding that it gives. */
function shownOf(whole: Read, { findings }: { readonly findings: readonly string[] }): Read {
  const figures = [...new Set(whole.pairs.map(({ figure }) => figure))];
  const kept = figures.filter((_, index) => findings.includes(whole.findings[index] ?? ''));
  const pairs = whole.pairs.filter(({ figure }) => kept.includes(figure));
  return { pairs, findings: whole.findings.filter((finding) => findings.includes(finding)) };
}

/** Every channel says all of it, a teaser one finding with its figures. */
async function expectSame(reader: Reader, article: ArticleReference): Promise<void> {
  const read = await given(reader, await bodyOf(reader, article), article);
  const whole = await pageOf(article);
  if (reader.teaser === true) expect(read.findings.length).toBe(Math.min(1, whole.findings.length));
  const expected = asGiven(reader.teaser === true ? shownOf(whole, read) : whole, reader, article.language);
  expect({ slug: article.slug, ...read }).toEqual({ slug: article.slug, ...expected });
}

/** The same as a channel gives it: under its numbers or keys, in its words. */
function asGiven({ pairs, findings }: Read, { keys, said = (text) => text }: Reader, language: Language) {
  const named = keys ? pairs : numbered(pairs);
  const words = named.map((pair) => ({
    ...pair,
    label: said(pair.label, language),
    group: said(pair.group, language),
  }));
  return { pairs: lines(words), findings: findings.map((finding) => said(finding, language)) };
}

async function given(reader: Reader, body: string, article: ArticleReference) {
  const { pairs, findings } = await reader.read(body, article);
  return { pairs: lines(pairs), findings };
}

async function referenceOf(language: Language, slug: string): Promise<ArticleReference> {
  const query = `locale=${language}&filters[slug][$eq]=${slug}&populate=series`;
  const { data } = JSON.parse(await ask(`/api/survey-articles?${query}`));
  return { language, slug, documentId: data[0].documentId, series: data[0].series.slug };
}

const demo = readdirSync(EXPECTED).map((file) => {
  const [, language, slug] = /^(nl|en)-(.+)\.tsv$/.exec(file) ?? [];
  if (!isLanguage(language) || slug === undefined) throw new Error(`${file} is not named LANGUAGE-SLUG.tsv.`);
  return { language, slug, expected: readFileSync(path.join(EXPECTED, file), 'utf8').trim().split('\n').sort() };
});

test('every registered rendition, and every form of it, is read', async () => {
  const { body } = await running.http.get('/api/survey-articles/none/no-such-rendition').expect(404);
  const registered: readonly { name: string; formats: readonly string[] }[] = body.error.details.renditions;
  const forms = registered.flatMap(({ name, formats }) => [
    name,
    ...formats.map((format) => `${name}?format=${format}`),
  ]);
  expect(forms.length).toBeGreaterThan(3);
  expect(Object.keys(RENDITIONS).sort()).toEqual([...forms].sort());
});

describe('the demo articles', () => {
  test.each(demo)(
    'say the figures of their source on the page: $language $slug',
    async ({ language, slug, expected }) => {
      const read = await pageOf(await referenceOf(language, slug));
      expect(lines(read.pairs)).toEqual(expected);
      expect(read.findings.length).toBe(new Set(read.pairs.map(({ figure }) => figure)).size);
    },
  );

  test.each(readers)('say the same there and in %s', async (_, reader) => {
    for (const { language, slug } of demo) {
      await expectSame(reader, await referenceOf(language, slug));
    }
  });
});

describe('the examples of the blocks', () => {
  test('that are refused are the drafts', () => {
    expect(refused).toEqual(REFUSED);
    expect(examples.length).toBeGreaterThan(20);
    expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(['nl', 'en']));
  });

  test('say the mean, the median and the spread of a number', async () => {
    const { pairs } = await pageOf(exampleNamed(MEAN.example));
    expect(pairs.map(({ value }) => value)).toEqual(expect.arrayContaining(MEAN.facts));
  });

  test('have no value that can’t be read', async () => {
    for (const article of examples) {
      const { pairs } = await pageOf(article);
      expect([article.name, linesOf(pairs).filter((line) => line.includes('?'))]).toEqual([article.name, []]);
    }
  });

  test.each(readers)('say the same on the page and in %s', async (_, reader) => {
    for (const article of examples) await expectSame(reader, article);
  });
});

function exampleNamed(wanted: string): ExampleArticle {
  const article = examples.find(({ name }) => name === wanted);
  if (article === undefined) throw new Error(`There is no example "${wanted}".`);
  return article;
}

describe('a planted fault', () => {
  /** A channel that can't be read any more has been found out as well. */
  async function isSeen(reader: Reader, planted: string, article: ArticleReference): Promise<boolean> {
    const expected = asGiven(await pageOf(article), reader, article.language);
    const { pairs } = await given(reader, planted, article).catch(() => ({ pairs: [] }));
    return JSON.stringify(pairs) !== JSON.stringify(expected.pairs);
  }

  async function expectSeen(fault: Fault, reader: Reader, article: ArticleReference): Promise<void> {
    const whole = await bodyOf(reader, article);
    const planted = fault(whole, reader);
    expect(planted).not.toBe(whole);
    expect(await isSeen(reader, whole, article)).toBe(false);
    expect(await isSeen(reader, planted, article)).toBe(true);
  }

  // A teaser is made of the same parts as the e-mail.
  const whole = readers.filter(([, { teaser }]) => teaser !== true);
  const everywhere = whole.flatMap(([name, reader]) =>
    FAULTS.map(([fault, plant]) => ({ name, reader, fault, plant })),
  );
  test.each(everywhere)('is seen: $fault in $name', async ({ reader, plant }) => {
    await expectSeen(plant, reader, await referenceOf('nl', 'overheden-op-weg-naar-online'));
  });

  test.each(whole)('is seen: another mean in %s', async (_, reader) => {
    await expectSeen(MEAN.plant, reader, exampleNamed(MEAN.example));
  });

  test.each(whole)('is seen: another number of people in a group in %s', async (_, reader) => {
    await expectSeen(BASE_OF_GROUP.plant, reader, await referenceOf('nl', BASE_OF_GROUP.slug));
  });

  test.each(whole)('is seen: a rounding in %s', async (_, reader) => {
    await expectSeen(ROUNDED.plant, reader, exampleNamed(ROUNDED.example));
  });
});

// Here because these articles are here already.
apiAnswers(() => running);
// The last: it takes an article back.
describe('feeds', () => testFeedsOverHttp(() => running));

/** Examples that the gate must refuse: they show what a draft looks like. */
const REFUSED = [
  'result: question is an empty draft',
  'result: labels lack in the language',
  'result: question is gone',
  'respondents: part without question',
  'key-figure: unknown key',
];
