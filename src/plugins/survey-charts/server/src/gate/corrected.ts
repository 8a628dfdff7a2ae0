import type { Core } from '@strapi/strapi';
import { articleCorrections, questionCorrections } from '../../../blocks/corrections';
import type { Action } from '../changes/actions';
import { ARTICLE, QUESTION } from '../uids';
import type { ArticleDraft } from './article-faults';
import type { Row } from './rows';

const PUBLISHED = { publishedAt: { $notNull: true } };

/** Whether publishing this draft corrects what readers have, or changes it in another way. To be asked before it. */
export async function articleAction(strapi: Core.Strapi, draft: ArticleDraft): Promise<Action> {
  const { documentId, locale, row } = draft;
  const where = { documentId, locale, ...PUBLISHED };
  const before: Row | null = await strapi.db.query(ARTICLE).findOne({ where, populate: { corrections: true } });
  const count = (one: Row | null) => articleCorrections(one?.corrections).length;
  return count(row) > count(before) ? 'corrected' : 'changed';
}

/** The same of a question, for the articles that show it. */
export async function questionAction(strapi: Core.Strapi, draft: Row): Promise<Action> {
  const where = { documentId: draft.documentId, ...PUBLISHED };
  const before: Row | null = await strapi.db.query(QUESTION).findOne({ where, populate: { corrections: true } });
  const count = (one: Row | null) => questionCorrections(one?.corrections).length;
  return count(draft) > count(before) ? 'corrected' : 'changed';
}
