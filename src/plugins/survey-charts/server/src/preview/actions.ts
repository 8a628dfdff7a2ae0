import type { Core } from '@strapi/strapi';

/** What the admin calls the permission to see an article as its readers will, before it is saved. */
export const PREVIEW_ACTION = 'plugin::survey-charts.preview.see';

export async function registerPreviewAction(strapi: Core.Strapi): Promise<void> {
  const action = {
    section: 'plugins',
    pluginName: 'survey-charts',
    uid: 'preview.see',
    displayName: 'See previews / Voorbeelden zien',
  };
  await strapi.service('admin::permission').actionProvider.registerMany([action]);
}
