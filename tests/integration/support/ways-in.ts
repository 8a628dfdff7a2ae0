import { ARTICLE, type Data, documents, QUESTION } from './content';
import type { TestStrapi } from './strapi';

/** What came of trying to publish. */
export interface Outcome {
  readonly refused: boolean;
  /** All that was said: the message and every message at a field. */
  readonly said: string;
  /** Paths of the fields that were named. */
  readonly paths: readonly string[];
}

export interface Clients {
  readonly server: TestStrapi;
  readonly admin: string;
  readonly api: string;
}

type Uid = typeof ARTICLE | typeof QUESTION;
type WayIn = (clients: Clients, uid: Uid, data: Data) => Promise<Outcome>;

const REST_PATHS = { [ARTICLE]: '/api/survey-articles', [QUESTION]: '/api/survey-questions' } as const;

/** Every way in to publishing. Each starts from data that no draft holds yet. */
export const WAYS_IN: Readonly<Record<string, WayIn>> = {
  'document service: publish': async ({ server }, uid, data) => {
    const { documentId } = await draft(server, uid, data);
    return attempt(() => documents(server.strapi, uid).publish({ documentId, locale: 'nl' }));
  },
  'document service: create with status': ({ server }, uid, data) =>
    attempt(() => documents(server.strapi, uid).create({ data, locale: 'nl', status: 'published' })),
  'document service: update with status': async ({ server }, uid, data) => {
    const { documentId } = await draft(server, uid, {});
    return attempt(() => documents(server.strapi, uid).update({ documentId, data, locale: 'nl', status: 'published' }));
  },
  'document service: several locales': async ({ server }, uid, data) => {
    const { documentId } = await draft(server, uid, data);
    if (uid === ARTICLE) await documents(server.strapi, uid).update({ documentId, data: data, locale: 'en' });
    return attempt(() => documents(server.strapi, uid).publish({ documentId, locale: ['nl', 'en'] }));
  },
  'document service: three publishes at once': async ({ server }, uid, data) => {
    const { documentId } = await draft(server, uid, data);
    const publish = () => attempt(() => documents(server.strapi, uid).publish({ documentId, locale: 'nl' }));
    const ended = await Promise.allSettled([publish(), publish(), publish()]);
    // Refused only if all of them are: one that gets through is one too many.
    const through = ended.find((one) => one.status === 'fulfilled' && !one.value.refused) ?? ended[0];
    if (through.status === 'rejected') throw through.reason;
    return through.value;
  },
  'REST: POST': ({ server, api }, uid, data) =>
    answered(server.http.post(`${REST_PATHS[uid]}?status=published`).auth(api, { type: 'bearer' }).send({ data })),
  'REST: POST without a status': ({ server, api }, uid, data) =>
    answered(server.http.post(REST_PATHS[uid]).auth(api, { type: 'bearer' }).send({ data })),
  'REST: PUT': async ({ server, api }, uid, data) => {
    const { documentId } = await draft(server, uid, {});
    const path = `${REST_PATHS[uid]}/${documentId}?status=published`;
    return answered(server.http.put(path).auth(api, { type: 'bearer' }).send({ data }));
  },
  'content manager: publish': async ({ server, admin }, uid, data) => {
    const { documentId } = await draft(server, uid, data);
    const path = `/content-manager/collection-types/${uid}/${documentId}/actions/publish`;
    return answered(server.http.post(path).auth(admin, { type: 'bearer' }).send({}));
  },
  'content manager: create and publish': ({ server, admin }, uid, data) => {
    const path = `/content-manager/collection-types/${uid}/actions/publish`;
    return answered(server.http.post(path).auth(admin, { type: 'bearer' }).send(forAdmin(data)));
  },
  'content manager: bulk publish': async ({ server, admin }, uid, data) => {
    const { documentId } = await draft(server, uid, data);
    const path = `/content-manager/collection-types/${uid}/actions/bulkPublish`;
    return answered(
      server.http
        .post(path)
        .auth(admin, { type: 'bearer' })
        .send({ documentIds: [documentId] }),
    );
  },
  'content manager: bulk publish of several locales': async ({ server, admin }, uid, data) => {
    const { documentId } = await draft(server, uid, data);
    if (uid === ARTICLE) await documents(server.strapi, uid).update({ documentId, data: data, locale: 'en' });
    const path = `/content-manager/collection-types/${uid}/actions/bulkPublish?locale[0]=nl&locale[1]=en`;
    const body = { documentIds: [documentId], ...(uid === ARTICLE && { locale: ['nl', 'en'] }) };
    return answered(server.http.post(path).auth(admin, { type: 'bearer' }).send(body));
  },
};

function draft({ strapi }: TestStrapi, uid: Uid, data: Data): Promise<{ documentId: string }> {
  return documents(strapi, uid).create({ data, locale: 'nl' });
}

/** The admin sends relations as what is to be connected. */
function forAdmin(data: Data): Data {
  const body = Array.isArray(data.body) ? { body: data.body.map(connecting) } : {};
  return { ...data, ...body };
}

function connecting(block: Data): Data {
  if (typeof block.question !== 'string') return block;
  return { ...block, question: { connect: [{ documentId: block.question }] } };
}

async function attempt(work: () => Promise<unknown>): Promise<Outcome> {
  try {
    await work();
    return { refused: false, said: '', paths: [] };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ValidationError') throw error;
    return outcome(error.message, 'details' in error ? error.details : undefined);
  }
}

async function answered(request: PromiseLike<{ status: number; body: unknown; text: string }>): Promise<Outcome> {
  const { status, body, text } = await request;
  if (status >= 200 && status < 300) return { refused: false, said: '', paths: [] };
  const error = isObject(body) && isObject(body.error) ? body.error : {};
  if (status !== 400) throw new Error(`Answered ${status}: ${text}`);
  return outcome(String(error.message), error.details);
}

function outcome(message: string, details: unknown): Outcome {
  const errors = isObject(details) && Array.isArray(details.errors) ? details.errors.filter(isObject) : [];
  const paths = errors.map(({ path }) => (Array.isArray(path) ? path.join('.') : String(path)));
  return { refused: true, said: [message, ...errors.map((error) => String(error.message))].join('\n'), paths };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
