import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seedDemo } from '../../src/bootstrap/demo-seed';
import { isLanguage, type Language } from '../../src/plugins/survey-charts/survey/language';
import { emailFaults } from '../email/rules';
import { startStrapi, type TestStrapi } from '../integration/support/strapi';
import { apiAnswers } from './api-answers';
import { type ExampleArticle, publishExamples } from './example-articles';
import { linesOf, type Pair } from './pair';
import { readApp } from './read-app';
import { readEmail } from './read-email';
import { readHtml } from './read-html';
import { numbered, readText } from './read-text';

/** (label, value) pairs per article, by hand from the sources' own figures: `LANGUAGE-SLUG.tsv`. */
const EXPECTED = path.join(__dirname, 'expected');
const FOLDERS = { nl: 'artikelen', en: 'articles' } as const;

let running: TestStrapi;
let examples: readonly ExampleArticle[] = [];
let refused: readonly string[] = [];

beforeAll(async () => {
  running = await startStrapi();
  await seedDemo(running.strapi);
  ({ published: examples, refused } = await publishExamples(running.strapi));
});
afterAll(() => running.stop());

const page = async (language: Language, slug: string) =>
  (await running.http.get(`/${language}/${FOLDERS[language]}/${slug}`).expect(200)).text;

async function channel(language: Language, documentId: string, name: string) {
  return running.http.get(`/api/survey-articles/${documentId}/${name}?locale=${language}`).expect(200);
}

async function everyChannel(language: Language, slug: string, documentId: string) {
  const html = await page(language, slug);
  const app = await channel(language, documentId, 'app');
  const text = await channel(language, documentId, 'text');
  const email = await channel(language, documentId, 'newsletter');
  return { html, app: app.body, text: text.text, email: email.body };
}

async function documentIdOf(language: Language, slug: string): Promise<string> {
  const query = `locale=${language}&filters[slug][$eq]=${slug}`;
  const answer = await running.http.get(`/api/survey-articles?${query}`).expect(200);
  return answer.body.data[0].documentId;
}

const lines = (pairs: readonly Pair[]) => [...linesOf(pairs)].sort();

const demo = readdirSync(EXPECTED).map((file) => {
  const [, language, slug] = /^(nl|en)-(.+)\.tsv$/.exec(file) ?? [];
  if (!isLanguage(language) || slug === undefined) throw new Error(`${file} is not named LANGUAGE-SLUG.tsv.`);
  return { language, slug, expected: readFileSync(path.join(EXPECTED, file), 'utf8').trim().split('\n').sort() };
});

describe('the demo articles', () => {
  test.each(demo)('say the figures of their source in every channel: $language $slug', async (article) => {
    const { language, slug, expected } = article;
    const { html, app, text, email } = await everyChannel(language, slug, await documentIdOf(language, slug));
    const read = readHtml(html, language);
    expect(lines(read.pairs)).toEqual(expected);
    expect(lines(readApp(app, language).pairs)).toEqual(expected);
    expect(lines(readText(text, language).pairs)).toEqual(lines(numbered(read.pairs)));
    expect(lines(readEmail(email.html, language).pairs)).toEqual(lines(numbered(read.pairs)));
    expect(lines(readText(email.text, language).pairs)).toEqual(lines(numbered(read.pairs)));
    expect(readApp(app, language).findings).toEqual(read.findings);
    expect(readEmail(email.html, language).findings).toEqual(read.findings);
    for (const plain of [text, email.text]) {
      const flat = plain.replaceAll(/\s+/g, ' ');
      for (const finding of read.findings) expect(flat).toContain(finding);
    }
    expect(emailFaults(email.html)).toEqual([]);
  });
});

