import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ArticleSummary } from '../../../plugins/survey-charts/document/summary';
import { publicUrl } from '../../../plugins/survey-charts/server/src/figures/services';
import { LANGUAGES, type Language } from '../../../plugins/survey-charts/survey/language';
import { articlesOf } from '../data/site';
import { sitemap } from '../sitemap';

/** Articles asked for at once. */
const BATCH = 100;

/** What search engines read. */
export function createFiles(strapi: Core.Strapi) {
  async function all(language: Language): Promise<readonly ArticleSummary[]> {
    const items: ArticleSummary[] = [];
    for (let page = 1; ; page += 1) {
      const listing = await articlesOf(strapi).newest({ language, page, pageSize: BATCH });
      items.push(...listing.items);
      if (listing.items.length < BATCH) return items;
    }
  }

  return {
    async sitemap(ctx: Context): Promise<void> {
      const articles = await Promise.all(LANGUAGES.map(all));
      ctx.type = 'application/xml; charset=utf-8';
      ctx.body = sitemap(articles.flat(), publicUrl(strapi));
    },
    robots(ctx: Context): void {
      ctx.type = 'text/plain; charset=utf-8';
      ctx.body = `User-agent: *\nDisallow: /admin\n\nSitemap: ${publicUrl(strapi)}/sitemap.xml\n`;
    },
  };
}
