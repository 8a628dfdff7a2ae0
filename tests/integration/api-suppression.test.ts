import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { apiToken } from './support/accounts';
import { ARTICLE, article, type Data, documents, QUESTION, question, resultBlock, SURVEY } from './support/content';
import { startStrapi, type TestStrapi } from './support/strapi';

// What a source gave and readers must not get: a group of seven people, and more decimals than are shown.
const SMALL = { yes: 42.857, no: 57.143 };
const PRECISE = { yes: 37.1234, no: 62.8766 };
const REVISION = 4711;

const percentages = ({ yes, no }: { yes: number; no: number }): Data => ({
  yes: { state: 'known', percent: yes },
  no: { state: 'known', percent: no },
});
const base = (n: number): Data => ({ who: { nl: 'ambtenaren', en: 'civil servants' }, n, includes: ['substantive'] });

const groups = [
  { key: 'young', label: { nl: 'Jong', en: 'Young' } },
  { key: 'middle', label: { nl: 'Midden', en: 'Middle' } },
  { key: 'old', label: { nl: 'Oud', en: 'Old' } },
];

const result: Data = {
  ...Object(question().result),
  groupings: [{ key: 'age', label: { nl: 'Leeftijd', en: 'Age' }, groups }],
  results: [
    { group: null, base: base(1007), values: percentages(PRECISE) },
    { group: ['age', 'young'], base: base(7), values: percentages(SMALL) },
    { group: ['age', 'middle'], base: base(600), values: percentages({ yes: 30.5, no: 69.5 }) },
    { group: ['age', 'old'], base: base(400), values: percentages({ yes: 47.25, no: 52.75 }) },
  ],
};

let server: TestStrapi;
let fingerprint: string;
const made = { survey: '', question: '', article: '' };

beforeAll(async () => {
  server = await startStrapi();
  const survey = await documents(server.strapi, SURVEY).create({
    data: { name: 'intern', title: { nl: 'Panel', en: 'Panel' } },
  });
  made.survey = survey.documentId;
  const asked = await documents(server.strapi, QUESTION).create({
    data: question({ key: 'attacked', result, survey: made.survey }),
  });
  made.question = asked.documentId;
  await server.strapi.db.query(QUESTION).update({
    where: { documentId: made.question },
    data: { result: { ...result, revision: REVISION } },
  });
  const block = resultBlock(made.question, { finding: 'Een eigen zin.' });
  const shown = await documents(server.strapi, ARTICLE).create({
    data: article({ body: [block] }),
    status: 'published',
    populate: { body: { populate: '*' } },
  });
  made.article = shown.documentId;
  fingerprint = String(Array.isArray(shown.body) ? shown.body[0]?.fingerprint : '');
});

afterAll(() => server.stop());

/** Addresses that anybody can ask for, and every file that they name. */
async function everythingPublic(): Promise<readonly (readonly [string, string])[]> {
  const article = `/api/survey-articles/${made.article}`;
  const addresses = [
    '/api/survey-articles?populate=*',
    '/api/survey-articles?populate[body][populate]=*',
    article,
    `${article}?populate=*`,
    `${article}/app`,
    `${article}/text`,
    `/api/survey-questions/${made.question}`,
    `/api/survey-questions/${made.question}?locale=en`,
    `/api/surveys/${made.survey}`,
    '/api/series',
  ];
  const answers: [string, string][] = [];
  for (const address of addresses) answers.push(await read(address));
  const files = new Set(answers.flatMap(([, text]) => text.match(/\/figures\/[\w-]+\.(svg|csv|json)/g) ?? []));
  for (const file of files) answers.push(await read(file));
  return answers;
}

async function read(address: string): Promise<[string, string]> {
  // supertest reads text and JSON by itself; a drawing it has to be told to.
  const answer = await server.http
    .get(address)
    .buffer(true)
    .parse((response, done) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString('utf8');
      });
      response.on('end', () => done(null, text));
    });
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}: ${answer.body}`);
  return [address, String(answer.body)];
}

describe('what is suppressed is in no answer', () => {
  test('not the numbers, not the unrounded ones, not the stored result, not its fingerprint', async () => {
    expect(fingerprint).toMatch(/^[0-9a-f]{16,64}$/);
    const answers = await everythingPublic();
    expect(answers.filter(([address]) => address.startsWith('/figures/')).length).toBeGreaterThanOrEqual(2);
    const forbidden = ['42.857', '42,857', '57.143', '57,143', '37.12', '37,12', '62.87', '62,87', '47.25', '"exact"'];
    for (const [address, text] of answers) {
      for (const needle of [...forbidden, '"fingerprint"', fingerprint, '"revision"', String(REVISION), '"intern"']) {
        expect([address, needle, text.includes(needle)]).toEqual([address, needle, false]);
      }
    }
  });

  test('the small group’s values are suppressed, and can’t be had by subtraction', async () => {
    const { body } = await server.http.get(`/api/survey-questions/${made.question}`);
    const [grouping] = body.data.groupings;
    const small = grouping.groups.find((one: { group: { key: string } }) => one.group.key === 'young');
    expect(small.answers.map((answer: { value: { state: string } }) => answer.value.state)).toEqual([
      'suppressed',
      'suppressed',
    ]);
    const shown = grouping.groups.filter((one: { answers: { value: { state: string } }[] }) =>
      one.answers.some(({ value }) => value.state === 'known'),
    );
    expect(shown.length).toBeLessThan(2);
  });

  test('a writer’s receipt does not hold it either', async () => {
    const token = await apiToken(server);
    const answer = await server.http
      .put(`/api/survey-questions/${made.question}?status=draft`)
      .auth(token, { type: 'bearer' })
      .send({ data: { result: { ...result, revision: REVISION } } });
    expect(answer.body.data).toEqual({ documentId: made.question, status: 'draft', revision: REVISION + 1 });
  });
});

describe('Strapi’s own addresses give nothing away', () => {
  test.each([
    '/api/survey-charts/survey-questions',
    '/api/survey-questions',
    '/api/surveys',
    '/survey-charts/survey-questions',
    `/content-manager/collection-types/${QUESTION}`,
    '/api/figure-files',
    '/api/old-slugs',
  ])('%s', async (address) => {
    const answer = await server.http.get(address);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).not.toContain('42.857');
  });
});
