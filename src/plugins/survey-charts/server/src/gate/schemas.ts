import type { Core, Schema } from '@strapi/strapi';
import { ARTICLE, QUESTION } from '../uids';

/** The components that may stand in an article's body. */
export function bodyComponents(strapi: Core.Strapi): readonly string[] {
  const body = strapi.contentTypes[ARTICLE]?.attributes.body;
  return body?.type === 'dynamiczone' ? body.components : [];
}

/** A component's attributes by name; none for an unknown component. */
export function attributesOf(strapi: Core.Strapi, component: string): [string, Schema.Attribute.AnyAttribute][] {
  const schema = Object.entries(strapi.components).find(([uid]) => uid === component)?.[1];
  return Object.entries(schema?.attributes ?? {});
}

/** Whether an attribute is a relation to this content type. */
export function refersTo(attribute: Schema.Attribute.AnyAttribute, target: string): boolean {
  return attribute.type === 'relation' && 'target' in attribute && attribute.target === target;
}

/** Names of a component's relation to a question, and of its texts that hold only for that question's present facts. */
export interface OwnTextFields {
  readonly question: string;
  readonly texts: readonly string[];
}

/** Undefined for a component without such texts: what tells is its `fingerprint`. */
export function ownTextFields(strapi: Core.Strapi, component: string): OwnTextFields | undefined {
  const attributes = attributesOf(strapi, component);
  const question = attributes.find(([, attribute]) => refersTo(attribute, QUESTION));
  if (question === undefined || !attributes.some(([name]) => name === 'fingerprint')) return undefined;
  const texts = attributes.filter(
    ([name, { type }]) => (type === 'string' || type === 'text') && name !== 'fingerprint',
  );
  return { question: question[0], texts: texts.map(([name]) => name) };
}
