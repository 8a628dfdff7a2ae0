import type { Core } from '@strapi/strapi';
import type { FigureService } from './service';
import type { FigureStore } from './store';

/** Strapi gives its services untyped; these three lines are where they get their types back. */
export const figureService = (strapi: Core.Strapi): FigureService => strapi.plugin('survey-charts').service('figures');
export const figureStore = (strapi: Core.Strapi): FigureStore => strapi.plugin('survey-charts').service('figure-store');

/** The site's address without a slash at the end: `PUBLIC_URL`, else where the server listens. */
export function publicUrl(strapi: Core.Strapi): string {
  const configured: string = strapi.config.get('server.url', '');
  if (configured !== '') return configured.replace(/\/+$/, '');
  const host: string = strapi.config.get('server.host', 'localhost');
  const shown = host === '0.0.0.0' || host === '::' || host === '127.0.0.1' ? 'localhost' : host;
  return `http://${shown}:${strapi.config.get('server.port', 1337)}`;
}
