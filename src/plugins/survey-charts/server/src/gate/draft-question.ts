import { QUESTION } from '../uids';
import { type Call, changeParameters, dataOf, documentIdOf, type Result } from './call';
import { lockDocuments } from './locks';
import { checkedQuestion, draftQuestion } from './question-result';

export async function saveQuestion(call: Call): Promise<Result> {
  const { strapi, transaction, next } = call;
  const documentId = documentIdOf(call);
  await lockDocuments(strapi, transaction, QUESTION, [documentId]);
  const stored = documentId === '' ? undefined : await draftQuestion(strapi, documentId);
  changeParameters(call, { data: await checkedQuestion(strapi, dataOf(call), stored) });
  return next();
}
