import type { Core } from '@strapi/strapi';
import type { Renderer } from '../../charts/render/renderer';
import { apiControllers } from './api/controllers';
import { allowEvents } from './changes/events';
import { watchMedia } from './changes/last-modified';
import { registerCheckActions } from './checks/actions';
import { checksController } from './checks/controller';
import { contentTypes } from './content-types';
import { deskController } from './desk/controller';
import { figurePreviewController } from './figure-preview/controller';
import { figureFiles } from './figures/files-controller';
import { ensureIndexes, ensureRevisions } from './gate';
import { registerPreviewAction } from './preview/actions';
import { auditScript } from './preview/audit-script';
import { previewLink } from './preview/controller';
import { unsavedPreview } from './preview/unsaved-controller';
import { questionChoicesController } from './question-choices/controller';
import { register } from './register';
import { routes } from './routes';
import { services } from './services';
import { registerSettingsActions } from './settings/actions';
import { settingsController } from './settings/controller';
import { settingsService } from './settings/service';

export default {
  register,
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerCheckActions(strapi);
    await registerPreviewAction(strapi);
    await registerSettingsActions(strapi);
    await settingsService(strapi).load();
    settingsService(strapi).watch();
    allowEvents(strapi);
    watchMedia(strapi);
    await ensureIndexes(strapi);
    await ensureRevisions(strapi);
  },
  /** Ends the drawing thread: without this neither a server nor a test would ever exit. */
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    settingsService(strapi).unwatch();
    const renderer: Renderer = strapi.plugin('survey-charts').service('renderer');
    await renderer.destroy();
  },
  config: {
    default: ({ env }: { env: (key: string) => string | undefined }) => ({
      previewSecret: env('PREVIEW_SECRET'),
      limits: {},
      /** Style sheets of the site, for the preview of a figure in the admin. */
      previewStyles: ['/site.css'],
      /** That of a palette other than the first. */
      previewPaletteStyle: '/palette-{palette}.css',
    }),
    validator() {},
  },
  contentTypes,
  controllers: {
    ...apiControllers,
    'figure-files': figureFiles,
    'preview-link': previewLink,
    preview: unsavedPreview,
    'audit-script': auditScript,
    checks: checksController,
    settings: settingsController,
    desk: deskController,
    'figure-preview': figurePreviewController,
    'question-choices': questionChoicesController,
  },
  routes,
  services,
};
