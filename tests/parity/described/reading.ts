import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import { OPERATIONS } from '../../../src/plugins/survey-charts/server/src/api/openapi/document';
import { type Json, list } from '../../api/json';
import type { TestStrapi } from '../../integration/support/strapi';
import { faultsOf } from '../../schemas/validate';
import { type Described, describedIn, Heard, type Parameter } from './described';
import { validatorOf } from './validator';

const LANGUAGES = ['nl', 'en'] as const;

/** Ids of what the demo published in a language. */
type Ids = Readonly<Record<'article' | 'question' | 'survey' | 'issue', string>>;

/** What stands for `{id}` in an address; one that is not here, and has one, fails. */
const ID_OF: Readonly<Record<string, keyof Ids>> = {
  '/api/survey-articles/{id}': 'article',
  '/api/survey-articles/{id}/app': 'article',
  '/api/survey-articles/{id}/newsletter': 'article',
  '/api/survey-articles/{id}/newsletter-teaser': 'article',
  '/api/survey-articles/{id}/speech': 'article',
  '/api/survey-articles/{id}/text': 'article',
  '/api/survey-questions/{id}': 'question',
  '/api/surveys/{id}': 'survey',
  '/api/newsletter-issues/{documentId}/newsletter': 'issue',
};

/** Good and bad values of parameters whose schema alone does not tell; no bad one: every text is good. */
const VALUES: Readonly<Record<string, { readonly good: readonly string[]; readonly bad: readonly string[] }>> = {
  fields: { good: ['fields=title,slug'], bad: ['fields=nothing'] },
  populate: { good: ['populate=*', 'populate=body,series'], bad: ['populate=nothing'] },
  sort: { good: ['sort=title:desc'], bad: ['sort=nothing'] },
  filters: { good: ['filters[slug][$contains]=a'], bad: ['filters[nothing]=x', 'filters[slug][$regex]=x'] },
  series: { good: ['series=ambtenarenpanel'], bad: [] },
  pagination: {
    good: ['pagination[page]=1&pagination[pageSize]=100', 'pagination[start]=0&pagination[limit]=1'],
    bad: ['pagination[page]=0', 'pagination[pageSize]=101', 'pagination[start]=-1', 'pagination[limit]=101'],
  },
};

function valuesOf({ name, schema }: Parameter): { readonly good: readonly string[]; readonly bad: readonly string[] } {
  const choices = list(schema.enum);
  if (choices.length > 0) return { good: choices.map((choice) => `${name}=${choice}`), bad: [`${name}=nonsense`] };
  if (schema.format === 'date-time') return { good: [`${name}=2026-01-01T00:00:00Z`], bad: [`${name}=soon`] };
  const { minimum, maximum } = schema;
  if (schema.type === 'integer' && typeof minimum === 'number' && typeof maximum === 'number')
    return {
      good: [`${name}=${minimum}`, `${name}=${maximum}`],
      bad: [`${name}=${minimum - 1}`, `${name}=${maximum + 1}`],
    };
  const values = VALUES[name];
  if (values === undefined) throw new Error(`Nobody says which values ?${name} takes.`);
  return values;
}

/** Once an address is enough. For two minutes after a change the next `since` goes with the clock, unless there is more. */
function staysAsItIs(template: string, query: string | undefined): boolean {
  return query === (template.endsWith('/changes') ? 'limit=1' : undefined);
}

/** Every address that may be read is asked: with each parameter, good and bad, again, and for what is not there. */
export function readingAsDescribed(running: () => TestStrapi, description: () => Json): void {
  describe('is as it is described', () => {
    const ids = new Map<string, Ids>();
    beforeAll(async () => {
      for (const language of LANGUAGES) ids.set(language, await idsOf(running(), language));
    });

    const reading = OPERATIONS.filter(({ method }) => method === 'get').map(({ path }) => `/api${path}`);
    test.each(reading)('GET %s', async (template) => {
      const described = describedIn(description(), 'get', template);
      const heard = new Heard(described, validatorOf(description()));
      const ask: Ask = async (address, status, headers = {}) => {
        const answer = await running().http.get(address).set(headers).buffer(true);
        heard.hold(address, status, answer);
        return answer;
      };
      await goodAnswers(described, ids, ask);
      await refusals(described, ids, ask);
      heard.expectAll();
    });
  });
}

