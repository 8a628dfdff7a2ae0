import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { type IssueDocument, issuePage } from '../../../plugins/survey-charts/channels/newsletter';
import { publicUrl } from '../../../plugins/survey-charts/server/src/figures/services';
import type { Language } from '../../../plugins/survey-charts/survey/language';
import { wordsOf } from '../../../plugins/survey-charts/words';
import { createIssues } from '../../newsletter/issues';
import { previewsOf } from '../data/site';

/** Colours stand in the elements of an e-mail; all else is as on the site's other pages. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** A newsletter's web version is the e-mail itself. An answer that is left open becomes the not-found page (`http/not-found`). */
export function createNewsletters(strapi: Core.Strapi) {
  function sendIssue(ctx: Context, issue: IssueDocument, banner?: string): void {
    ctx.status = 200;
    ctx.type = 'text/html; charset=utf-8';
    ctx.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    ctx.set('Referrer-Policy', banner === undefined ? 'same-origin' : 'no-referrer');
    ctx.body = issuePage(issue, publicUrl(strapi), banner);
  }

  return {
    async issue(ctx: Context, language: Language): Promise<void> {
      const slug: string = ctx.params.slug;
      const issue = await createIssues(strapi).bySlug(language, slug);
      if (issue !== undefined) sendIssue(ctx, issue);
    },
    /** A draft, for who has a signed link that has not expired. */
    async preview(ctx: Context, language: Language): Promise<void> {
      const token: string = ctx.params.token;
      const of = previewsOf(strapi).read(token);
      if (of === undefined || of.language !== language) return;
      const issue = await createIssues(strapi).draft(of.documentId, language);
      if (issue === undefined) return;
      sendIssue(ctx, issue, wordsOf(language).interface.newsletter.previewBanner);
      ctx.set('X-Robots-Tag', 'noindex');
    },
  };
}
