import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { LANGUAGES, type Language } from '../../../plugins/survey-charts/survey/language';
import { addressesOf } from '../addresses';
import type { Frames } from '../data/frames';
import { articlesOf, PAGE_SIZE, seriesSlugs } from '../data/site';
import { pageNumber } from '../http/page-number';
import { sendPage } from '../http/send-page';
import { Home } from '../pages/home';
import { Series } from '../pages/series';

/** Home and series. An answer that is left open becomes the not-found page (`http/not-found`). */
export function createLists(strapi: Core.Strapi, frames: Frames) {
  async function home(ctx: Context, language: Language): Promise<void> {
    const page = pageNumber(ctx.query.page);
    if (page === undefined) return;
    const { items, total } = await articlesOf(strapi).newest({ language, page, pageSize: PAGE_SIZE });
    const pages = pageCount(total);
    if (page > pages) return;
    sendPage(ctx, <Home frame={await frames.of(language)} items={items} page={page} pages={pages} />);
  }

  async function series(ctx: Context, language: Language): Promise<void> {
    const page = pageNumber(ctx.query.page);
    const slug: string = ctx.params.slug;
    if (page === undefined) return;
    const found = await articlesOf(strapi).bySeries(language, slug, { page, pageSize: PAGE_SIZE });
    if (found === undefined) return;
    const pages = pageCount(found.total);
    if (page > pages) return;
    const others = LANGUAGES.filter((other) => other !== language);
    const versions = page > 1 ? [] : await seriesSlugs(strapi, language, slug, others);
    const alternates = versions.map((version) => ({
      language: version.language,
      path: addressesOf(version.language).series(version.slug),
    }));
    const frame = await frames.of(language);
    sendPage(ctx, <Series frame={frame} {...found} alternates={alternates} page={page} pages={pages} />);
  }

  return { home, series };
}

/** An empty list has one page. */
function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / PAGE_SIZE));
}
