import type { Core } from '@strapi/strapi';
import { isLanguage, LANGUAGES, type Language } from '../../../survey/language';

/** Language of messages to whoever is saving: the admin user's own, else the browser's, else English. */
export function editorLanguage(strapi: Core.Strapi): Language {
  const context = strapi.requestContext.get();
  const preferred: unknown = context?.state?.user?.preferedLanguage;
  if (isLanguage(preferred)) return preferred;
  const accepted = context?.acceptsLanguages([...LANGUAGES]);
  // Without an Accept-Language header every language is accepted, so that the first one would be taken.
  const asked = context !== undefined && context.get('Accept-Language') !== '';
  return asked && isLanguage(accepted) ? accepted : 'en';
}
