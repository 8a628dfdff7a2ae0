import type { Language } from '../survey/language';
import type { Attribute } from './attribute';
import type { Fields, Populate } from './fields';
import { keysOf } from './fields';

export interface FieldLabel {
  readonly label: string;
  readonly help?: string | undefined;
}

/** A component's texts for editors, in each language of the admin. */
export type ComponentLabels<Values> = Readonly<
  Record<
    Language,
    {
      readonly name: string;
      readonly description: string;
      readonly fields: { readonly [key in keyof Values]: FieldLabel };
    }
  >
>;

/** A component: what a block, or a repeated part of one, is stored as. */
export interface Component<Values> {
  /** Lower case with hyphens; Strapi's uid is `survey.NAME`. */
  readonly name: string;
  /** Name of an icon of Strapi's component picker. */
  readonly icon: string;
  readonly fields: Fields<Values>;
  readonly labels: ComponentLabels<Values>;
}

/** A component's schema, as `strapi.get('components').add` wants it (apart from what Strapi derives itself). */
export interface ComponentSchema {
  readonly uid: string;
  readonly category: 'survey';
  readonly modelName: string;
  readonly globalId: string;
  readonly collectionName: string;
  readonly info: { readonly displayName: string; readonly description: string; readonly icon: string };
  readonly options: Readonly<Record<string, never>>;
  readonly pluginOptions: { readonly 'content-type-builder': { readonly visible: false } };
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** A component's texts, whatever its fields are. */
export type AnyLabels = Readonly<
  Record<
    Language,
    { readonly name: string; readonly description: string; readonly fields: Readonly<Record<string, FieldLabel>> }
  >
>;

export function uidOf(name: string): string {
  return `survey.${name}`;
}

/** Strapi's schema of a component. Labels are English here; translated ones are the admin's (`ComponentLabels`). */
export function schemaOf<Values extends object>(component: Component<Values>): ComponentSchema {
  const { name, icon, fields, labels } = component;
  const words = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const attributes: Record<string, Attribute> = {};
  for (const key of keysOf(fields)) attributes[key] = fields[key].attribute;
  return {
    uid: uidOf(name),
    category: 'survey',
    modelName: name,
    globalId: `ComponentSurvey${words.join('')}`,
    collectionName: `components_survey_${name.replaceAll('-', '_')}`,
    info: { displayName: labels.en.name, description: labels.en.description, icon },
    options: {},
    pluginOptions: { 'content-type-builder': { visible: false } },
    attributes,
  };
}

/** What a query asks for to get a component whole: relations, media and nested components. */
export function populateOf<Values extends object>(fields: Fields<Values>): Readonly<Record<string, Populate>> {
  const populate: Record<string, Populate> = {};
  for (const key of keysOf(fields)) {
    const wanted = fields[key].populate;
    if (wanted !== undefined) populate[key] = wanted;
  }
  return populate;
}
