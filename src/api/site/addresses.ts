import { ARTICLE_FOLDERS } from '../../plugins/survey-charts/channels/article-address';
import type { Language } from '../../plugins/survey-charts/survey/language';

export const STATEMENTS = ['accessibility', 'privacy', 'contact'] as const;
/** The pages whose text comes from the site settings. */
export type Statement = (typeof STATEMENTS)[number];

interface Folders extends Readonly<Record<Statement, string>> {
  readonly series: string;
  readonly articles: string;
  readonly preview: string;
  readonly newsletter: string;
}

/** The words in the addresses, one row a language. Part of the contract: who has a link keeps it. */
const FOLDERS: Readonly<Record<Language, Folders>> = {
  nl: {
    series: 'reeksen',
    articles: ARTICLE_FOLDERS.nl,
    preview: 'voorbeeld',
    newsletter: 'nieuwsbrief',
    accessibility: 'toegankelijkheid',
    privacy: 'privacy',
    contact: 'contact',
  },
  en: {
    series: 'series',
    articles: ARTICLE_FOLDERS.en,
    preview: 'preview',
    newsletter: 'newsletter',
    accessibility: 'accessibility',
    privacy: 'privacy',
    contact: 'contact',
  },
};

export const FEED_ENDINGS = ['xml', 'json'] as const;
/** Atom and JSON Feed. */
export type FeedEnding = (typeof FEED_ENDINGS)[number];

/** Addresses of the site's pages, from the root of the server. */
export interface Addresses {
  readonly home: string;
  series(slug: string): string;
  article(slug: string): string;
  preview(token: string): string;
  /** Of all articles, or of a series. */
  feed(ending: FeedEnding, series?: string): string;
  newsletter(slug: string): string;
  statement(name: Statement): string;
}

export function addressesOf(language: Language): Addresses {
  const folders = FOLDERS[language];
  const at = (folder: string, name: string) => `/${language}/${folder}/${encodeURIComponent(name)}`;
  return {
    home: `/${language}`,
    series: (slug) => at(folders.series, slug),
    article: (slug) => at(folders.articles, slug),
    preview: (token) => at(folders.preview, token),
    feed: (ending, series) => `${series === undefined ? `/${language}` : at(folders.series, series)}/feed.${ending}`,
    newsletter: (slug) => at(folders.newsletter, slug),
    statement: (name) => `/${language}/${folders[name]}`,
  };
}

/** The same addresses as patterns of the router, where `:slug` and `:token` are the parameters. */
export function patternsOf(language: Language): {
  readonly series: string;
  readonly article: string;
  readonly preview: string;
  feed(ending: FeedEnding): string;
  seriesFeed(ending: FeedEnding): string;
  readonly newsletter: string;
} {
  const { series, articles, preview, newsletter } = FOLDERS[language];
  return {
    series: `/${language}/${series}/:slug`,
    article: `/${language}/${articles}/:slug`,
    preview: `/${language}/${preview}/:token`,
    feed: (ending) => `/${language}/feed.${ending}`,
    seriesFeed: (ending) => `/${language}/${series}/:slug/feed.${ending}`,
    newsletter: `/${language}/${newsletter}/:slug`,
  };
}

/** Page 1 of a list has no number in its address, so that it has one address only. */
export function pageAddress(address: string, page: number): string {
  return page === 1 ? address : `${address}?page=${page}`;
}
