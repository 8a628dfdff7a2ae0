import type { Core } from '@strapi/strapi';
import { LANGUAGES, type Language } from '../../../survey/language';
import type { Limits } from '../../../survey/limits';
import { publishedArticlesWith } from '../gate/article-uses';
import { limitsOf } from '../limits';
import { QUESTION } from '../uids';

/** What the form of a question does not hold, and its checks ask for. */
export interface QuestionMaterial {
  readonly limits: Limits;
  /** Languages of the published articles that show it: in these it has to be whole. */
  readonly shownIn: readonly Language[];
}

export async function questionMaterial(strapi: Core.Strapi, documentId: string): Promise<QuestionMaterial> {
  const uses = documentId === '' ? [] : await publishedArticlesWith(strapi, QUESTION, documentId);
  return {
    limits: limitsOf(strapi),
    shownIn: LANGUAGES.filter((language) => uses.some(({ locale }) => locale === language)),
  };
}
