import { caching } from './caching';

/** Reading is for everybody. Strapi's own REST permissions would drop every relation, so the controllers are ours. */
function reading(path: string, handler: string) {
  return { method: 'GET', path, handler, config: { auth: false, middlewares: [caching] } } as const;
}

/** Writing is for API tokens with the permission of the same name: Strapi's default for a route. */
function writing(path: string, controller: string) {
  return [
    { method: 'POST', path, handler: `${controller}.create`, config: {} },
    { method: 'PUT', path: `${path}/:id`, handler: `${controller}.update`, config: {} },
    { method: 'DELETE', path: `${path}/:id`, handler: `${controller}.delete`, config: {} },
  ] as const;
}

/** Served under `/api`. */
export const apiRoutes = {
  api: {
    type: 'content-api',
    prefix: '',
    routes: [
      reading('/survey-articles', 'survey-article.find'),
      // Before the address of one article, which it looks like.
      reading('/survey-articles/changes', 'survey-article.changes'),
      reading('/survey-articles/:id', 'survey-article.findOne'),
      reading('/survey-articles/:id/:channel', 'rendition.find'),
      reading('/survey-questions/:id', 'survey-question.findOne'),
      reading('/surveys/:id', 'survey.findOne'),
      reading('/series', 'series.find'),
      reading('/openapi.json', 'openapi.find'),
      ...writing('/survey-articles', 'survey-article'),
      ...writing('/survey-questions', 'survey-question'),
      ...writing('/surveys', 'survey'),
      ...writing('/series', 'series'),
    ],
  },
};
