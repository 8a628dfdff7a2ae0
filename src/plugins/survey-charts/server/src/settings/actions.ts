import type { Core } from '@strapi/strapi';

/** What the admin calls the permissions of the settings. */
export const SETTINGS_ACTIONS = {
  read: 'plugin::survey-charts.settings.read',
  change: 'plugin::survey-charts.settings.change',
} as const;

const NAMES = {
  read: 'See the settings / De instellingen zien',
  change: 'Change the settings / De instellingen veranderen',
} as const satisfies Record<keyof typeof SETTINGS_ACTIONS, string>;

export async function registerSettingsActions(strapi: Core.Strapi): Promise<void> {
  const actions = (['read', 'change'] as const).map((name) => ({
    section: 'plugins',
    pluginName: 'survey-charts',
    uid: `settings.${name}`,
    displayName: NAMES[name],
  }));
  await strapi.service('admin::permission').actionProvider.registerMany(actions);
}
