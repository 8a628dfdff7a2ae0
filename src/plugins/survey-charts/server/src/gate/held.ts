import { type Call, documentIdOf, type Handler, type Result } from './call';
import { lockDocuments } from './locks';

/** Always allowed, but never in the middle of a publishing: rows that both replace would be left twice or not at all. */
export function held(uid: string): Handler {
  return async (call: Call): Promise<Result> => {
    await lockDocuments(call.strapi, call.transaction, uid, [documentIdOf(call)]);
    return call.next();
  };
}