type Ask = (address: string, status: number, headers?: Record<string, string>) => Promise<Response>;

/** With each value of each parameter, in each language, and again for who has it already. */
async function goodAnswers(described: Described, ids: ReadonlyMap<string, Ids>, ask: Ask): Promise<void> {
  const { template, parameters } = described;
  const isLocalized = parameters.some(({ name }) => name === 'locale');
  const [language, other] = isLocalized ? LANGUAGES : ['nl'];
  const localized = (one: string) => (isLocalized ? [`locale=${one}`] : []);
  const path = pathOf(template, ids.get(language));
  const good = queriesOf(described).flatMap((one) => (one.name === 'locale' ? [] : valuesOf(one).good));
  for (const query of [undefined, ...good]) {
    const address = addressOf(path, [...localized(language), ...(query === undefined ? [] : [query])]);
    const { headers, text } = await ask(address, 200);
    if (query === 'format=ssml') expect(await faultsOf(text, 'ssml')).toEqual([]);
    if (!staysAsItIs(template, query)) continue;
    await ask(address, 304, { 'If-None-Match': String(headers.etag) });
    const modified = headers['last-modified'];
    if (modified !== undefined) await ask(address, 304, { 'If-Modified-Since': modified });
  }
  if (other !== undefined) await ask(addressOf(pathOf(template, ids.get(other)), localized(other)), 200);
}

/** For each bad value, for a parameter that there is not, and for what is not there. */
async function refusals(described: Described, ids: ReadonlyMap<string, Ids>, ask: Ask): Promise<void> {
  const { template } = described;
  const path = pathOf(template, ids.get('nl'));
  const queries = queriesOf(described);
  for (const query of queries.flatMap((one) => valuesOf(one).bad)) await ask(addressOf(path, [query]), 400);
  const refused = await ask(addressOf(path, ['nonsense=1']), 400);
  // This refusal lists the parameters that there are: they are the ones that are described.
  const told = /there are (.+)\.$/.exec(refused.body.error.message)?.[1]?.split(', ');
  expect(told?.sort()).toEqual(queries.length === 0 ? ['none'] : queries.map(({ name }) => name).sort());
  if (template.includes('{')) await ask(template.replace(ID, 'nothing'), 404);
}

function queriesOf({ parameters }: Described): readonly Parameter[] {
  return parameters.filter((one) => one.in === 'query');
}

const ID = /\{\w+\}/;

function pathOf(template: string, ids: Ids | undefined): string {
  const kind = ID_OF[template];
  if (template.includes('{') && kind === undefined) throw new Error(`Nobody says what ${template} is asked for.`);
  return kind === undefined ? template : template.replace(ID, ids?.[kind] ?? '');
}

function addressOf(path: string, queries: readonly string[]): string {
  return queries.length === 0 ? path : `${path}?${queries.join('&')}`;
}

async function idsOf({ strapi, http }: TestStrapi, language: string): Promise<Ids> {
  const first = async (uid: 'plugin::survey-charts.survey-article' | 'api::newsletter.newsletter-issue') => {
    // The demo's: what a test publishes besides is younger.
    const found = await strapi.documents(uid).findFirst({ locale: language, status: 'published', sort: 'id:asc' });
    if (found === null) throw new Error(`The demo published nothing of ${uid} in ${language}.`);
    return found.documentId;
  };
  const article = await first('plugin::survey-charts.survey-article');
  const { body } = await http.get(`/api/survey-articles/${article}?locale=${language}`).expect(200);
  const question = body.data.body.find((block: { question?: object }) => block.question)?.question;
  const issue = await first('api::newsletter.newsletter-issue');
  return { article, question: question.documentId, survey: question.survey.documentId, issue };
}
