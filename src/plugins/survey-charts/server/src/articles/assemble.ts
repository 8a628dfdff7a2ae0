import { articleContent, questionUses } from '../../../blocks/article';
import type { ArticleContext } from '../../../blocks/context';
import type { ArticleDocument } from '../../../document/article';
import type { ImageNode } from '../../../document/nodes';
import type { HouseWords } from '../../../document/settings';
import type { Language } from '../../../survey/language';
import type { Limits } from '../../../survey/limits';
import type { Palette } from '../../../survey/vocabulary';
import { wordsOf } from '../../../words';
import { correctionsOf } from './corrections';
import { questionFacts } from './question-facts';
import { surveyView } from './survey-view';
import { instant, isRecord, type Row, records, text } from './values';

export interface Material {
  readonly row: Row;
  readonly questions: readonly Row[];
  readonly language: Language;
  readonly limits: Limits;
  readonly palette?: Palette | undefined;
  /** An organisation's own words, for the checks. */
  readonly house?: HouseWords | undefined;
  readonly alternates: ArticleDocument['alternates'];
}

/** What the blocks of an article may ask for. */
export function articleContext({
  row,
  questions,
  language,
  limits,
  palette,
}: Omit<Material, 'alternates' | 'house'>): ArticleContext {
  const facts = questions.flatMap((question) => questionFacts(question, language) ?? []);
  const byId = new Map(facts.map((question) => [question.documentId, question]));
  return {
    language,
    words: wordsOf(language),
    limits,
    palette,
    surveys: records(row.surveys).map((survey) => surveyView(survey, language)),
    question: (documentId) => byId.get(documentId),
  };
}

/** documentIds of the questions that a body refers to, in order. */
export function questionIds(row: Row): readonly string[] {
  return questionUses(blocksOf(row)).flatMap(({ documentId }) => documentId ?? []);
}

/** documentIds of an article's surveys. */
export function surveyIds(row: Row): readonly string[] {
  return records(row.surveys).map(({ documentId }) => text(documentId));
}

export function blocksOf(row: Row): readonly unknown[] {
  return Array.isArray(row.body) ? row.body : [];
}

/** An article's rows as the document that every channel renders. Total: a draft with empty fields gives one too. */
export function assembleArticle(material: Material): ArticleDocument {
  const { row, questions, language, alternates } = material;
  const context = articleContext(material);
  const body = articleContent(blocksOf(row), context);
  const shown = [...new Set(questionIds(row))].flatMap((documentId) => context.question(documentId) ?? []);
  return {
    documentId: text(row.documentId),
    language,
    slug: text(row.slug),
    title: text(row.title),
    intro: text(row.intro),
    summary: text(row.summary)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    body,
    byline: text(row.byline),
    corrections: correctionsOf(row.corrections, body, shown, language),
    publicationDate: instant(row.publicationDate),
    updated: latest([row.publishedAt, ...questions.map((question) => question.publishedAt)]),
    cover: coverOf(row.cover, language),
    series: seriesOf(row.series),
    surveys: context.surveys,
    alternates,
  };
}

/** The latest of some instants; what is none is passed over. */
function latest(values: readonly unknown[]): string | undefined {
  return values
    .flatMap((value) => instant(value) ?? [])
    .sort()
    .at(-1);
}

export function seriesOf(value: unknown): ArticleDocument['series'] {
  if (!isRecord(value) || typeof value.slug !== 'string') return undefined;
  return { documentId: text(value.documentId), title: text(value.title), slug: value.slug };
}

function coverOf(value: unknown, language: Language): ImageNode | undefined {
  if (!isRecord(value) || typeof value.url !== 'string') return undefined;
  const { width, height } = value;
  if (typeof width !== 'number' || typeof height !== 'number') return undefined;
  const altText = text(value.alternativeText);
  const caption = text(value.caption);
  return {
    type: 'image',
    language,
    origin: ['cover'],
    url: value.url,
    width,
    height,
    altText,
    decorative: altText === '',
    caption: caption === '' ? undefined : caption,
  };
}
