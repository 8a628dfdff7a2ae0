import { app } from '../../../../channels/app';
import type { Channel } from '../../../../channels/define';
import { CHANNELS } from '../../../../channels/registry';
import type { ArticleDocument, RenditionAddress } from '../../../../document/article';

/** Where the other renditions of an article are, and each part that can be had by itself. */
export function renditionAddresses(
  { documentId, language }: Pick<ArticleDocument, 'documentId' | 'language'>,
  publicUrl: string,
): readonly RenditionAddress[] {
  const others: readonly Channel<string | object>[] = CHANNELS.filter(({ name }) => name !== app.name);
  return others.flatMap(({ name, mime, formats = {} }) => {
    const url = `${publicUrl}/api/survey-articles/${documentId}/${name}?locale=${language}`;
    const parts = Object.entries(formats).map(([format, part]) => ({
      name,
      format,
      type: withoutParameters(part.mime),
      url: `${url}&format=${format}`,
    }));
    return [{ name, type: withoutParameters(mime), url }, ...parts];
  });
}

/** `text/html; charset=utf-8` as `text/html`. */
function withoutParameters(mime: string): string {
  return mime.split(';')[0]?.trim() ?? mime;
}
