import type { Core } from '@strapi/strapi';
import type { Action } from './actions';
import { publishedLanguages } from './published-languages';
import { recordChanges } from './record';

/**
 * Runs what publishes, changes or takes back an article, and writes down what that was to its readers. A language that
 * was not touched counts as changed too: each names the others.
 */
export async function recordingArticle<Result>(
  strapi: Core.Strapi,
  documentId: string,
  work: () => Promise<Result>,
  { touched, goneBy }: { readonly touched: Readonly<Record<string, Action>>; readonly goneBy: Action },
): Promise<Result> {
  const before = await publishedLanguages(strapi, documentId);
  const result = await work();
  const after = await publishedLanguages(strapi, documentId);
  const gone = before.filter((locale) => !after.includes(locale));
  const changes = after.map((locale) => ({
    documentId,
    locale,
    action: before.includes(locale) ? (touched[locale] ?? 'changed') : ('published' as const),
  }));
  const isTouched = gone.length > 0 || Object.keys(touched).length > 0;
  if (!isTouched) return result;
  await recordChanges(strapi, [...gone.map((locale) => ({ documentId, locale, action: goneBy })), ...changes]);
  return result;
}
