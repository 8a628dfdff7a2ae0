import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { speechSchema } from '../../../channels/app/schema/speech';
import { channelNamed } from '../../../channels/registry';
import type { RenderContext } from '../../../document/article';
import type { ArticleService, Rendered } from '../articles/service';
import { text } from '../articles/values';
import { lastModified } from '../changes/last-modified';
import { publicUrl } from '../figures/services';
import { setLastModified } from './caching';
import { languageOf } from './query/language';
import { knownParameters, publishedOnly } from './query/parameters';

/** A published article as one channel gives it: whatever is in the channels' registry has its address here. */
export function renditionReader(strapi: Core.Strapi) {
  const articles = (): ArticleService => strapi.plugin('survey-charts').service('articles');

  async function find(ctx: Context) {
    const channel = channelNamed(text(ctx.params.channel));
    if (channel === undefined) throw new errors.NotFoundError('There is no such rendition.');
    const query = knownParameters(ctx.query, ['locale', 'status']);
    publishedOnly(query);
    const language = languageOf(query);
    const documentId = text(ctx.params.id);
    const rendered = await articles().byDocumentId(documentId, language);
    if (rendered === undefined) throw new errors.NotFoundError('There is no such article in this language.');
    const body = channel.render(rendered.article, contextOf(rendered, publicUrl(strapi)));
    ctx.body = typeof body === 'string' ? body : JSON.stringify(body);
    ctx.type = channel.mime;
    setLastModified(ctx, await lastModified(strapi, language, documentId));
  }

  return { find };
}

/** What a channel may ask for besides the article. */
function contextOf({ article, pictures, checks }: Rendered, url: string): RenderContext {
  const context = { pictures, publicUrl: url, checks };
  const speech = () => speechSchema.safeParse(channelNamed('speech')?.render(article, context)).data;
  return { ...context, speech };
}
