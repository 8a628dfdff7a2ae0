import type { Core } from '@strapi/strapi';

export const ARTICLE = 'plugin::survey-charts.survey-article';
export const QUESTION = 'plugin::survey-charts.survey-question';
export const SURVEY = 'plugin::survey-charts.survey';
export const SERIES = 'plugin::survey-charts.series';
export const ISSUE = 'api::newsletter.newsletter-issue';

export type Data = Record<string, unknown>;

let made = 0;
/** A name that no other document of this test file has: keys and slugs are unique. */
export function unique(name: string): string {
  made += 1;
  return `${name}-${made}`;
}

/** What all respondents together said: counts out of 100. */
export function entry(yes: number, no: number, who: Data = { nl: 'ambtenaren', en: 'civil servants' }): Data {
  return {
    group: null,
    base: { who, n: 100, includes: ['substantive'] },
    values: { yes: { state: 'known', count: yes }, no: { state: 'known', count: no } },
  };
}

/** A whole result in both languages: 61 yes, 39 no, of 100. */
export function wholeResult(changed: Data = {}): Data {
  return {
    version: 1,
    kind: 'single-choice',
    ordered: false,
    complete: true,
    decimals: 0,
    weighted: false,
    wording: { status: 'verbatim', original: 'nl', text: { nl: 'Werkt u thuis?', en: 'Do you work at home?' } },
    answers: [
      { key: 'yes', role: 'substantive', label: { nl: 'Ja', en: 'Yes' } },
      { key: 'no', role: 'substantive', label: { nl: 'Nee', en: 'No' } },
    ],
    nets: [],
    groupings: [],
    results: [entry(61, 39)],
    ...changed,
  };
}

/** The same without its English labels. */
export function dutchResult(): Data {
  return wholeResult({
    wording: { status: 'verbatim', original: 'nl', text: { nl: 'Werkt u thuis?' } },
    answers: [
      { key: 'yes', role: 'substantive', label: { nl: 'Ja' } },
      { key: 'no', role: 'substantive', label: { nl: 'Nee' } },
    ],
    results: [entry(61, 39, { nl: 'ambtenaren' })],
  });
}

export const question = (changed: Data = {}): Data => ({ key: unique('question'), result: wholeResult(), ...changed });

export const paragraph = (text = 'Iets over thuiswerken.'): Data => ({
  __component: 'survey.text',
  text: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
});

export const resultBlock = (documentId: string | null, changed: Data = {}): Data => ({
  __component: 'survey.result',
  form: 'automatic',
  question: documentId,
  ...changed,
});

export const article = (changed: Data = {}): Data => {
  const slug = unique('article');
  return { title: `Title of ${slug}`, slug, intro: 'Kort.', body: [paragraph()], ...changed };
};

/** Strapi's types can't follow data that a test makes wrong on purpose. */
export interface Documents {
  create(params: Data): Promise<Data & { documentId: string }>;
  update(params: Data): Promise<Data & { documentId: string }>;
  publish(params: Data): Promise<{ entries: readonly Data[] }>;
  unpublish(params: Data): Promise<unknown>;
  delete(params: Data): Promise<unknown>;
  clone(params: Data): Promise<{ documentId: string }>;
  discardDraft(params: Data): Promise<unknown>;
  findOne(params: Data): Promise<Data | null>;
  findMany(params: Data): Promise<readonly Data[]>;
}

export function documents(
  strapi: Core.Strapi,
  uid: typeof ARTICLE | typeof QUESTION | typeof SURVEY | typeof SERIES | typeof ISSUE,
): Documents {
  const service: unknown = strapi.documents(uid);
  if (!isDocuments(service)) throw new Error('Strapi has no document service.');
  return service;
}

function isDocuments(service: unknown): service is Documents {
  return typeof service === 'object' && service !== null && 'create' in service;
}

/** How many rows are published. */
export async function publishedCount(strapi: Core.Strapi): Promise<{ articles: number; questions: number }> {
  const where = { publishedAt: { $notNull: true } };
  const [articles, questions] = [
    await strapi.db.query(ARTICLE).count({ where }),
    await strapi.db.query(QUESTION).count({ where }),
  ];
  return { articles, questions };
}

export async function createQuestion(strapi: Core.Strapi, changed: Data = {}): Promise<string> {
  const { documentId } = await documents(strapi, QUESTION).create({ data: question(changed) });
  return documentId;
}
