import type { Core } from '@strapi/strapi';
import { questionIds, surveyIds } from '../articles/assemble';
import type { Action } from '../changes/actions';
import { recordingArticle } from '../changes/record-article';
import { ARTICLE, QUESTION } from '../uids';
import { articleDrafts } from './article-drafts';
import { type ArticleDraft, articleFaults } from './article-faults';
import { type Call, documentIdOf, type Result } from './call';
import { articleAction } from './corrected';
import { refusingDuplicates } from './duplicates';
import { localeFilter } from './locales';
import { lockDocuments } from './locks';
import { type Fault, refusal } from './refusal';
import { shownQuestions } from './shown-questions';
import { keepOldSlug } from './slugs';

/**
 * Publishes an article, in one language or several, with those of its questions that never were: all of it or nothing.
 * Everything is checked before anything is written, because a transaction of somebody else's that catches the refusal
 * would keep what was written before it.
 */
export async function publishArticle(call: Call): Promise<Result> {
  const { strapi, transaction, next } = call;
  const documentId = documentIdOf(call);
  await lockDocuments(strapi, transaction, ARTICLE, [documentId]);
  const drafts = await articleDrafts(strapi, documentId, await localeFilter(call));
  if (drafts.length === 0) return next();
  const ids = [...new Set(drafts.flatMap(({ row }) => questionIds(row)))].sort();
  await lockDocuments(strapi, transaction, QUESTION, ids);
  const surveys = [...new Set(drafts.flatMap(({ row }) => surveyIds(row)))];
  const questions = await shownQuestions(strapi, ids, surveys);
  const faults: Fault[] = [];
  for (const draft of drafts) faults.push(...(await articleFaults(strapi, draft, questions)));
  if (faults.length > 0) throw refusal(strapi, faults);
  for (const { documentId: question } of questions.unpublished) {
    await strapi.documents(QUESTION).publish({ documentId: String(question) });
  }
  for (const draft of drafts) await prepare(strapi, draft);
  const touched: Record<string, Action> = {};
  for (const draft of drafts) touched[draft.locale] = await articleAction(strapi, draft);
  return recordingArticle(strapi, documentId, () => refusingDuplicates(strapi, async () => next()), {
    touched,
    goneBy: 'unpublished',
  });
}

/** In milliseconds. */
const MINUTE = 60_000;

/** What is kept or set on the draft, so that the published row takes it over. */
async function prepare(strapi: Core.Strapi, draft: ArticleDraft): Promise<void> {
  await keepOldSlug(strapi, draft);
  if (draft.row.publicationDate !== null && draft.row.publicationDate !== undefined) return;
  // To the minute, as Strapi's form shows it: that writes it so as soon as somebody tabs past, and calls the form changed.
  const data = { publicationDate: new Date(Math.floor(Date.now() / MINUTE) * MINUTE) };
  await strapi.db.query(ARTICLE).update({ where: { id: draft.row.id }, data });
}
