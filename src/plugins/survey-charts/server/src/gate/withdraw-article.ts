import { ARTICLE } from '../uids';
import { type Call, documentIdOf, type Result } from './call';
import { lockDocuments } from './locks';

/** Unpublishing, deleting or discarding an article is always allowed, but never in the middle of its publishing. */
export async function withdrawArticle(call: Call): Promise<Result> {
  await lockDocuments(call.strapi, call.transaction, ARTICLE, [documentIdOf(call)]);
  return call.next();
}
