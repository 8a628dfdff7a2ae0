import type { Core } from '@strapi/strapi';

const LOCALES = [
  { code: 'nl', name: 'Nederlands (nl)' },
  { code: 'en', name: 'English (en)' },
] as const;

/** Dutch is the default language, English the second. Languages that an administrator added stay. */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  const first = !(await locales.findByCode('nl'));
  for (const locale of LOCALES) {
    if (!(await locales.findByCode(locale.code))) await locales.create(locale);
  }
  if (first) await locales.setDefaultLocale({ code: 'nl' });
}
