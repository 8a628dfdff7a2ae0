import type { Action } from '../changes/actions';
import { recordingArticle } from '../changes/record-article';
import { ARTICLE } from '../uids';
import { type Call, documentIdOf, type Handler, type Result } from './call';
import { lockDocuments } from './locks';

/** Taking an article back is always allowed, and written down: who keeps articles has to learn that it is gone. */
export function withdrawArticle(action: Action): Handler {
  return async (call: Call): Promise<Result> => {
    const { strapi, transaction, next } = call;
    const documentId = documentIdOf(call);
    await lockDocuments(strapi, transaction, ARTICLE, [documentId]);
    return recordingArticle(strapi, documentId, async () => next(), { touched: {}, goneBy: action });
  };
}
