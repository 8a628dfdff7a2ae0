import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  ARTICLE,
  article,
  documents,
  QUESTION,
  question,
  resultBlock,
  SERIES,
  SURVEY,
  unique,
} from './support/content';
import { startStrapi, type TestStrapi } from './support/strapi';

// What published articles rest on can't be taken away under them.

let server: TestStrapi;
beforeAll(async () => {
  server = await startStrapi();
});
afterAll(() => server.stop());

const surveys = () => documents(server.strapi, SURVEY);
const newSurvey = () => surveys().create({ data: { name: unique('survey'), title: { nl: 'Onderzoek' } } });

test('a survey with published questions is not deleted, and the message names them', async () => {
  const survey = await newSurvey();
  const data = question({ survey: survey.documentId });
  const { documentId } = await documents(server.strapi, QUESTION).create({ data, status: 'published' });
  await expect(surveys().delete({ documentId: survey.documentId })).rejects.toThrow(`“${data.key}”`);
  expect(await surveys().findOne({ documentId: survey.documentId })).not.toBeNull();
  await documents(server.strapi, QUESTION).unpublish({ documentId });
  await surveys().delete({ documentId: survey.documentId });
  expect(await surveys().findOne({ documentId: survey.documentId })).toBeNull();
});

test('a survey that a published article names is not deleted', async () => {
  const survey = await newSurvey();
  const shown = await documents(server.strapi, QUESTION).create({ data: question() });
  const data = article({
    title: 'Rust op het werk',
    surveys: [survey.documentId],
    body: [resultBlock(shown.documentId)],
  });
  await documents(server.strapi, ARTICLE).create({ data, locale: 'nl', status: 'published' });
  await expect(surveys().delete({ documentId: survey.documentId })).rejects.toThrow('“Rust op het werk” (nl)');
});

test('a series with published articles is not deleted; with drafts only it is', async () => {
  const all = documents(server.strapi, SERIES);
  const series = await all.create({ data: { title: 'Reeks', slug: unique('reeks') }, locale: 'nl' });
  const shown = await documents(server.strapi, QUESTION).create({ data: question() });
  const data = article({ title: 'Een deel', series: series.documentId, body: [resultBlock(shown.documentId)] });
  const { documentId } = await documents(server.strapi, ARTICLE).create({ data, locale: 'nl', status: 'published' });
  await expect(all.delete({ documentId: series.documentId })).rejects.toThrow('“Een deel” (nl)');
  await documents(server.strapi, ARTICLE).unpublish({ documentId, locale: 'nl' });
  await all.delete({ documentId: series.documentId });
  expect(await all.findOne({ documentId: series.documentId, locale: 'nl' })).toBeNull();
});
