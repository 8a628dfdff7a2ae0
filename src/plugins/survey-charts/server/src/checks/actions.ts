import type { Core } from '@strapi/strapi';

/** What the admin calls the permissions of the checks. */
export const CHECK_ACTIONS = {
  see: 'plugin::survey-charts.checks.see',
  dismiss: 'plugin::survey-charts.checks.dismiss',
  override: 'plugin::survey-charts.checks.override',
} as const;

const NAMES = {
  see: 'See the checks / De controle zien',
  dismiss: 'Dismiss a warning or hint, with a reason / Een opmerking wegklikken, met een reden',
  override: 'Let an error pass, with a reason / Een fout laten passeren, met een reden',
} as const satisfies Record<keyof typeof CHECK_ACTIONS, string>;

export async function registerCheckActions(strapi: Core.Strapi): Promise<void> {
  const actions = (['see', 'dismiss', 'override'] as const).map((name) => ({
    section: 'plugins',
    pluginName: 'survey-charts',
    uid: `checks.${name}`,
    displayName: NAMES[name],
  }));
  await strapi.service('admin::permission').actionProvider.registerMany(actions);
}
