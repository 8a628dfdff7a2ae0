import type { Core } from '@strapi/strapi';
import { recordChanges } from '../changes/record';
import { QUESTION } from '../uids';
import { publishedArticlesWith } from './article-uses';
import { type Call, documentIdOf, type Result } from './call';
import { questionAction } from './corrected';
import { refusingDuplicates } from './duplicates';
import { lockDocuments } from './locks';
import { questionFaults } from './question-faults';
import { draftQuestion } from './question-result';
import { refusal } from './refusal';

/** Publishes a question if it is whole in every language that needs it; readers see it at once in every article. */
export async function publishQuestion(call: Call): Promise<Result> {
  const { strapi, transaction, next } = call;
  const documentId = documentIdOf(call);
  await lockDocuments(strapi, transaction, QUESTION, [documentId]);
  const draft = await draftQuestion(strapi, documentId);
  if (draft === undefined) return next();
  const faults = await questionFaults(strapi, draft);
  if (faults.length > 0) throw refusal(strapi, faults);
  const action = await questionAction(strapi, draft);
  const result = await refusingDuplicates(strapi, async () => next());
  const shown = await publishedArticlesWith(strapi, QUESTION, documentId);
  await recordChanges(
    strapi,
    shown.map((article) => ({ ...article, action })),
  );
  return result;
}

/** Unpublishing or deleting a question would leave a hole in the articles that show it. */
export async function withdrawQuestion(call: Call): Promise<Result> {
  const { strapi, transaction, next } = call;
  const documentId = documentIdOf(call);
  await lockDocuments(strapi, transaction, QUESTION, [documentId]);
  await refuseIfShown(strapi, documentId);
  return next();
}

async function refuseIfShown(strapi: Core.Strapi, documentId: string): Promise<void> {
  const uses = await publishedArticlesWith(strapi, QUESTION, documentId);
  if (uses.length === 0) return;
  const articles = uses.map(({ title, locale }) => `“${title}” (${locale})`).join(', ');
  throw refusal(strapi, [{ path: [], key: 'gate-question-in-use', values: { articles } }]);
}
