import { ChartCircle, Earth, Information, List } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { isLanguage } from '../../survey/language';
import { registerColumns, registerWidgets } from './desk/register-desk';
import { type EditLayoutArguments, textLookup, translatedLayout } from './layout/edit-layout';
import { PLUGIN_ID } from './names';
import { registerPanels } from './panels/register-panels';
import { registerSettings } from './settings/register-settings';

const FIELDS = [
  { name: 'result', icon: ChartCircle, Input: () => import('./result-editor/result-input') },
  { name: 'texts', icon: Earth, Input: () => import('./fields/texts-input') },
  { name: 'fact', icon: Information, Input: () => import('./fields/fact-input') },
] as const;

export default {
  register(app: StrapiApp) {
    for (const { name, icon, Input } of FIELDS) {
      app.customFields.register({
        name,
        pluginId: PLUGIN_ID,
        type: 'json',
        icon,
        intlLabel: text(`field.${name}.name`),
        intlDescription: text(`field.${name}.description`),
        components: { Input },
      });
    }
    registerWidgets(app);
    registerInputs(app);
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook' | 'addSettingsLink'>) {
    registerPanels(app);
    registerSettings(app);
    registerColumns(app);
  },

  async registerTrads({ locales }: { locales: string[] }) {
    const { adminMessages } = await import('./translations/messages');
    return locales.filter(isLanguage).map((locale) => ({ locale, data: adminMessages(locale) }));
  },
};

function text(key: string) {
  return { id: `${PLUGIN_ID}.${key}`, defaultMessage: key };
}

/** Not fields of their own: what fields of Strapi's own types are drawn with. See `layout/edit-layout`. */
const DRAWN_WITH = [
  { name: 'choice', Input: () => import('./fields/choice-input') },
  { name: 'form', Input: () => import('./fields/form-input') },
  { name: 'question', Input: () => import('./question-choice/question-input') },
  { name: 'own-text', Input: () => import('./fields/own-text-input') },
] as const;

function registerInputs(app: StrapiApp) {
  for (const { name, Input } of DRAWN_WITH) {
    app.customFields.register({
      name,
      pluginId: PLUGIN_ID,
      type: 'string',
      icon: List,
      intlLabel: text('choice.none'),
      intlDescription: text('choice.none'),
      components: { Input },
    });
  }
  const hasText = textLookup(() => app.configurations.translations);
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', (layout: EditLayoutArguments) =>
    translatedLayout(layout, hasText),
  );
}
