import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { emailFaults } from '../email/rules';
import { adminToken } from './support/accounts';
import {
  ARTICLE,
  article,
  createQuestion,
  type Data,
  documents,
  ISSUE,
  paragraph,
  resultBlock,
  unique,
} from './support/content';
import { startSmtp, type TestSmtp } from './support/smtp';
import { startStrapi, type TestStrapi } from './support/strapi';

const FIGURE_FILE = 'plugin::survey-charts.figure-file';

let server: TestStrapi;
let smtp: TestSmtp;
let articleId: string;
let token: string;

beforeAll(async () => {
  smtp = await startSmtp();
  Object.assign(process.env, { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(smtp.port), SMTP_FROM: 'news@example.org' });
  server = await startStrapi();
  articleId = await publishedArticle();
  token = await adminToken(server, 'en');
});

afterAll(async () => {
  await server.stop();
  await smtp.stop();
});

afterEach(() => {
  smtp.arrived.length = 0;
  jest.restoreAllMocks();
});

async function publishedArticle(): Promise<string> {
  const body = [paragraph('Iets over thuiswerken.'), resultBlock(await createQuestion(server.strapi))];
  const data = article({ title: 'Thuiswerken', summary: 'Ja, zegt 61 procent.', body });
  const { documentId } = await documents(server.strapi, ARTICLE).create({ data, locale: 'nl', status: 'published' });
  return documentId;
}

const issue = (changed: Data = {}): Data => ({
  subject: 'Nieuws over thuiswerken',
  slug: unique('issue'),
  intro: [{ type: 'paragraph', children: [{ type: 'text', text: 'Welkom bij deze nieuwsbrief.' }] }],
  items: [{ article: articleId, form: 'full' }],
  ...changed,
});

const issues = () => documents(server.strapi, ISSUE);
const create = (changed: Data = {}, more: Data = {}) =>
  issues().create({ data: issue(changed), locale: 'nl', ...more });

async function publishIssue(changed: Data = {}): Promise<{ documentId: string; slug: string }> {
  const { documentId, slug } = await create(changed, { status: 'published' });
  return { documentId, slug: String(slug) };
}

const rendition = (documentId: string, format = '') =>
  server.http.get(`/api/newsletter-issues/${documentId}/newsletter?locale=nl${format}`);

describe('an issue of a newsletter', () => {
  test('is one e-mail with its articles whole or as teasers, in order, by the rules of e-mail', async () => {
    const items = [
      { article: articleId, form: 'teaser' },
      { article: articleId, form: 'full' },
    ];
    const { documentId, slug } = await publishIssue({ items });
    const { body } = await rendition(documentId).expect(200);
    expect(body).toMatchObject({
      subject: 'Nieuws over thuiswerken',
      preheader: 'Ja, zegt 61 procent.',
      values: 'tables',
    });
    expect(emailFaults(body.html)).toEqual([]);
    expect(body.html).toContain(`/nl/nieuwsbrief/${slug}"`);
    expect(body.text).toMatch(
      /Welkom bij deze nieuwsbrief\.(?:.|\n)*Lees het hele artikel(?:.|\n)*Iets over thuiswerken/,
    );
    expect(body.text.match(/- Ja: 61%/g)).toHaveLength(2);
    expect((await rendition(documentId, '&format=html').expect(200)).text).toBe(body.html);
    expect((await rendition(documentId, '&format=text').expect('Content-Type', /text\/plain/)).text).toBe(body.text);
    const refused = await rendition(documentId, '&format=pdf').expect(400);
    expect(refused.body.error.message).toMatch(/^format: it can be html or text;/);
  });

  test('is answered with 304 when nothing changed, and with 404 while it is a draft', async () => {
    const { documentId } = await publishIssue();
    const { etag = '' } = (await rendition(documentId).expect(200)).headers;
    await rendition(documentId).set('If-None-Match', etag).expect(304);
    const { documentId: draft } = await create();
    await rendition(draft).expect(404);
    await server.http.get(`/api/newsletter-issues/${documentId}/newsletter?locale=en`).expect(404);
  });

  test('has a page on the site in which nothing is run or loaded from elsewhere', async () => {
    const { documentId, slug } = await publishIssue();
    const page = await server.http.get(`/nl/nieuwsbrief/${slug}`).expect(200);
    expect(page.text).toContain('<main>');
    expect(page.text).toContain('<header>');
    expect((await rendition(documentId).expect(200)).text).not.toMatch(/<main>|<header>/);
    expect(page.text).toContain('Welkom bij deze nieuwsbrief.');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    await server.http.get(`/en/newsletter/${slug}`).set('Accept', 'text/html').expect(404);
  });

  test('shows no article that was taken back since', async () => {
    const gone = await publishedArticle();
    const { documentId } = await publishIssue({ items: [{ article: articleId }, { article: gone }] });
    const titles = async () => (await rendition(documentId).expect(200)).text.match(/Lees het hele artikel/g)?.length;
    const before = await titles();
    await documents(server.strapi, ARTICLE).unpublish({ documentId: gone, locale: 'nl' });
    expect(await titles()).toBeLessThan(before ?? 0);
  });
});

