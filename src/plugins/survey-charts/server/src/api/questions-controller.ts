import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { missingTexts } from '../../../survey/missing-texts';
import { findQuestions } from '../articles/queries';
import { questionFacts } from '../articles/question-facts';
import { text } from '../articles/values';
import { limitsOf } from '../limits';
import { publicQuestion } from './answers/question';
import { isPublicSurvey } from './public-survey';
import { languageOf } from './query/language';
import { knownParameters, publishedOnly } from './query/parameters';

/** Reading one published question: its publishable view in one language. */
export function questionReader(strapi: Core.Strapi) {
  async function findOne(ctx: Context) {
    const query = knownParameters(ctx.query, ['locale', 'status']);
    publishedOnly(query);
    const language = languageOf(query);
    const [row] = await findQuestions(strapi, [text(ctx.params.id)], 'published');
    const facts = row === undefined ? undefined : questionFacts(row, language);
    if (facts === undefined || missingTexts(facts.result, language).length > 0) {
      throw new errors.NotFoundError('There is no such question in this language.');
    }
    const { survey, ...question } = publicQuestion(facts, language, limitsOf(strapi));
    // A question can be published before any article shows it; what is told of its survey waits for that.
    return { data: (await isPublicSurvey(strapi, survey.documentId)) ? { ...question, survey } : question, meta: {} };
  }

  return { findOne };
}
