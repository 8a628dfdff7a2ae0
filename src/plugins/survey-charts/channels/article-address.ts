import type { Language } from '../survey/language';

/** The folder of articles in the site's addresses (contract, "Pages"). */
export const ARTICLE_FOLDERS: Readonly<Record<Language, string>> = { nl: 'artikelen', en: 'articles' };

/** Absolute address of an article's page. */
export function articleAddress(publicUrl: string, language: Language, slug: string): string {
  return `${publicUrl}/${language}/${ARTICLE_FOLDERS[language]}/${encodeURIComponent(slug)}`;
}
