import type { Core } from '@strapi/strapi';

/** JSON fields with an input of their own in the admin. Strapi allows custom fields on plain types only. */
export const CUSTOM_FIELDS = ['result', 'texts', 'fact'] as const;

export function registerCustomFields(strapi: Core.Strapi): void {
  strapi.customFields.register(CUSTOM_FIELDS.map((name) => ({ name, plugin: 'survey-charts', type: 'json' as const })));
}