describe('the examples of the blocks', () => {
  test('that are refused are the drafts', () => {
    expect(refused).toEqual(REFUSED);
  });

  test('say the same in every channel, in the same order', async () => {
    expect(examples.length).toBeGreaterThan(20);
    for (const { language, slug, documentId, name } of examples) {
      const { html, app, text, email } = await everyChannel(language, slug, documentId);
      const pairs = readHtml(html, language).pairs;
      expect([name, linesOf(readApp(app, language).pairs).filter((line) => line.includes('?'))]).toEqual([name, []]);
      expect([name, lines(readApp(app, language).pairs)]).toEqual([name, lines(pairs)]);
      expect([name, lines(readText(text, language).pairs)]).toEqual([name, lines(numbered(pairs))]);
      expect([name, lines(readEmail(email.html, language).pairs)]).toEqual([name, lines(numbered(pairs))]);
      expect([name, lines(readText(email.text, language).pairs)]).toEqual([name, lines(numbered(pairs))]);
    }
  });
});

describe('a planted fault', () => {
  const faults: readonly (readonly [string, (html: string) => string])[] = [
    ['a number changed', (html) => html.replace(/(<td[^>]*>)31%/, (_, cell) => `${cell}32%`)],
    ['a row dropped', (html) => html.replace(/<tr><th scope="row">Oneens<.*?<\/tr>/, '')],
    [
      'two labels swapped',
      (html) =>
        html.replace('row">Eens<', 'row">X<').replace('row">Oneens<', 'row">Eens<').replace('row">X<', 'row">Oneens<'),
    ],
  ];

  test.each(faults)('is seen: %s', async (_, plant) => {
    const article = demo.find(({ slug }) => slug === 'overheden-op-weg-naar-online');
    const html = await page('nl', 'overheden-op-weg-naar-online');
    const planted = plant(html);
    expect(planted).not.toBe(html);
    expect(lines(readHtml(planted, 'nl').pairs)).not.toEqual(article?.expected);
  });
});

describe('a fault planted in an e-mail', () => {
  const html: readonly (readonly [string, (html: string) => string])[] = [
    ['a number changed', (html) => html.replace(/(<td[^>]*>)31%/, (_, cell) => `${cell}32%`)],
    ['a row dropped', (html) => html.replace(/<tr><th scope="row"[^>]*>Oneens<.*?<\/tr>/, '')],
    [
      'two labels swapped',
      (html) => html.replace('>Eens<', '>X<').replace('>Oneens<', '>Eens<').replace('>X<', '>Oneens<'),
    ],
  ];
  const text: readonly (readonly [string, (text: string) => string])[] = [
    ['a number changed', (text) => text.replace(': 31%', ': 32%')],
    ['a row dropped', (text) => text.replace(/- Oneens: .*\n/, '')],
    [
      'two labels swapped',
      (text) => text.replace('- Eens:', '- X:').replace('- Oneens:', '- Eens:').replace('- X:', '- Oneens:'),
    ],
  ];
  const slug = 'overheden-op-weg-naar-online';
  const email = async () => (await channel('nl', await documentIdOf('nl', slug), 'newsletter')).body;
  const facts = async () => lines(numbered(readHtml(await page('nl', slug), 'nl').pairs));

  test.each(html)('is seen in its HTML: %s', async (_, plant) => {
    const { html: whole } = await email();
    const planted = plant(whole);
    expect(planted).not.toBe(whole);
    expect(lines(readEmail(planted, 'nl').pairs)).not.toEqual(await facts());
  });

  test.each(text)('is seen in its plain part: %s', async (_, plant) => {
    const { text: whole } = await email();
    const planted = plant(whole);
    expect(planted).not.toBe(whole);
    expect(lines(readText(planted, 'nl').pairs)).not.toEqual(await facts());
  });
});
// Here because these articles are here already.
apiAnswers(() => running);

/** Examples that the gate must refuse: they show what a draft looks like. */
const REFUSED = [
  'result: question is an empty draft',
  'result: labels lack in the language',
  'result: question is gone',
  'respondents: part without question',
  'key-figure: unknown key',
];
