import type { Core } from '@strapi/strapi';
import { createFrames } from './data/frames';
import { previewsOf } from './data/site';
import { createUnsavedPage } from './handlers/unsaved-page';
import { notFoundPages } from './http/not-found';
import { siteRoutes } from './routes';

/**
 * The public pages. Strapi puts the routes of an API under `/api`, so these are added by hand, here: before
 * `strapi::public` takes `/` for the admin, and with the not-found page around everything.
 */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const frames = createFrames(strapi);
    previewsOf(strapi).usePage(createUnsavedPage(frames));
    strapi.server.use(notFoundPages(strapi, frames));
    strapi.server.routes(siteRoutes(strapi, frames));
  },
};
