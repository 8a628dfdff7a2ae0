import type { Core } from '@strapi/strapi';
import { type Call, parametersOf } from './call';

/** The `where` for the locales that an action is about: one, several (bulk), all (`*`), or the default one. */
export async function localeFilter(call: Call): Promise<Readonly<Record<string, unknown>>> {
  const { locale } = parametersOf(call);
  if (locale === '*') return {};
  if (Array.isArray(locale) && locale.length > 0) return { locale: { $in: locale } };
  return { locale: typeof locale === 'string' && locale !== '' ? locale : await defaultLocale(call.strapi) };
}

export async function defaultLocale(strapi: Core.Strapi): Promise<string> {
  return strapi.plugin('i18n').service('locales').getDefaultLocale();
}
