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
  readonly config?: ComponentConfig;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** How the edit form of a component begins; what an administrator changes stays. Strapi wants the settings whole. */
interface ComponentConfig {
  readonly settings: Readonly<Record<string, boolean | number | string>>;
  readonly layouts: {
    readonly list: readonly string[];
    readonly edit: readonly (readonly { readonly name: string; readonly size: number }[])[];
  };
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
    ...(attributes.question !== undefined && { config: wideQuestion(attributes) }),
    attributes,
  };
}

/** A question is known by its wording, which needs the whole width; the other fields stand two beside each other. */
function wideQuestion(attributes: Readonly<Record<string, Attribute>>): ComponentConfig {
  const names = Object.keys(attributes);
  const mainField = names.find((name) => attributes[name]?.type === 'string') ?? 'id';
  const others = names.filter((name) => name !== 'question').map((name) => ({ name, size: 6 }));
  const pairs = others.flatMap((_, index) => (index % 2 === 0 ? [others.slice(index, index + 2)] : []));
  return {
    settings: { bulkable: true, filterable: true, searchable: true, pageSize: 10, mainField },
    layouts: { list: ['id'], edit: [[{ name: 'question', size: 12 }], ...pairs] },
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
