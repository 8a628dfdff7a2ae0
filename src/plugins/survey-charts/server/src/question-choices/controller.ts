import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { isLanguage } from '../../../survey/language';
import { findArticle } from '../articles/queries';
import { savedRelations } from '../articles/saved-relations';
import { text } from '../articles/values';
import { isRow } from '../gate/rows';
import { ARTICLE, QUESTION } from '../uids';
import { questionChoices } from './choices';

/** What a block's list of questions asks for; for who may read questions and articles in the admin. */
export function questionChoicesController({ strapi }: { strapi: Core.Strapi }) {
  return {
    /**
     * `GET /survey-charts/question-choices?documentId=&locale=`: every question, with what an editor knows it by, and what
     * the relations of the article's saved draft point to. Without a documentId: an article that was never saved.
     */
    async list(ctx: Context) {
      for (const uid of [QUESTION, ARTICLE]) {
        const may = ctx.state.userAbility.can('plugin::content-manager.explorer.read', uid);
        if (!may) throw new errors.ForbiddenError();
      }
      const { documentId, locale } = isRow(ctx.query) ? ctx.query : {};
      if (!isLanguage(locale)) throw new errors.ValidationError('locale can be nl or en.');
      const id = text(documentId);
      const row = id === '' ? undefined : await findArticle(strapi, { documentId: id }, locale, 'draft');
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { ...(await questionChoices(strapi)), saved: savedRelations(row) };
    },
  };
}
