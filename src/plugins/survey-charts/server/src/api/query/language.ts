import { isLanguage, LANGUAGES, type Language } from '../../../../survey/language';
import { badRequest } from '../bad-request';
import type { Query } from './parameters';

/** `?locale=`, the first language by default: the address alone decides, so that an answer can be cached. */
export function languageOf(query: Query): Language {
  const { locale = LANGUAGES[0] } = query;
  if (isLanguage(locale)) return locale;
  throw badRequest('locale', `it can be ${LANGUAGES.join(' or ')}.`);
}
