import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { CHANNELS } from '../../../../channels/registry';
import { publicUrl } from '../../figures/services';
import { knownParameters } from '../query/parameters';
import { openApiDocument } from './document';
import type { Operation } from './operation';

/** `GET /api/openapi.json`: what this server answers, and nothing that it doesn't. */
export function openApi(strapi: Core.Strapi) {
  let text: string | undefined;
  return {
    find(ctx: Context): void {
      knownParameters(ctx.query, []);
      text ??= JSON.stringify(openApiDocument(publicUrl(strapi), (operation) => isServed(strapi, operation)));
      ctx.type = 'application/json; charset=utf-8';
      ctx.body = text;
    },
  };
}

const RENDITION = /^\/survey-articles\/\{id\}\/(?<channel>[a-z-]+)$/;

function isServed(strapi: Core.Strapi, { method, path }: Operation): boolean {
  const channel = RENDITION.exec(path)?.groups?.channel;
  if (channel !== undefined) return CHANNELS.some(({ name }) => name === channel);
  const wanted = `/api${path}`.replaceAll(/\{(\w+)\}/g, ':');
  return strapi.server
    .listRoutes()
    .some((route) => route.methods.includes(method.toUpperCase()) && withoutNames(route.path) === wanted);
}

function withoutNames(path: string): string {
  return path.replaceAll(/:\w+/g, ':');
}
