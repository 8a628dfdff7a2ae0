import type { Core } from '@strapi/strapi';
import { componentSchemas } from '../../../blocks/define';
import { BLOCKS } from '../../../blocks/registry';

/** The components that may stand in an article's body, in the order of the registry. */
export function blockComponentUids(): readonly string[] {
  return BLOCKS.map((block) => block.uid);
}

/**
 * Gives Strapi the components of every block. A plugin has no documented way to bring components: this is what Strapi
 * itself does with an application's own (docs/adr/0003-components-from-the-plugin.md); a boot test guards it.
 */
export function registerComponents(strapi: Core.Strapi): void {
  for (const block of BLOCKS) {
    for (const [uid, schema] of Object.entries(componentSchemas(block))) {
      const [category, name] = uid.split('.');
      const entry = { ...schema, __schema__: structuredClone(schema), uid, category, modelType: 'component', modelName: name };
      strapi.get('components').add({ [uid]: entry });
    }
  }
}
