import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { digitalSkills } from '../../database/demo/articles/digital-skills';
import { flyingManners } from '../../database/demo/articles/flying-manners';
import { onlineServices } from '../../database/demo/articles/online-services';
import type { DemoArticle, DemoBlock, DemoVersion } from '../../database/demo/demo-article';
import { newsletterIssue, newsletterItems } from '../../database/demo/newsletter';
import { seriesList, surveys } from '../../database/demo/surveys';
import { BLOCK_UIDS } from '../plugins/survey-charts/blocks/registry';
import { LANGUAGES, type Language } from '../plugins/survey-charts/survey/language';

/** By the names that the demo's newsletter uses, in order of publication. */
const ARTICLES: Readonly<Record<string, DemoArticle>> = {
  'flying-manners': flyingManners,
  'online-services': onlineServices,
  'digital-skills': digitalSkills,
};

/** documentIds by the names that the demo's files use. */
type Ids = ReadonlyMap<string, string>;

/**
 * Strapi's generated types follow the registry of blocks; the demo must compile and run without any one of them, so it
 * writes through the part of the document service that takes plain data.
 */
interface PlainDocuments {
  create(params: { data: object; locale?: string }): Promise<{ documentId: string }>;
  update(params: { documentId: string; data: object; locale?: string }): Promise<unknown>;
  publish(params: { documentId: string; locale?: string }): Promise<unknown>;
}

function plainDocuments(strapi: Core.Strapi, uid: string): PlainDocuments {
  const service: (uid: string) => PlainDocuments = strapi.get('documents');
  return service(uid);
}

interface DemoQuestion {
  readonly key: string;
  readonly survey: string;
  readonly result: Record<string, unknown>;
}

/** Fills an empty database with the demo articles, through the same gate as an editor's work: all or nothing. */
export async function seedDemo(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async () => {
    const surveyIds = await seedSurveys(strapi);
    const seriesIds = await seedSeries(strapi);
    const questionIds = await seedQuestions(strapi, surveyIds);
    const articleIds = new Map<string, string>();
    for (const [name, article] of Object.entries(ARTICLES)) {
      const ids = { surveys: surveyIds, series: seriesIds, questions: questionIds };
      articleIds.set(name, await seedArticle(strapi, article, ids));
    }
    await seedNewsletter(strapi, articleIds);
  });
}

async function seedSurveys(strapi: Core.Strapi): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const survey of surveys) {
    const documents = plainDocuments(strapi, 'plugin::survey-charts.survey');
    const created = await documents.create({ data: structuredClone(survey) });
    ids.set(survey.name, created.documentId);
  }
  return ids;
}

async function seedSeries(strapi: Core.Strapi): Promise<Ids> {
  const ids = new Map<string, string>();
  const documents = plainDocuments(strapi, 'plugin::survey-charts.series');
  for (const series of seriesList) {
    const { documentId } = await documents.create({ data: series.nl, locale: 'nl' });
    await documents.update({ documentId, data: series.en, locale: 'en' });
    ids.set(series.name, documentId);
  }
  return ids;
}

async function seedQuestions(strapi: Core.Strapi, surveyIds: Ids): Promise<Ids> {
  const ids = new Map<string, string>();
  const folder = path.join(strapi.dirs.app.root, 'database', 'demo', 'questions');
  for (const file of readdirSync(folder).sort()) {
    const question: DemoQuestion = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    const data = { key: question.key, survey: found(surveyIds, question.survey), result: question.result };
    const documents = plainDocuments(strapi, 'plugin::survey-charts.survey-question');
    const created = await documents.create({ data });
    ids.set(question.key, created.documentId);
  }
  return ids;
}

interface SeedIds {
  readonly surveys: Ids;
  readonly series: Ids;
  readonly questions: Ids;
}

/** Returns its documentId. */
async function seedArticle(strapi: Core.Strapi, article: DemoArticle, ids: SeedIds): Promise<string> {
  return published(strapi, 'plugin::survey-charts.survey-article', (locale) =>
    articleData(article, article.versions[locale], ids),
  );
}

async function seedNewsletter(strapi: Core.Strapi, articleIds: Ids): Promise<void> {
  const items = newsletterItems.map(({ article, form }) => ({ article: found(articleIds, article), form }));
  await published(strapi, 'api::newsletter.newsletter-issue', (locale) => ({ ...newsletterIssue[locale], items }));
}

/** Makes a document in every language, publishes it, and returns its documentId. */
async function published(strapi: Core.Strapi, uid: string, dataIn: (locale: Language) => object): Promise<string> {
  const documents = plainDocuments(strapi, uid);
  const [first, ...others] = LANGUAGES;
  const { documentId } = await documents.create({ data: dataIn(first), locale: first });
  for (const locale of others) await documents.update({ documentId, data: dataIn(locale), locale });
  for (const locale of LANGUAGES) await documents.publish({ documentId, locale });
  return documentId;
}

function articleData(article: DemoArticle, version: DemoVersion, ids: SeedIds) {
  return {
    title: version.title,
    slug: version.slug,
    intro: version.intro,
    summary: version.summary.join('\n'),
    byline: version.byline,
    publicationDate: article.publicationDate,
    series: found(ids.series, article.series),
    surveys: [found(ids.surveys, article.survey)],
    // A block type that this installation does not have is left out.
    body: version.body
      .filter(({ block }) => BLOCK_UIDS.includes(`survey.${block}`))
      .map((block) => ({ __component: `survey.${block.block}`, ...blockData(block, ids) })),
  };
}

function blockData(block: DemoBlock, ids: SeedIds): object {
  switch (block.block) {
    case 'text':
      return { text: block.text };
    case 'result':
      return { question: found(ids.questions, block.question) };
    case 'respondents': {
      const parts = block.parts.map(({ label, question }) => ({ label, question: found(ids.questions, question) }));
      return { title: block.title, parts };
    }
    case 'key-figure':
      return { question: found(ids.questions, block.question), key: block.key };
    case 'note':
      return { tone: block.tone, title: block.title, text: block.text };
    case 'method':
      return { survey: found(ids.surveys, block.survey) };
    case 'glossary':
      return { items: block.items };
  }
}

function found(ids: Ids, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The demo content names "${name}", which is not in it.`);
  return id;
}