describe('the gate of issues', () => {
  const faults: readonly (readonly [string, () => Promise<Data> | Data, RegExp])[] = [
    ['no article', () => ({ items: [] }), /no article in this newsletter/],
    ['an item without an article', () => ({ items: [{ form: 'full' }] }), /Item 1: No article/],
    [
      'an article that is a draft',
      async () => {
        const { documentId } = await documents(server.strapi, ARTICLE).create({ data: article(), locale: 'nl' });
        return { items: [{ article: documentId }] };
      },
      /is not published in this language/,
    ],
    ['an address of another issue', async () => ({ slug: (await publishIssue()).slug }), /already belongs/],
  ];

  test.each(faults)('saves and does not publish %s, by either way in', async (_, changed, says) => {
    const { documentId } = await create(await changed());
    await expect(issues().publish({ documentId, locale: 'nl' })).rejects.toThrow(says);
    await expect(create(await changed(), { status: 'published' })).rejects.toMatchObject({ name: 'ValidationError' });
    expect(await issues().findOne({ documentId, locale: 'nl', status: 'published' })).toBeNull();
  });

  test('keeps an address that may stand in sent e-mails', async () => {
    const { documentId } = await publishIssue();
    await issues().update({ documentId, locale: 'nl', data: { slug: unique('other') } });
    await expect(issues().publish({ documentId, locale: 'nl' })).rejects.toMatchObject({ name: 'ValidationError' });
  });

  test('gives an address to one of two that are published in the same instant', async () => {
    const slug = unique('same');
    const made = [await create({ slug }), await create({ slug })];
    const ended = await Promise.allSettled(
      made.map(({ documentId }) => issues().publish({ documentId, locale: 'nl' })),
    );
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(ended.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { name: 'ValidationError', details: { errors: [{ path: ['slug'] }] } } },
    ]);
    const where = { slug, publishedAt: { $notNull: true } };
    expect(await server.strapi.db.query(ISSUE).count({ where })).toBe(1);
  });

  test('leaves one published row of an issue that is published five times at once', async () => {
    const { documentId } = await create();
    const work = Array.from({ length: 5 }, () => issues().publish({ documentId, locale: 'nl' }));
    expect(new Set((await Promise.allSettled(work)).map(({ status }) => status))).toEqual(new Set(['fulfilled']));
    const where = { documentId, publishedAt: { $notNull: true } };
    expect(await server.strapi.db.query(ISSUE).count({ where })).toBe(1);
  });

  test('refuses an issue that mail programmes would cut off, and says how large it would be', async () => {
    const text = 'Een lange alinea over thuiswerken, met veel woorden. '.repeat(40);
    const shown = resultBlock(await createQuestion(server.strapi));
    const body = [...Array.from({ length: 60 }, () => paragraph(text)), shown];
    const before = await server.strapi.db.query(FIGURE_FILE).count();
    const { documentId: long } = await documents(server.strapi, ARTICLE).create({
      data: article({ body }),
      locale: 'nl',
      status: 'published',
    });
    const whole = create({ items: [{ article: long, form: 'full' }] }, { status: 'published' });
    await expect(whole).rejects.toThrow(/1\d\d KB/);
    // What the gate looked at was rolled back with the publishing: it wrote nothing down that is now missing.
    expect(await server.strapi.db.query(FIGURE_FILE).count()).toBe(before);
    const alone = await server.http.get(`/api/survey-articles/${long}/newsletter?locale=nl`).expect(400);
    expect(alone.body.error.details).toMatchObject({ instead: 'newsletter-teaser' });
    const teaser = await server.http.get(`/api/survey-articles/${long}/newsletter-teaser?locale=nl`).expect(200);
    const picture: string = /\/figures\/[^"]+/.exec(teaser.body.html)?.[0] ?? '';
    await server.http.get(picture).expect(200);
    await publishIssue({ items: [{ article: long, form: 'teaser' }] });
  });
});

