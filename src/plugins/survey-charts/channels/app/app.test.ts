import { expect, test } from '@jest/globals';
import { article, context } from '../example-article.test-helper';
import { app } from '.';
import { articleSchema } from './schema/article';

const json = app.render(article, context);

test('is what its schema says, and nothing more', () => {
  const sent: unknown = JSON.parse(JSON.stringify(json));
  expect(articleSchema.parse(sent)).toEqual(sent);
});

test('gives each picture in every theme and width, in the drawing that is fit for it', () => {
  const figure = json.body.find((node) => node.type === 'figure');
  const files = figure?.type === 'figure' ? (figure.pictures?.files ?? []) : [];
  const told = files.map(({ type, theme, width, drawing }) => `${type} ${theme} ${width} ${drawing}`);
  expect(new Set(told).size).toBe(28);
  expect(told).toEqual(
    expect.arrayContaining([
      'png light 400 narrow',
      'png light 720 narrow',
      'png contrast 1280 wide',
      'svg dark 400 narrow',
      'svg print 1280 wide',
    ]),
  );
  expect(files.map(({ url }) => url)).toContain(
    'https://example.org/figures/app-use-0123456789abcdef.png?theme=dark&width=800',
  );
});

test('tells where its page is, in each language, and where the other renditions are', () => {
  const renditions = [{ name: 'text', type: 'text/plain', url: 'https://example.org/api/text' }];
  const alternates = [{ language: 'en', slug: 'the app', title: 'The app' }] as const;
  const told = app.render({ ...article, slug: 'de app', alternates }, { ...context, renditions: () => renditions });
  expect(told).toMatchObject({
    url: 'https://example.org/nl/artikelen/de%20app',
    alternates: [{ url: 'https://example.org/en/articles/the%20app' }],
    renditions,
  });
});

test('lists the difficult words, wherever they stand', () => {
  const words = [{ key: 'zbo', term: 'zbo', explanation: 'zelfstandig bestuursorgaan' }];
  expect(json.difficultWords).toEqual(words);
  const [glossary] = article.body.filter(({ type }) => type === 'glossary');
  if (glossary === undefined) throw new Error('The example has no list of difficult words.');
  const note = { type: 'note', tone: 'info', language: 'nl', origin: [], children: [glossary] } as const;
  expect(app.render({ ...article, body: [note] }, context).difficultWords).toEqual(words);
});

test('tells of corrections, checks and the voice’s text as it is given them', () => {
  const figure = { id: 'figure-app-use', key: 'app-use', finding: 'Iets.' };
  const corrections = [
    { date: '2026-03-12', text: 'Er stond 30.', figure },
    { date: '2026-03-11', text: 'Een tikfout.' },
  ];
  const checks = () => [{ rule: 'title-missing', severity: 'error', passed: true } as const];
  const speech = () => ({ ssml: '<speak/>', text: 'Zo.' });
  expect(app.render({ ...article, corrections }, { ...context, checks, speech })).toMatchObject({
    corrections: [{ text: 'Er stond 30.', figure: { id: 'figure-app-use', key: 'app-use' } }, { text: 'Een tikfout.' }],
    checks: [{ rule: 'title-missing', passed: true }],
    speech: { text: 'Zo.' },
  });
  expect([json.checks, json.corrections, json.speech]).toEqual([[], [], undefined]);
});
