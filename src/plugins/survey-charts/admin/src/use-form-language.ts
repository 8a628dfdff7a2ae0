import { useQueryParams } from '@strapi/strapi/admin';
import { isLanguage, type Language } from '../../survey/language';
import { valueAt } from './json';

/** The language in which an entry is open: as the address says, else as it is saved. */
export function useFormLanguage(saved: unknown): Language {
  const [{ query }] = useQueryParams();
  const given = valueAt(query, ['plugins', 'i18n', 'locale']) ?? saved;
  return isLanguage(given) ? given : 'nl';
}
