import type { ReactNode } from 'react';
import { arrayOf, isObject, textOf, valueAt } from '../json';
import { PLUGIN_ID } from '../names';
import { FieldHelp } from './field-help';

/** A field of Strapi's edit layout, as far as it is looked at here. */
interface LayoutField {
  readonly name: string;
  readonly hint?: ReactNode;
  readonly attribute: Readonly<Record<string, unknown>>;
}
type Row = readonly LayoutField[];

interface EditLayout {
  readonly layout: readonly (readonly Row[])[];
  readonly components: Readonly<Record<string, { readonly layout: readonly Row[] }>>;
}

/** What Strapi's hook `mutate-edit-view-layout` hands on. */
export interface EditLayoutArguments {
  readonly layout: EditLayout;
}

const CHOICE = `plugin::${PLUGIN_ID}.choice`;
/** By block and field. */
const INPUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'survey.result': {
    question: 'question',
    form: 'form',
    finding: 'own-text',
    altText: 'own-text',
    sentences: 'own-text',
  },
  'survey.key-figure': { question: 'question' },
  'survey.respondents-part': { question: 'question' },
};
const OWN_COMPONENT = 'survey.';
/** Written by the server at each save: an editor has nothing to do with them. */
const HIDDEN = ['fingerprint'];

/**
 * Gives our fields help and choices in the editor's language. Strapi keeps a description in one language only: ours is
 * the key of a text, and what an administrator wrote in its place is shown as it is.
 */
export function translatedLayout<Arguments extends EditLayoutArguments>(
  argument: Arguments,
  hasText: (id: string) => boolean,
): Arguments {
  const { layout } = argument;
  const isOwn = layout.layout.some((panel) => panel.some((row) => row.some(isOwnField)));
  const panels = isOwn
    ? layout.layout.map((panel) => panel.map((row) => row.map((field) => translated(field, hasText))))
    : layout.layout;
  const components = Object.entries(layout.components).map(([uid, component]) =>
    uid.startsWith(OWN_COMPONENT)
      ? [uid, { ...component, layout: blockRows(uid, component.layout, hasText) }]
      : [uid, component],
  );
  return { ...argument, layout: { ...layout, layout: panels, components: Object.fromEntries(components) } };
}

function blockRows(uid: string, rows: readonly Row[], hasText: (id: string) => boolean): readonly Row[] {
  return rows.map((row) =>
    row
      .filter(({ name }) => !HIDDEN.includes(name))
      .map((field) => translated(field, hasText, `${PLUGIN_ID}.help.${uid}.${field.name}`))
      .map((field) => drawn(uid, field)),
  );
}

/** A field of a block with an input of its own. */
function drawn(uid: string, field: LayoutField): LayoutField {
  const name = INPUTS[uid]?.[field.name];
  if (name === undefined) return field;
  return { ...field, attribute: { ...field.attribute, customField: `plugin::${PLUGIN_ID}.${name}` } };
}

/** A content type of ours has at least one description that is a key of ours. */
function isOwnField({ hint }: LayoutField): boolean {
  return textOf(hint).startsWith(`${PLUGIN_ID}.`);
}

function translated(field: LayoutField, hasText: (id: string) => boolean, help?: string): LayoutField {
  const stored = textOf(field.hint);
  const id = stored === '' ? help : isOwnField(field) ? stored : undefined;
  const hint = id !== undefined && hasText(id) ? <FieldHelp id={id} /> : field.hint;
  const isChoice = valueAt(field.attribute, ['type']) === 'enumeration' && arrayOf(field.attribute.enum).length > 0;
  return { ...field, hint, attribute: isChoice ? { ...field.attribute, customField: CHOICE } : field.attribute };
}

/** Whether one of the admin's translations has the text; they are loaded after the plugins are registered. */
export function textLookup(translations: () => unknown): (id: string) => boolean {
  return (id) => {
    const loaded = translations();
    return isObject(loaded) && Object.values(loaded).some((texts) => textOf(valueAt(texts, [id])) !== '');
  };
}
