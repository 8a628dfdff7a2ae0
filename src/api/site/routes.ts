import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { caching } from '../../plugins/survey-charts/server/src/api/caching';
import { LANGUAGES, type Language } from '../../plugins/survey-charts/survey/language';
import { addressesOf, FEED_ENDINGS, patternsOf, STATEMENTS } from './addresses';
import type { Frames } from './data/frames';
import { createArticles } from './handlers/articles';
import { createFeeds } from './handlers/feeds';
import { createFiles } from './handlers/files';
import { createLists } from './handlers/lists';
import { createNewsletters } from './handlers/newsletters';
import { createStatements } from './handlers/statements';
import { failurePages } from './http/failures';
import { askedLanguage } from './http/language';
import { createLastModified } from './http/last-modified';

type Handler = (ctx: Context, next: Next) => unknown;

/** Every address of the site, from the root of the server. */
export function siteRoutes(strapi: Core.Strapi, frames: Frames) {
  const failures = failurePages(strapi, frames);
  const files = createFiles(strapi);
  const route = (path: string, ...handler: Handler[]) => ({
    method: 'GET' as const,
    path,
    handler: [failures, ...handler],
    config: { auth: false as const },
  });
  return [
    route('/', redirectToLanguage),
    route('/sitemap.xml', caching, files.sitemap),
    route('/robots.txt', caching, files.robots),
    ...LANGUAGES.flatMap((language) => pagesOf(language, strapi, frames).map((page) => route(...page))),
  ];
}

function pagesOf(language: Language, strapi: Core.Strapi, frames: Frames): [string, ...Handler[]][] {
  const lists = createLists(strapi, frames);
  const articles = createArticles(strapi, frames);
  const feeds = createFeeds(strapi, frames);
  const newsletters = createNewsletters(strapi);
  const statement = createStatements(frames);
  const lastModified = createLastModified();
  const addresses = addressesOf(language);
  const patterns = patternsOf(language);
  return [
    [addresses.home, caching, (ctx) => lists.home(ctx, language)],
    [patterns.series, caching, (ctx) => lists.series(ctx, language)],
    [patterns.article, caching, (ctx) => articles.article(ctx, language)],
    [
      patterns.preview,
      neverKept,
      (ctx, next) => articles.preview(ctx, language, next),
      (ctx) => newsletters.preview(ctx, language),
    ],
    [patterns.newsletter, caching, (ctx) => newsletters.issue(ctx, language)],
    ...FEED_ENDINGS.flatMap((ending): [string, ...Handler[]][] => [
      [patterns.feed(ending), caching, lastModified, (ctx) => feeds.all(ctx, language, ending)],
      [patterns.seriesFeed(ending), caching, lastModified, (ctx) => feeds.series(ctx, language, ending)],
    ]),
    ...STATEMENTS.map((name): [string, ...Handler[]] => [
      addresses.statement(name),
      caching,
      (ctx) => statement(ctx, language, name),
    ]),
  ];
}

async function neverKept(ctx: Context, next: Next): Promise<void> {
  ctx.set('Cache-Control', 'no-store');
  await next();
}

/** The front door has no language of its own. */
function redirectToLanguage(ctx: Context): void {
  ctx.vary('Accept-Language');
  ctx.set('Cache-Control', 'no-cache');
  ctx.redirect(addressesOf(askedLanguage(ctx)).home);
}
