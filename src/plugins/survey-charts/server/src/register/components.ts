import type { Core } from '@strapi/strapi';
import { BLOCKS, COMPONENTS } from '../../../blocks/registry';

/** The components that may stand in an article's body, in the order of the registry. */
export function blockComponentUids(): readonly string[] {
  return BLOCKS.map((block) => block.uid);
}

/**
 * Gives Strapi the components of every block, and those of corrections. A plugin has no documented way to bring components: this is what Strapi
 * itself does with an application's own (docs/adr/0003-components-from-the-plugin.md); a boot test guards it.
 */
export function registerComponents(strapi: Core.Strapi): void {
  for (const { schema } of COMPONENTS) {
    const entry = { ...schema, __schema__: structuredClone(schema), modelType: 'component' };
    strapi.get('components').add({ [schema.uid]: entry });
  }
}
