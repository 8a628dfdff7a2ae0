import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { noteEverywhere } from '../changes/last-modified';
import { refusal } from '../gate/refusal';
import { SETTINGS_ACTIONS } from './actions';
import { readSettings } from './schema';
import { settingsService } from './service';

/** What the settings page of the admin asks for. */
export function settingsController({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** `GET /survey-charts/settings` */
    read(ctx: Context): void {
      if (!ctx.state.userAbility.can(SETTINGS_ACTIONS.read)) throw new errors.ForbiddenError();
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { settings: settingsService(strapi).current() };
    },
    /** `PUT /survey-charts/settings`: all of them; they hold from the next request on. */
    async change(ctx: Context): Promise<void> {
      if (!ctx.state.userAbility.can(SETTINGS_ACTIONS.change)) throw new errors.ForbiddenError();
      const read = readSettings('body' in ctx.request ? ctx.request.body : undefined);
      if (!read.ok) throw refusal(strapi, read.faults);
      await settingsService(strapi).save(read.settings);
      // A limit changes what every page and answer shows.
      await noteEverywhere(strapi, 'settings');
      strapi.log.info(`The settings of survey-charts were changed by user ${ctx.state.user.id}.`);
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { settings: read.settings };
    },
  };
}
