import createClient from 'openapi-fetch';
import type { components, paths } from './schema.d.ts';

/** An article as the app gets it. */
export type AppArticle = components['schemas']['AppArticle'];
export type AppNode = components['schemas']['Node'];
export type AppFigure = components['schemas']['Figure'];
export type Change = components['schemas']['Change'];

/** Every address of the API as a typed call. `baseUrl` is the site's address, without a slash at the end. */
export function surveyClient(baseUrl: string) {
  return createClient<paths>({ baseUrl });
}
