import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { figureJson } from '../../../channels/app/figure-json';
import { figureCsv } from '../../../channels/csv';
import {
  drawingFor,
  PICTURE_THEMES,
  PICTURE_WIDTHS,
  type PictureTheme,
  type PictureWidth,
  STANDARD_PICTURE_WIDTH,
} from '../../../charts/picture-files';
import { isFresh } from '../api/fresh';
import { figureAddresses, parseFileName } from './addresses';
import { figureService, figureStore, publicUrl } from './services';

/** The address holds a hash of the content: it can be kept for a year, and never asked for again. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** `GET /figures/KEY-HASH.ext`: 404 for what never was, 400 for a width or theme that there isn't. */
export function figureFiles({ strapi }: { strapi: Core.Strapi }) {
  async function send(ctx: Context): Promise<void> {
    const name = parseFileName(String(ctx.params.file));
    const figure = name && (await figureStore(strapi).find(name.key, name.hash));
    if (name === undefined || figure === undefined) return ctx.notFound('There is no such figure.');
    const theme = themeOf(ctx.query.theme);
    if (theme === undefined) return ctx.badRequest(`theme can be ${PICTURE_THEMES.join(', ')}.`);
    const width = widthOf(ctx.query.width);
    if (width === undefined) return ctx.badRequest(`width can be ${PICTURE_WIDTHS.join(', ')}.`);
    const provenance = ctx.query.provenance === 'true';
    const drawing = { figure, hash: name.hash, width: drawingFor(width), theme } as const;
    ctx.set('Cache-Control', FOR_EVER);
    // Weak: the same file goes out plain, by gzip and by brotli, which are not the same bytes (RFC 9110, 8.8.1).
    ctx.set('ETag', `W/"${name.hash}-${name.type}-${theme}-${width}${provenance ? '-provenance' : ''}"`);
    ctx.status = 200;
    if (isFresh(ctx)) {
      ctx.status = 304;
      return;
    }
    switch (name.type) {
      case 'svg':
        ctx.type = 'image/svg+xml';
        ctx.body = await figureService(strapi).svg(drawing);
        return;
      case 'png':
        ctx.type = 'image/png';
        ctx.body = Buffer.from(await figureService(strapi).png(drawing, width));
        return;
      case 'csv':
        ctx.type = 'text/csv; charset=utf-8';
        ctx.set('Content-Disposition', `attachment; filename="${name.key}.csv"`);
        ctx.body = figureCsv(figure, { provenance });
        return;
      case 'json':
        ctx.type = 'application/json; charset=utf-8';
        ctx.body = JSON.stringify(figureJson(figure, figureAddresses(publicUrl(strapi), name.key, name.hash)));
        return;
    }
  }
  return { send };
}

function themeOf(value: unknown): PictureTheme | undefined {
  return value === undefined ? 'light' : PICTURE_THEMES.find((known) => known === value);
}

function widthOf(value: unknown): PictureWidth | undefined {
  if (value === undefined) return STANDARD_PICTURE_WIDTH;
  return PICTURE_WIDTHS.find((width) => String(width) === value);
}
