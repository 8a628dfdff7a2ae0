import { beforeAll, describe, test } from '@jest/globals';
import { OPERATIONS } from '../../../src/plugins/survey-charts/server/src/api/openapi/document';
import { isJson, type Json } from '../../api/json';
import { apiToken } from '../../integration/support/accounts';
import { article, type Data, question, unique, wholeResult } from '../../integration/support/content';
import type { TestStrapi } from '../../integration/support/strapi';
import { describedIn, Heard } from './described';
import { validatorOf } from './validator';

interface Written {
  readonly made: () => Data;
  readonly change: Data;
}

/** What is written, by the address of its list; one that is not here fails. */
const WRITTEN: Readonly<Record<string, Written>> = {
  '/survey-articles': { made: article, change: { intro: 'Anders.' } },
  '/survey-questions': { made: question, change: { result: wholeResult({ revision: 1 }) } },
  '/surveys': {
    made: () => ({ name: unique('survey'), title: { nl: 'Onderzoek', en: 'Survey' } }),
    change: { respondents: 12 },
  },
  '/series': { made: () => ({ title: 'Reeks', slug: unique('series') }), change: { title: 'Andere reeks' } },
};

/** Every address that may be written is: with a token that may, one that may not and none, rightly and wrongly. */
export function writingAsDescribed(running: () => TestStrapi, description: () => Json): void {
  describe('is as it is described', () => {
    let tokens = { may: '', mayNot: '' };
    /** documentIds of what was made, by the address of its list. */
    const made = new Map<string, string>();
    beforeAll(async () => {
      tokens = {
        may: await apiToken(running()),
        mayNot: await apiToken(running(), ['plugin::survey-charts.survey-article.find']),
      };
    });

    // In this order each is made, changed and deleted.
    const writing = OPERATIONS.flatMap(({ method, path }) => (method === 'get' ? [] : [[method, path] as const]));
    test.each(writing)('%s /api%s', async (method, path) => {
      const kind = path.replace('/{id}', '');
      const data = WRITTEN[kind];
      if (data === undefined) throw new Error(`Nobody says what is written to ${path}.`);
      const heard = new Heard(describedIn(description(), method, `/api${path}`), validatorOf(description()));
      const id = made.get(kind) ?? '';
      const send = async (status: number, body: unknown, { to = id, query = '', token = tokens.may } = {}) => {
        const address = `/api${path.replace('{id}', to)}${query}`;
        const request = running().http[method](address);
        if (token !== '') request.auth(token, { type: 'bearer' });
        const answer = await (method === 'delete' ? request : request.send({ data: body }));
        heard.hold(`${method} ${address}`, status, answer);
        return answer;
      };
      const body = method === 'post' ? data.made() : data.change;
      for (const query of ['?nonsense=1', '?locale=fr', '?status=nonsense']) await send(400, body, { query });
      if (method !== 'delete') {
        await send(400, 'no object');
        await send(400, { ...body, nonsense: 1 });
      }
      await send(401, body, { token: '' });
      await send(403, body, { token: tokens.mayNot });
      if (path.includes('{')) await send(404, body, { to: 'nothing' });
      if (method === 'post') {
        const drafted = await send(201, data.made(), { query: '?status=draft&locale=nl' });
        const answer = await send(201, body);
        made.set(kind, idIn(answer.body));
        await running()
          .http.delete(`/api${path}/${idIn(drafted.body)}`)
          .auth(tokens.may, { type: 'bearer' })
          .expect(204);
      } else await send(method === 'put' ? 200 : 204, body);
      // The same save once more is over one that it does not know of.
      if (method === 'put' && 'result' in body) await send(409, body);
      heard.expectAll();
    });
  });
}

function idIn(body: unknown): string {
  const data = isJson(body) ? body.data : undefined;
  return isJson(data) ? String(data.documentId) : '';
}
