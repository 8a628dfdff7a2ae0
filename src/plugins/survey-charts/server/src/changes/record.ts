import type { Core } from '@strapi/strapi';
import { isLanguage } from '../../../survey/language';
import { ARTICLE_CHANGE } from '../uids';
import type { Change } from './actions';
import { announce } from './events';

/**
 * Writes down what changed, in the transaction that changes it, and tells of it when that is committed. One row a
 * change, never an update: two editors who publish at once don't wait for each other here.
 */
export async function recordChanges(strapi: Core.Strapi, changes: readonly Change[]): Promise<void> {
  const at = new Date();
  const known = changes.filter(({ locale }) => isLanguage(locale));
  for (const { documentId, locale, action } of known) {
    const data = { articleDocumentId: documentId, language: locale, action, at };
    await strapi.db.query(ARTICLE_CHANGE).create({ data });
  }
  announce(strapi, known, at);
}
