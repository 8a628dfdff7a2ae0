import { describe, expect, it } from '@jest/globals';
import { parse } from 'node-html-parser';
import { faultsOf } from '../../../../../tests/schemas/validate';
import type { ArticleDocument } from '../../document/article';
import { article, context, figure } from '../example-article.test-helper';
import { atomFeed, entryOf, type Feed, jsonFeed } from '.';

const entry = entryOf(article, context.pictures, context.publicUrl);
const html = parse(entry.html);
const feed = (...articles: readonly ArticleDocument[]): Feed => ({
  language: 'nl',
  title: 'Onderzoek & cijfers',
  description: 'Uitslagen voor iedereen',
  author: 'Redactie',
  page: 'https://example.org/nl',
  self: 'https://example.org/nl/feed.xml',
  entries: articles.map((one) => entryOf(one, context.pictures, context.publicUrl)),
});
const texts = (selector: string) => html.querySelectorAll(selector).map((element) => element.textContent);

describe('an entry', () => {
  it('has an address, an id that outlives it, and the article’s own dates', () => {
    expect(entry).toMatchObject({
      id: 'tag:example.org,2026-03-03:survey-articles/article-1/nl',
      url: 'https://example.org/nl/artikelen/de-app',
      published: new Date('2026-03-03T10:00:00.000Z'),
      updated: new Date('2026-03-05T10:00:00.000Z'),
      series: 'Ambtenarenpanel',
      alternates: [{ language: 'en', url: 'https://example.org/en/articles/the-app' }],
    });
  });

  it('holds the whole article', () => {
    expect(texts('h2')).toEqual(['In het kort', 'Wie deden er mee?', 'Verantwoording', 'Moeilijke woorden']);
    expect(texts('h3')).toEqual([figure.finding, 'Deelnemers']);
    expect(texts('ol > li > ul > li')).toEqual(['Onder één']);
    expect(texts('blockquote')).toEqual(['Online is handig.— een deelnemer', 'VerbeteringEerst stond er 30.']);
    expect(html.textContent).toContain('33,3 procent gebruikt de app\n300 mensen.');
    expect(texts('li')).toEqual(expect.arrayContaining(['Deelnemers: 460', 'zbo: zelfstandig bestuursorgaan']));
    expect(texts('p').at(-1)).toBe('Door Redactie');
  });

  it('gives a figure’s values in a table, with what is hidden, not reported and summed', () => {
    const rows = html
      .querySelector('table')
      ?.querySelectorAll('tbody tr')
      .map((row) => row.querySelectorAll('th, td').map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['Ja; vaak', '33,3%', '33,3%', '33,3%'],
      ['=NEE()', '66,7%', '66,7%', '66,7%'],
      ['Verborgen', 'te weinig mensen', '7 mensen', 'niet bekend'],
      ['Niet gerapporteerd', '5,0%', '0,0%', '4,0%'],
      ['Samengeteld'],
      ['Samen', '100%', '100%', '100%'],
    ]);
    expect(
      html
        .querySelectorAll('thead th')
        .slice(0, 3)
        .map((cell) => cell.textContent),
    ).toEqual(['Antwoord', 'Iedereen (300 mensen)', 'Jong (120 mensen)']);
  });

  it('shows pictures as PNG with their words, and none that only decorates', () => {
    expect(html.querySelectorAll('img').map((image) => [image.getAttribute('src'), image.getAttribute('alt')])).toEqual(
      [
        ['https://example.org/figures/app-use-0123456789abcdef.png', figure.altText],
        ['https://example.org/uploads/a.jpg', 'Een loket.'],
      ],
    );
    expect(entry.html).not.toContain('<svg');
  });

  it('has absolute addresses only, a fragment’s in the article’s page, and no unsafe one', () => {
    const link = (url: string) => ({ type: 'link', url, children: [{ type: 'text', value: url }] }) as const;
    const urls = ['/nl/contact', '#method', 'mailto:a@example.org', 'javascript:alert(1)', '//evil.example'];
    const body = [{ type: 'paragraph', language: 'nl', origin: [], children: urls.map(link) }] as const;
    const made = parse(entryOf({ ...article, body }, context.pictures, context.publicUrl).html);
    expect(made.querySelectorAll('a').map((a) => a.getAttribute('href'))).toEqual([
      'https://example.org/nl/contact',
      'https://example.org/nl/artikelen/de-app#method',
      'mailto:a@example.org',
    ]);
    expect(made.textContent).toContain('javascript:alert(1)');
    const addresses = html
      .querySelectorAll('[href], [src]')
      .map((one) => one.getAttribute('href') ?? one.getAttribute('src'));
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((address) => !address?.startsWith('https://example.org/'))).toEqual([]);
  });

  it('never holds an unrounded value', () => {
    expect(entry.html).not.toMatch(/33[.,]33/);
  });
});

describe('Atom', () => {
  it('is valid, with articles and without any', async () => {
    expect(await faultsOf(atomFeed(feed(article)), 'atom')).toEqual([]);
    expect(await faultsOf(atomFeed({ ...feed(), description: '' }), 'atom')).toEqual([]);
  });

  it('is as new as the newest change in it', () => {
    const older = { ...article, documentId: 'article-2', updated: '2026-03-04T10:00:00.000Z' };
    expect(atomFeed(feed(older, article))).toContain('<updated>2026-03-05T10:00:00.000Z</updated>\n  <entry>');
  });

  it('is valid whatever people write', async () => {
    const title = 'A ]]> <b> & \u0000\u000b\ud800 \u{1f600}';
    const hostile = atomFeed({
      ...feed({ ...article, title, intro: title, byline: title }),
      title,
      description: title,
      author: title,
    });
    expect(await faultsOf(hostile, 'atom')).toEqual([]);
  });
});

describe('JSON Feed', () => {
  it('has a list of articles, though there is none', () => {
    expect(JSON.parse(jsonFeed(feed()))).toMatchObject({ items: [] });
  });

  it('is of version 1.1 and says the same', () => {
    expect(JSON.parse(jsonFeed(feed(article)))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Onderzoek & cijfers',
      description: 'Uitslagen voor iedereen',
      home_page_url: 'https://example.org/nl',
      feed_url: 'https://example.org/nl/feed.xml',
      language: 'nl',
      authors: [{ name: 'Redactie' }],
      items: [
        {
          id: entry.id,
          url: entry.url,
          title: article.title,
          summary: article.intro,
          content_html: entry.html,
          date_published: '2026-03-03T10:00:00.000Z',
          date_modified: '2026-03-05T10:00:00.000Z',
          authors: [{ name: 'Redactie' }],
          tags: ['Ambtenarenpanel'],
          language: 'nl',
        },
      ],
    });
  });
});
