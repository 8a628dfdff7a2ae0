import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { isLanguage, LANGUAGES, type Language } from '../../../survey/language';
import { isRecord, type Row, text } from '../articles/values';
import { revisionOf } from '../gate/question-result';
import { ConflictError } from '../gate/refusal';
import { badRequest } from './bad-request';
import { knownParameters, type Query } from './query/parameters';

type Uid = Parameters<Core.Strapi['documents']>[0];

/** The part of the document service that writes; its own types can't follow data that a request brings. */
interface WritableDocuments {
  create(params: Row): Promise<unknown>;
  update(params: Row): Promise<unknown>;
  delete(params: Row): Promise<{ readonly entries: readonly unknown[] }>;
}

/**
 * Writing one content type, for the holder of an API token, through the document service and so through the gate.
 * As in Strapi's REST API a write publishes, unless `?status=draft` is asked for. The answer tells what was written and
 * not what it holds: a question's stored result never leaves the server.
 */
export function writer(strapi: Core.Strapi, uid: Uid) {
  const documents = (): WritableDocuments => strapi.documents(uid);

  async function create(ctx: Context) {
    const parameters = parametersOf(ctx.query);
    const data = await dataOf(strapi, uid, ctx);
    const written = await documents().create({ ...parameters, data });
    ctx.status = 201;
    return receipt(written);
  }

  async function update(ctx: Context) {
    const parameters = parametersOf(ctx.query);
    const data = await dataOf(strapi, uid, ctx);
    const documentId = text(ctx.params.id);
    const written = await answeringConflicts(ctx, () => documents().update({ ...parameters, documentId, data }));
    if (written === undefined) return undefined;
    if (!isRecord(written)) throw new errors.NotFoundError('There is no such document.');
    return receipt(written);
  }

  async function remove(ctx: Context) {
    const { locale } = parametersOf(ctx.query);
    const documentId = text(ctx.params.id);
    const { entries } = await documents().delete({ documentId, locale: locale ?? '*' });
    if (entries.length === 0) throw new errors.NotFoundError('There is no such document.');
    ctx.status = 204;
  }

  return { create, update, delete: remove };
}

/** Which language, and whether to publish. */
function parametersOf(given: unknown): { readonly locale?: Language; readonly status: 'draft' | 'published' } {
  const { locale, status = 'published' }: Query = knownParameters(given, ['locale', 'status']);
  if (status !== 'published' && status !== 'draft') throw badRequest('status', 'it can be draft or published.');
  if (locale === undefined) return { status };
  if (!isLanguage(locale)) throw badRequest('locale', `it can be ${LANGUAGES.join(' or ')}.`);
  return { locale, status };
}

/** The body's `data`, held against the schema: unknown and read-only fields are refused. */
async function dataOf(strapi: Core.Strapi, uid: Uid, ctx: Context): Promise<Row> {
  const body: unknown = ctx.request.body;
  const data = isRecord(body) ? body.data : undefined;
  if (!isRecord(data)) throw badRequest('data', 'the body of the request holds an object "data".');
  const schema = strapi.getModel(uid);
  const { auth } = ctx.state;
  await strapi.contentAPI.validate.input(data, schema, { auth });
  const sanitized: unknown = await strapi.contentAPI.sanitize.input(data, schema, { auth });
  return isRecord(sanitized) ? sanitized : {};
}

/** HTTP has a status for a save over somebody else's; Strapi's own error handling does not. */
async function answeringConflicts(ctx: Context, write: () => Promise<unknown>): Promise<unknown> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    const { name, message, details } = error;
    ctx.status = 409;
    ctx.body = { data: null, error: { status: 409, name, message, details } };
    return undefined;
  }
}

/** What was written, and the revision that the next save of a question has to name. */
function receipt(written: unknown) {
  const row = isRecord(written) ? written : {};
  const data = {
    documentId: text(row.documentId),
    ...(typeof row.locale === 'string' && { locale: row.locale }),
    ...('publishedAt' in row && { status: row.publishedAt === null ? 'draft' : 'published' }),
    ...('result' in row && { revision: revisionOf(row.result) }),
  };
  return { data, meta: {} };
}
