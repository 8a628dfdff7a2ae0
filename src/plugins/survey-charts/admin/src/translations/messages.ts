import { COMPONENTS } from '../../../blocks/registry';
import type { Language } from '../../../survey/language';
import { PLUGIN_ID } from '../names';
import { en } from './en';
import { CONTENT_TYPE_LABELS } from './labels';
import { nl } from './nl';

const OWN = { nl, en };
/** Category of the blocks in the editor's picker; Strapi uses the category's name as the key. */
const CATEGORY = { nl: 'Blokken', en: 'Blocks' };

/** Every text of the plugin in one language, by the ids under which Strapi looks for them. */
export function adminMessages(language: Language): Record<string, string> {
  const own = Object.entries(OWN[language]).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text]);
  return Object.fromEntries([
    ...own,
    ['survey', CATEGORY[language]],
    ...contentTypes(language),
    ...components(language),
  ]);
}

function contentTypes(language: Language): readonly (readonly [string, string])[] {
  return Object.entries(CONTENT_TYPE_LABELS).flatMap(([uid, { displayName, name, fields }]) => [
    [displayName, name[language]] as const,
    ...Object.entries(fields).map(
      ([field, label]) => [`content-manager.content-types.${uid}.${field}`, label[language]] as const,
    ),
  ]);
}

function components(language: Language): readonly (readonly [string, string])[] {
  return COMPONENTS.flatMap(({ schema: { uid }, labels }) => {
    if (labels === undefined) return [];
    const { name, fields } = labels[language];
    return [
      [uid, name] as const,
      ...Object.entries(fields).flatMap(([field, { label, help }]) => [
        [`content-manager.components.${uid}.${field}`, label] as const,
        [helpKey(uid, field), help ?? ''] as const,
      ]),
    ];
  });
}

/** Under which the help with a block's field is found. */
export function helpKey(uid: string, field: string): string {
  return `${PLUGIN_ID}.help.${uid}.${field}`;
}
