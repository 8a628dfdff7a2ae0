import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { Language } from '../../survey/language';
import type { Entry } from './entry';

export { type Entry, entryOf } from './entry';

/** Articles, newest first, of the whole publication or of one series, in one language. */
export interface Feed {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** Absolute addresses: of the page with the same articles, and of the feed itself. */
  readonly page: string;
  readonly self: string;
  readonly entries: readonly Entry[];
}

export const FEED_TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;
const GENERATOR = 'survey-charts';
/** What XML 1.0 has no way to write; it is nothing to read either. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Atom (RFC 4287), full content. */
export function atomFeed(feed: Feed): string {
  const text = (value: string) => value.replace(UNWRITABLE, '');
  return generateAtomFeed({
    id: feed.self,
    title: { value: text(feed.title) },
    ...(feed.description !== '' && { subtitle: { value: text(feed.description) } }),
    updated: latest(feed.entries),
    authors: [{ name: text(feed.author) }],
    generator: { text: GENERATOR },
    links: [
      { rel: 'self', type: FEED_TYPES.xml, href: feed.self },
      { rel: 'alternate', type: 'text/html', hreflang: feed.language, href: feed.page },
    ],
    xml: { lang: feed.language },
    entries: feed.entries.map((entry) => ({
      id: entry.id,
      title: { value: text(entry.title) },
      published: entry.published,
      updated: entry.updated,
      ...(entry.summary !== '' && { summary: { value: text(entry.summary) } }),
      ...(entry.author !== '' && { authors: [{ name: text(entry.author) }] }),
      ...(entry.series !== undefined && { categories: [{ term: text(entry.series) }] }),
      links: [
        { rel: 'alternate', type: 'text/html', hreflang: feed.language, href: entry.url },
        ...entry.alternates.map(({ language, url }) => ({
          rel: 'related',
          type: 'text/html',
          hreflang: language,
          href: url,
        })),
      ],
      content: { type: 'html', value: text(entry.html) },
    })),
  });
}

/** JSON Feed 1.1 (https://jsonfeed.org/version/1.1), full content. */
export function jsonFeed(feed: Feed): string {
  const made = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self,
    ...(feed.description !== '' && { description: feed.description }),
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      ...(entry.summary !== '' && { summary: entry.summary }),
      content_html: entry.html,
      date_published: entry.published,
      date_modified: entry.updated,
      ...(entry.author !== '' && { authors: [{ name: entry.author }] }),
      ...(entry.series !== undefined && { tags: [entry.series] }),
      language: feed.language,
    })),
  });
  // The library leaves an empty list out; version 1.1 asks for it.
  return JSON.stringify(Object.assign({ items: [] }, made));
}

/** Atom wants a date of a feed without articles too: the beginning of time changes nothing for who reads it. */
function latest(entries: readonly Entry[]): Date {
  return new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime())));
}
