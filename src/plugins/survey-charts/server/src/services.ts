import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { createRenderer } from '../../charts/render/renderer';
import { createArticleService } from './articles/service';
import { createFigureService } from './figures/service';
import { figureService, figureStore, publicUrl } from './figures/services';
import { createFigureStore } from './figures/store';
import { createPreviewService } from './preview/service';
import { createSettingsService, settingsService } from './settings/service';

interface Context {
  readonly strapi: Core.Strapi;
}

/** Strapi makes each of them once, when it is first asked for. */
export const services = {
  renderer: ({ strapi }: Context) => createRenderer({ distDir: path.resolve(strapi.dirs.dist.root) }),
  'figure-store': ({ strapi }: Context) => createFigureStore(strapi),
  figures: ({ strapi }: Context) =>
    createFigureService(strapi, {
      renderer: strapi.plugin('survey-charts').service('renderer'),
      store: figureStore(strapi),
      publicUrl: () => publicUrl(strapi),
    }),
  articles: ({ strapi }: Context) =>
    createArticleService(strapi, {
      figures: figureService(strapi),
      settings: () => settingsService(strapi).current(),
    }),
  preview: ({ strapi }: Context) => createPreviewService(strapi),
  settings: ({ strapi }: Context) => createSettingsService(strapi),
};
