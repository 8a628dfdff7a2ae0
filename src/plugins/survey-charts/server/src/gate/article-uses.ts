import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../uids';
import { attributesOf, bodyComponents, refersTo } from './schemas';

/** A published article, in one language, that shows something. */
export interface PublishedUse {
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
}

/** Where in a component a relation stands: `['question']`, `['parts', 'question']`. */
type RelationPath = readonly string[];

/**
 * The published articles with a block that refers to this document (a question, a survey), however deep in the block.
 * The components' schemas say where to look, so a new block type needs nothing here. With `fields`: only blocks that
 * have such fields, with these values.
 */
export async function publishedArticlesWith(
  strapi: Core.Strapi,
  target: string,
  documentId: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<readonly PublishedUse[]> {
  const rowIds = await articleRowsShowing(strapi, target, documentId, fields);
  if (rowIds.length === 0) return [];
  return strapi.db.query(ARTICLE).findMany({
    select: ['documentId', 'locale', 'title'],
    where: { id: { $in: [...rowIds] }, publishedAt: { $notNull: true } },
    orderBy: [{ documentId: 'asc' }, { locale: 'asc' }],
  });
}

/** Ids of the rows of articles, drafts and published ones, with a block that refers to this document. */
export async function articleRowsShowing(
  strapi: Core.Strapi,
  target: string,
  documentId: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<readonly number[]> {
  const rowIds = new Set<number>();
  for (const component of bodyComponents(strapi)) {
    if (!hasFields(strapi, component, Object.keys(fields))) continue;
    for (const path of relationPaths(strapi, component, target)) {
      for (const id of await articleRowsWith(strapi, component, { ...fields, ...nested(path, documentId) }))
        rowIds.add(id);
    }
  }
  return [...rowIds];
}

/** The published articles whose own fields match, apart from their body. */
export function articlesOf(
  strapi: Core.Strapi,
  where: Readonly<Record<string, unknown>>,
): Promise<readonly PublishedUse[]> {
  return strapi.db.query(ARTICLE).findMany({
    select: ['documentId', 'locale', 'title'],
    where: { ...where, publishedAt: { $notNull: true } },
    orderBy: [{ documentId: 'asc' }, { locale: 'asc' }],
  });
}

function relationPaths(strapi: Core.Strapi, component: string, target: string): readonly RelationPath[] {
  return attributesOf(strapi, component).flatMap(([name, attribute]): readonly RelationPath[] => {
    if (refersTo(attribute, target)) return [[name]];
    if (attribute.type !== 'component') return [];
    return relationPaths(strapi, attribute.component, target).map((path) => [name, ...path]);
  });
}

function hasFields(strapi: Core.Strapi, component: string, names: readonly string[]): boolean {
  const own = attributesOf(strapi, component).map(([name]) => name);
  return names.every((name) => own.includes(name));
}

/** `{ parts: { question: { documentId } } }` */
function nested(path: RelationPath, documentId: string): Readonly<Record<string, unknown>> {
  return path.reduceRight<Record<string, unknown>>((inner, name) => ({ [name]: inner }), { documentId });
}

/** Ids of article rows, drafts included. The dynamic zone can't be filtered through, so its join table is asked. */
async function articleRowsWith(
  strapi: Core.Strapi,
  component: string,
  where: Readonly<Record<string, unknown>>,
): Promise<readonly number[]> {
  const blocks: { id: number }[] = await strapi.db.query(component).findMany({ select: ['id'], where });
  if (blocks.length === 0) return [];
  const links: { entity_id: number }[] = await strapi.db.query(bodyJoinTable(strapi)).findMany({
    select: ['entity_id'],
    where: { component_type: component, field: 'body', cmp_id: { $in: [...new Set(blocks.map(({ id }) => id))] } },
  });
  return links.map((link) => link.entity_id);
}

function bodyJoinTable(strapi: Core.Strapi): string {
  const body = strapi.db.metadata.get(ARTICLE).attributes.body;
  if (body !== undefined && 'joinTable' in body && body.joinTable !== undefined) return body.joinTable.name;
  throw new Error('The body of an article has no join table: has its dynamic zone been renamed?');
}
