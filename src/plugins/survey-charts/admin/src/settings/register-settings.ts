import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../names';
import { en } from '../translations/en';

/** Adds our page to the admin's settings; who may not see it gets no link. */
export function registerSettings(app: Pick<StrapiApp, 'addSettingsLink'>): void {
  const text = (key: 'settings.section' | 'settings.link') => ({ id: `${PLUGIN_ID}.${key}`, defaultMessage: en[key] });
  app.addSettingsLink(
    { id: PLUGIN_ID, intlLabel: text('settings.section') },
    {
      id: `${PLUGIN_ID}-settings`,
      to: PLUGIN_ID,
      intlLabel: text('settings.link'),
      permissions: [{ action: `plugin::${PLUGIN_ID}.settings.read`, subject: null }],
      Component: () => import('./settings-page'),
    },
  );
}
