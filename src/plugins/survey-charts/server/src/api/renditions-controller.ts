import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Channel, Format } from '../../../channels/define';
import { CHANNELS, channelNamed } from '../../../channels/registry';
import { renderContext } from '../articles/render-context';
import type { ArticleService } from '../articles/service';
import { text } from '../articles/values';
import { lastModified } from '../changes/last-modified';
import { publicUrl } from '../figures/services';
import { badRequest } from './bad-request';
import { setLastModified } from './caching';
import { languageOf } from './query/language';
import { knownParameters, publishedOnly } from './query/parameters';

/** A published article as one channel gives it: whatever is in the channels' registry has its address here. */
export function renditionReader(strapi: Core.Strapi) {
  const articles = (): ArticleService => strapi.plugin('survey-charts').service('articles');

  async function find(ctx: Context) {
    const channel = channelNamed(text(ctx.params.channel));
    if (channel === undefined)
      throw new errors.NotFoundError('There is no such rendition.', { renditions: renditions() });
    const query = knownParameters(ctx.query, ['locale', 'status', ...(channel.formats ? ['format'] : [])]);
    publishedOnly(query);
    const form = formOf(channel, query.format);
    const language = languageOf(query);
    const documentId = text(ctx.params.id);
    const rendered = await articles().byDocumentId(documentId, language);
    if (rendered === undefined) throw new errors.NotFoundError('There is no such article in this language.');
    const checks = channel.tellsChecks === true ? await rendered.checks() : [];
    const context = renderContext(rendered, publicUrl(strapi), checks);
    const refusal = channel.refuse?.(rendered.article, context);
    if (refusal !== undefined) throw new errors.ApplicationError(refusal.message, refusal.details);
    const body = form.render(rendered.article, context);
    ctx.body = typeof body === 'string' ? body : JSON.stringify(body);
    ctx.type = form.mime;
    setLastModified(ctx, await lastModified(strapi, language, documentId));
  }

  return { find };
}

/** What there is, for a client that asked for something else. */
function renditions() {
  const channels: readonly Channel<string | object>[] = CHANNELS;
  return channels.map(({ name, formats = {} }) => ({ name, formats: Object.keys(formats) }));
}

/** The channel itself, or the one of its formats that is asked for. */
function formOf(channel: Channel<string | object>, asked: unknown): Channel<string | object> | Format {
  if (asked === undefined) return channel;
  const formats = channel.formats ?? {};
  const format = typeof asked === 'string' && Object.hasOwn(formats, asked) ? formats[asked] : undefined;
  if (format !== undefined) return format;
  throw badRequest('format', `it can be ${Object.keys(formats).join(' or ')}; without it you get the whole rendition.`);
}
