import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { figureJson } from '../../../channels/app/figure-json';
import { figureCsv } from '../../../channels/csv';
import { CHART_THEMES, type ChartTheme } from '../../../charts/chart';
import { figureAddresses, parseFileName } from './addresses';
import { figureService, figureStore, publicUrl } from './services';

/** Pixels. A fixed set, so that nobody can make the server draw without end. */
export const PNG_WIDTHS = [400, 720, 800, 1280] as const;
/** Up to here a file is of the narrow drawing: 720 is that drawing on a telephone's sharp screen, in an e-mail. */
const WIDEST_NARROW = 720;
const STANDARD_PNG_WIDTH = 1280;

/** The address holds a hash of the content: it can be kept for a year, and never asked for again. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** `GET /figures/KEY-HASH.ext`: 404 for what never was, 400 for a width or theme that there isn't. */
export function figureFiles({ strapi }: { strapi: Core.Strapi }) {
  async function send(ctx: Context): Promise<void> {
    const name = parseFileName(String(ctx.params.file));
    const figure = name && (await figureStore(strapi).find(name.key, name.hash));
    if (name === undefined || figure === undefined) return ctx.notFound('There is no such figure.');
    const theme = themeOf(ctx.query.theme);
    if (theme === undefined) return ctx.badRequest(`theme can be ${FILE_THEMES.join(', ')}.`);
    const width = widthOf(ctx.query.width);
    if (width === undefined) return ctx.badRequest(`width can be ${PNG_WIDTHS.join(', ')}.`);
    const provenance = ctx.query.provenance === 'true';
    const drawing = { figure, hash: name.hash, width: width <= WIDEST_NARROW ? 'narrow' : 'wide', theme } as const;
    ctx.set('Cache-Control', FOR_EVER);
    ctx.set('ETag', `"${name.hash}-${name.type}-${theme}-${width}${provenance ? '-provenance' : ''}"`);
    ctx.status = 200;
    if (ctx.fresh) {
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

/** The page's theme takes its colours from a page, which a file has not. */
const FILE_THEMES: readonly ChartTheme[] = CHART_THEMES.filter((theme) => theme !== 'page');

function themeOf(value: unknown): ChartTheme | undefined {
  return value === undefined ? 'light' : FILE_THEMES.find((known) => known === value);
}

function widthOf(value: unknown): number | undefined {
  if (value === undefined) return STANDARD_PNG_WIDTH;
  return PNG_WIDTHS.find((width) => String(width) === value);
}
