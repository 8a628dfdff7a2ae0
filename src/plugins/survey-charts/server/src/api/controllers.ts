import type { Core } from '@strapi/strapi';
import { ARTICLE, QUESTION, SERIES, SURVEY } from '../uids';
import { articleReader } from './articles-controller';
import { changesReader } from './changes-controller';
import { openApi } from './openapi/controller';
import { questionReader } from './questions-controller';
import { renditionReader } from './renditions-controller';
import { seriesReader } from './series-controller';
import { surveyReader } from './surveys-controller';
import { writer } from './writer';

type WithStrapi = { readonly strapi: Core.Strapi };

/** By the names of the content types, so that an API token's permissions are the usual ones (`survey-article.create`). */
export const apiControllers = {
  'survey-article': ({ strapi }: WithStrapi) => ({
    ...articleReader(strapi),
    changes: changesReader(strapi).find,
    ...writer(strapi, ARTICLE),
  }),
  'survey-question': ({ strapi }: WithStrapi) => ({ ...questionReader(strapi), ...writer(strapi, QUESTION) }),
  survey: ({ strapi }: WithStrapi) => ({ ...surveyReader(strapi), ...writer(strapi, SURVEY) }),
  series: ({ strapi }: WithStrapi) => ({ ...seriesReader(strapi), ...writer(strapi, SERIES) }),
  openapi: ({ strapi }: WithStrapi) => openApi(strapi),
  rendition: ({ strapi }: WithStrapi) => renditionReader(strapi),
};
