import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import type { Channel } from '../../../channels/define';
import { channelNamed } from '../../../channels/registry';
import { LANGUAGES, type Language } from '../../../survey/language';
import { questionIds } from '../articles/assemble';
import { findArticle } from '../articles/queries';
import { renderContext } from '../articles/render-context';
import type { ArticleService, Rendered } from '../articles/service';
import { unsavedRow } from '../articles/unsaved';
import { isRecord, type Row } from '../articles/values';
import { figureService, publicUrl } from '../figures/services';
import { shownQuestions } from '../gate/shown-questions';
import { ARTICLE, QUESTION } from '../uids';
import { PREVIEW_ACTION } from './actions';
import { AUDIT_ADDRESS } from './audit-script';
import { withInlinePictures } from './inline-pictures';
import type { PreviewService } from './service';

const Asked = z.object({
  /** '' for an article that was never saved. */
  documentId: z.string().max(64),
  locale: z.enum(LANGUAGES),
  /** `page`, or the name of a channel. */
  rendition: z.string().max(40),
  scheme: z.enum(['light', 'dark']).default('light'),
  /** What the edit form holds; absent: the saved draft. */
  values: z.record(z.string(), z.unknown()).optional(),
});
type Asked = z.infer<typeof Asked>;

/**
 * `POST /survey-charts/preview`: an article as one rendition gives it to readers, of what stands in the edit form. The
 * same renderers make it; nothing is stored, and nothing of it is kept on the way.
 */
export function unsavedPreview({ strapi }: { strapi: Core.Strapi }) {
  const articles = (): ArticleService => strapi.plugin('survey-charts').service('articles');

  async function rendered({ documentId, locale, values }: Asked): Promise<Rendered> {
    const row = await rowOf(strapi, documentId, locale, values);
    const { rows } = await shownQuestions(strapi, questionIds(row));
    return articles().unsaved(row, rows, locale);
  }

  async function make(ctx: Context): Promise<void> {
    ctx.set('Cache-Control', 'no-store');
    mayPreview(ctx);
    const asked = Asked.safeParse('body' in ctx.request ? ctx.request.body : undefined);
    if (!asked.success) throw new errors.ValidationError(z.prettifyError(asked.error));
    const article = await rendered(asked.data);
    ctx.body =
      asked.data.rendition === 'page' ? await pageOf(article, asked.data) : await renditionOf(article, asked.data);
  }

  async function pageOf(article: Rendered, { scheme }: Asked) {
    const preview: PreviewService = strapi.plugin('survey-charts').service('preview');
    const page = preview.page();
    if (page === undefined) throw new errors.NotFoundError('This installation has no pages of its own.');
    return { content: await page(article, { scheme, scripts: [AUDIT_ADDRESS] }) };
  }

  async function renditionOf(made: Rendered, { rendition }: Asked) {
    const channel: Channel<string | object> | undefined = channelNamed(rendition);
    if (channel === undefined) throw new errors.NotFoundError('There is no such rendition.');
    const checks = channel.tellsChecks === true ? await made.checks() : [];
    const context = renderContext(made, publicUrl(strapi), checks);
    const content = channel.render(made.article, context);
    const refusal = channel.refuse?.(made.article, context);
    return { content: await withPictures(content, made), refusal };
  }

  async function withPictures(content: string | object, { article, pictures }: Rendered): Promise<string | object> {
    if (!isRecord(content) || typeof content.html !== 'string') return content;
    return { ...content, html: await withInlinePictures(content.html, article, pictures, figureService(strapi)) };
  }

  return { make };
}

async function rowOf(
  strapi: Core.Strapi,
  documentId: string,
  language: Language,
  values: Row | undefined,
): Promise<Row> {
  if (values !== undefined) return unsavedRow(strapi, { documentId, language, values });
  const saved = documentId === '' ? undefined : await findArticle(strapi, { documentId }, language, 'draft');
  if (saved === undefined) throw new errors.NotFoundError('There is no draft in this language.');
  return saved;
}

/** A preview shows the article and the questions in it. */
function mayPreview(ctx: Context): void {
  const { userAbility } = ctx.state;
  const reads = [ARTICLE, QUESTION].every((uid) => userAbility.can('plugin::content-manager.explorer.read', uid));
  if (!reads || !userAbility.can(PREVIEW_ACTION)) throw new errors.ForbiddenError();
}
