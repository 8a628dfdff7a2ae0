import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digitalSkills } from '../../database/demo/articles/digital-skills';
import { flyingManners } from '../../database/demo/articles/flying-manners';
import { onlineServices } from '../../database/demo/articles/online-services';
import type { DemoArticle, DemoBlock } from '../../database/demo/demo-article';
import { seriesList, surveys } from '../../database/demo/surveys';
import { articleContent } from '../../src/plugins/survey-charts/blocks/article';
import { EXAMPLE_RESULTS, exampleContext } from '../../src/plugins/survey-charts/blocks/example-questions';
import { BLOCKS } from '../../src/plugins/survey-charts/blocks/registry';
import type { ArticleDocument } from '../../src/plugins/survey-charts/document/article';
import { assembleArticle } from '../../src/plugins/survey-charts/server/src/articles/assemble';
import { correctionsOf } from '../../src/plugins/survey-charts/server/src/articles/corrections';
import { LANGUAGES, type Language } from '../../src/plugins/survey-charts/survey/language';
import { DEFAULT_LIMITS } from '../../src/plugins/survey-charts/survey/limits';

const QUESTIONS = path.resolve(__dirname, '..', '..', 'database', 'demo', 'questions');
const DEMO: readonly DemoArticle[] = [onlineServices, digitalSkills, flyingManners];

type Row = Readonly<Record<string, unknown>>;

/** Rows as the database would give them; keys and names stand in for documentIds. */
const surveyRow = (name: string): Row => ({ documentId: name, ...surveys.find((survey) => survey.name === name) });
const reference = (documentId: string): Row => ({ documentId });

const questionRows: readonly Row[] = readdirSync(QUESTIONS).map((file) => {
  const question: { key: string; survey: string } = JSON.parse(readFileSync(path.join(QUESTIONS, file), 'utf8'));
  return { ...question, documentId: question.key, survey: surveyRow(question.survey) };
});

/** The demo articles in each language, as the server assembles them, without a database. */
export function demoArticles(): readonly ArticleDocument[] {
  return DEMO.flatMap((article) => LANGUAGES.map((language) => demoArticle(article, language)));
}

function demoArticle(article: DemoArticle, language: Language): ArticleDocument {
  const version = article.versions[language];
  const series = seriesList.find(({ name }) => name === article.series);
  const row: Row = {
    ...version,
    documentId: article.versions.nl.slug,
    summary: version.summary.join('\n'),
    publicationDate: article.publicationDate,
    publishedAt: article.publicationDate,
    series: series && { documentId: series.name, ...series[language] },
    surveys: [surveyRow(article.survey)],
    body: version.body.map(blockRow),
  };
  const others = LANGUAGES.filter((other) => other !== language);
  const alternates = others.map((other) => ({ language: other, ...article.versions[other] }));
  return assembleArticle({ row, questions: questionRows, language, limits: DEFAULT_LIMITS, alternates });
}

function blockRow(block: DemoBlock): Row {
  const fields: Record<string, unknown> = { ...block, __component: `survey.${block.block}` };
  if (block.block === 'method') fields.survey = reference(block.survey);
  if (block.block === 'result' || block.block === 'key-figure') fields.question = reference(block.question);
  if (block.block === 'respondents') {
    fields.parts = block.parts.map(({ label, question }) => ({ label, question: reference(question) }));
  }
  return fields;
}

/** One long article of every example of every block, as it would be published: without what drafts lack. */
export function longArticle(language: Language): ArticleDocument {
  const blocks = BLOCKS.flatMap((block) =>
    block.examples
      .filter((example) => example.language === language)
      .map(({ fields }) => ({ ...fields, __component: block.uid })),
  );
  const context = exampleContext(language);
  const body = articleContent(blocks, context).filter(({ type }) => type !== 'placeholder');
  const questions = Object.keys(EXAMPLE_RESULTS).flatMap((key) => context.question(key) ?? []);
  const mended = { date: '2026-03-11', text: language === 'nl' ? 'De titel klopte niet.' : 'The title was wrong.' };
  return {
    documentId: 'long',
    language,
    slug: 'long',
    title: language === 'nl' ? 'Alle voorbeelden' : 'All examples',
    intro: language === 'nl' ? 'Alle blokken onder elkaar.' : 'All blocks, one under the other.',
    summary: [language === 'nl' ? 'Dit artikel is lang.' : 'This article is long.'],
    body,
    byline: language === 'nl' ? 'Redactie' : 'The editors',
    corrections: correctionsOf([mended], body, questions, language),
    publicationDate: '2026-03-03T08:00:00.000Z',
    updated: '2026-03-04T08:00:00.000Z',
    surveys: context.surveys,
    alternates: [],
  };
}