describe('a preview of an issue', () => {
  test('opens the draft for who has the link that an editor was given', async () => {
    const { documentId } = await create();
    const link = await server.http
      .get(`/newsletter/draft?documentId=${documentId}&locale=nl`)
      .set('Authorization', `Bearer ${token}`)
      .expect(200);
    expect(link.body).toMatchObject({ bytes: expect.any(Number), large: false });
    const page = await server.http.get(new URL(link.body.url).pathname).expect(200);
    expect(page.text).toContain('Dit is een voorbeeld van het concept. Lezers zien alleen wat gepubliceerd is.');
    expect(page.headers).toMatchObject({ 'x-robots-tag': 'noindex', 'cache-control': 'no-store' });
    await server.http.get(`/newsletter/draft?documentId=${documentId}&locale=nl`).expect(401);
  });
});

describe('a test of an issue', () => {
  const send = (body: object) =>
    server.http.post('/newsletter/test').set('Authorization', `Bearer ${token}`).send(body);

  test('arrives as both parts, for each address by itself, without an address in the log', async () => {
    const said: string[] = [];
    for (const level of ['info', 'warn', 'error'] as const) {
      jest.spyOn(server.strapi.log, level).mockImplementation((message: unknown) => {
        said.push(String(message));
        return server.strapi.log;
      });
    }
    const { documentId } = await create();
    const addresses = ['one@example.org', 'two@example.org', 'three@refused.example'];
    const answer = await send({ documentId, locale: 'nl', addresses }).expect(200);
    expect(answer.body).toMatchObject({ sent: 2, failed: 1 });
    expect(smtp.arrived.map(({ to }) => to)).toEqual([['one@example.org'], ['two@example.org']]);
    for (const { mail, raw } of smtp.arrived) {
      expect(mail.subject).toBe('Test: Nieuws over thuiswerken');
      expect(mail.from?.text).toBe('news@example.org');
      expect(raw).toMatch(/^Content-Type: multipart\/alternative/m);
      expect(mail.text).toContain('- Ja: 61%');
      expect(emailFaults(String(mail.html))).toEqual([]);
      // What is promised about its size is what comes in.
      expect(Math.abs(htmlPart(raw).length - answer.body.bytes)).toBeLessThanOrEqual(4);
    }
    expect(said.join('\n')).toContain(`Test of newsletter ${documentId} (nl): 2 of 3 sent.`);
    expect(said.join('\n')).not.toMatch(/@(example\.org|refused\.example)/);
  });

  test('goes to addresses only, and for an editor only', async () => {
    const { documentId } = await create();
    for (const addresses of [[], ['nobody'], ['a@example.org\nBcc: b@example.org']]) {
      await send({ documentId, locale: 'nl', addresses }).expect(400);
    }
    const body = { documentId, locale: 'nl', addresses: ['one@example.org'] };
    await server.http.post('/newsletter/test').send(body).expect(401);
    expect(smtp.arrived).toEqual([]);
  });

  test('is limited: the eleventh in ten minutes is refused', async () => {
    const { documentId } = await create();
    const statuses: number[] = [];
    for (let index = 0; index < 11; index += 1) {
      statuses.push((await send({ documentId, locale: 'nl', addresses: ['one@example.org'] })).status);
    }
    expect(statuses.at(-1)).toBe(429);
    expect(smtp.arrived.length).toBeLessThan(11);
  });
});

/** The HTML part as it travelled. */
function htmlPart(raw: string): string {
  const start = raw.indexOf('\r\n\r\n', raw.indexOf('Content-Type: text/html')) + 4;
  return raw.slice(start, raw.indexOf('\r\n--', start));
}
