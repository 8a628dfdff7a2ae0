import { type Call, changeParameters, documentOf, type Handler, parametersOf, type Result } from './call';
import type { Row } from './rows';

/** The caller's own parameters are handed on; what they may be is Strapi's to say. */
interface Publishing {
  publish(params: Row): Promise<{ readonly entries: readonly Exclude<Result, number>[] }>;
}

/**
 * `create` and `update` with `status: 'published'` publish by themselves, past every middleware of `publish`. So the
 * draft is saved, and then published by the front door, in the same transaction.
 */
export function savingAndPublishing(uid: string, save: Handler): Handler {
  return async (call: Call): Promise<Result> => {
    const parameters = parametersOf(call);
    if (parameters.status !== 'published') return save(call);
    changeParameters(call, { status: 'draft' });
    const saved = documentOf(await save(call));
    if (saved === undefined) return null;
    const documentsOf: (uid: string) => Publishing = call.strapi.get('documents');
    const documents = documentsOf(uid);
    const { locale, fields, populate } = parameters;
    const published = await documents.publish({ documentId: saved.documentId, locale, fields, populate });
    return published.entries[0] ?? null;
  };
}
