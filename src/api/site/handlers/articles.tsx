import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import type { ArticleDocument } from '../../../plugins/survey-charts/document/article';
import type { ArticleSummary } from '../../../plugins/survey-charts/document/summary';
import type { Language } from '../../../plugins/survey-charts/survey/language';
import { addressesOf } from '../addresses';
import type { Frames } from '../data/frames';
import { articlesOf, previewsOf } from '../data/site';
import { sendPage } from '../http/send-page';
import { ArticlePage } from '../pages/article';

/** How many other articles of a series stand under an article. */
const MORE = 3;

/** Articles and their previews. An answer that is left open becomes the not-found page (`http/not-found`). */
export function createArticles(strapi: Core.Strapi, frames: Frames) {
  async function article(ctx: Context, language: Language): Promise<void> {
    const slug: string = ctx.params.slug;
    const found = await articlesOf(strapi).bySlug(language, slug);
    if (found === undefined) return missing(ctx, language, slug);
    if ('movedTo' in found) {
      ctx.redirect(addressesOf(language).article(found.movedTo));
      ctx.status = 301;
      return;
    }
    const [frame, more] = await Promise.all([frames.of(language), moreOf(found.article)]);
    sendPage(ctx, <ArticlePage frame={frame} {...found} more={more} />);
  }

  /** The not-found page of this language, with a link to the language that does have it. */
  async function missing(ctx: Context, language: Language, slug: string): Promise<void> {
    ctx.state.otherVersion = await articlesOf(strapi).alternate(language, slug);
  }

  async function moreOf({ series, language, documentId }: ArticleDocument): Promise<readonly ArticleSummary[]> {
    if (series === undefined) return [];
    const found = await articlesOf(strapi).bySeries(language, series.slug, { page: 1, pageSize: MORE + 1 });
    return (found?.items ?? []).filter((item) => item.documentId !== documentId).slice(0, MORE);
  }

  /** A draft, for who has a signed link that has not expired. Never kept by a browser, a proxy or a search engine. */
  async function preview(ctx: Context, language: Language, next: Next): Promise<unknown> {
    const token: string = ctx.params.token;
    const of = previewsOf(strapi).read(token);
    if (of === undefined || of.language !== language) return undefined;
    const draft = await articlesOf(strapi).draft(of.documentId, language);
    // A token may be of something else.
    if (draft === undefined) return next();
    sendPage(ctx, <ArticlePage frame={await frames.of(language)} {...draft} more={[]} preview />);
    ctx.set('X-Robots-Tag', 'noindex');
    ctx.set('Referrer-Policy', 'no-referrer');
    return undefined;
  }

  return { article, preview };
}
