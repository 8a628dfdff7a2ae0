import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ReaderChange } from '../changes/fold';
import { pageOf } from '../changes/page';
import { changesSince } from '../changes/read';
import { publicUrl } from '../figures/services';
import { badRequest } from './bad-request';
import { languageOf } from './query/language';
import { knownParameters, type Query } from './query/parameters';
import { sinceOf } from './query/since';
import type { ChangesAnswer } from './schema/changes';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

/** What a client that keeps articles has to fetch, and what to forget. */
export function changesReader(strapi: Core.Strapi) {
  async function find(ctx: Context): Promise<ChangesAnswer> {
    const query = knownParameters(ctx.query, ['since', 'locale', 'limit']);
    const language = query.locale === undefined ? undefined : languageOf(query);
    const limit = limitOf(query);
    // Before the question: what is committed while it is answered is told the next time.
    const now = new Date();
    const since = sinceOf(query);
    const all = await changesSince(strapi, { since, language });
    const { changes, until, more } = pageOf(all, limit, { now, since });
    return { data: changes.map((change) => changeAnswer(change, publicUrl(strapi))), meta: { until, more } };
  }

  return { find };
}

function changeAnswer({ documentId, locale, change, at }: ReaderChange, url: string): ChangesAnswer['data'][number] {
  const language = languageOf({ locale });
  const told = { documentId, language, change, at };
  if (change === 'withdrawn') return told;
  return { ...told, app: `${url}/api/survey-articles/${documentId}/app?locale=${language}` };
}

function limitOf({ limit }: Query): number {
  if (limit === undefined) return DEFAULT_LIMIT;
  const number = typeof limit === 'string' && /^\d{1,4}$/.test(limit) ? Number(limit) : Number.NaN;
  if (number >= 1 && number <= MAX_LIMIT) return number;
  throw badRequest('limit', `it is a whole number from 1 to ${MAX_LIMIT}.`);
}
