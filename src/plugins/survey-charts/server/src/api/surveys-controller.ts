import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { surveyView } from '../articles/survey-view';
import { type Row, text } from '../articles/values';
import { SURVEY } from '../uids';
import { isPublicSurvey } from './public-survey';
import { languageOf } from './query/language';
import { knownParameters } from './query/parameters';

/** Reading what is told of one survey, in one language. */
export function surveyReader(strapi: Core.Strapi) {
  async function findOne(ctx: Context) {
    const language = languageOf(knownParameters(ctx.query, ['locale']));
    const documentId = text(ctx.params.id);
    const row: Row | null = await strapi.db
      .query(SURVEY)
      .findOne({ where: { documentId }, populate: { questionnaire: true } });
    if (row === null || !(await isPublicSurvey(strapi, documentId))) {
      throw new errors.NotFoundError('There is no such survey.');
    }
    return { data: surveyView(row, language), meta: {} };
  }

  return { findOne };
}
