import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  atomFeed,
  type Entry,
  entryOf,
  FEED_TYPES,
  type Feed,
  jsonFeed,
} from '../../../plugins/survey-charts/channels/feed';
import type { ArticleSummary } from '../../../plugins/survey-charts/document/summary';
import type { Language } from '../../../plugins/survey-charts/survey/language';
import { addressesOf, type FeedEnding } from '../addresses';
import type { Frames } from '../data/frames';
import { articlesOf } from '../data/site';
import { siteTexts } from '../texts';

/** Articles in a feed: whole ones, so that a reader that looks in once a month misses none, and a megabyte at most. */
const FEED_SIZE = 20;

/** The newest articles, whole, for feed readers. An answer that is left open becomes the not-found page (`http/not-found`). */
export function createFeeds(strapi: Core.Strapi, frames: Frames) {
  const firstPage = { page: 1, pageSize: FEED_SIZE };

  async function entries(items: readonly ArticleSummary[], publicUrl: string): Promise<readonly Entry[]> {
    const rendered = await Promise.all(
      items.map(({ documentId, language }) => articlesOf(strapi).byDocumentId(documentId, language)),
    );
    return rendered.flatMap((one) => (one === undefined ? [] : [entryOf(one.article, one.pictures, publicUrl)]));
  }

  function send(ctx: Context, ending: FeedEnding, feed: Feed): void {
    ctx.body = ending === 'xml' ? atomFeed(feed) : jsonFeed(feed);
    ctx.type = `${FEED_TYPES[ending]}; charset=utf-8`;
  }

  return {
    async all(ctx: Context, language: Language, ending: FeedEnding): Promise<void> {
      const { settings, publicUrl } = await frames.of(language);
      const { items } = await articlesOf(strapi).newest({ language, ...firstPage });
      const addresses = addressesOf(language);
      send(ctx, ending, {
        language,
        title: settings.siteName,
        description: siteTexts(language).tagline,
        author: settings.publisher,
        page: publicUrl + addresses.home,
        self: publicUrl + addresses.feed(ending),
        entries: await entries(items, publicUrl),
      });
    },

    async series(ctx: Context, language: Language, ending: FeedEnding): Promise<void> {
      const slug: string = ctx.params.slug;
      const found = await articlesOf(strapi).bySeries(language, slug, firstPage);
      if (found === undefined) return;
      const { settings, publicUrl } = await frames.of(language);
      const addresses = addressesOf(language);
      send(ctx, ending, {
        language,
        title: `${found.series.title} – ${settings.siteName}`,
        description: found.series.description,
        author: settings.publisher,
        page: publicUrl + addresses.series(found.series.slug),
        self: publicUrl + addresses.feed(ending, found.series.slug),
        entries: await entries(found.items, publicUrl),
      });
    },
  };
}
