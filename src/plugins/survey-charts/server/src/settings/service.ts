import type { Core } from '@strapi/strapi';
import { NO_HOUSE_WORDS, type PluginSettings } from '../../../document/settings';
import { DEFAULT_LIMITS, type Limits } from '../../../survey/limits';
import { PALETTES } from '../../../survey/vocabulary';
import { readSettings } from './schema';

export interface SettingsService {
  /** Reads what is stored. Once, when Strapi starts: what follows is kept in memory. */
  load(): Promise<void>;
  current(): PluginSettings;
  save(settings: PluginSettings): Promise<void>;
}

const KEY = 'settings';

/** The settings in force: those that an administrator stored, else the plugin's configuration, else the defaults. */
export function createSettingsService(strapi: Core.Strapi): SettingsService {
  const store = () => strapi.store({ type: 'plugin', name: 'survey-charts' });
  let stored: PluginSettings | undefined;

  return {
    async load() {
      const json: unknown = await store().get({ key: KEY });
      if (json === null || json === undefined) return;
      const read = readSettings(json);
      if (read.ok) stored = read.settings;
      // Rather the defaults than nothing; and somebody has to know.
      else strapi.log.error(`The stored settings of survey-charts can't be read: ${JSON.stringify(read.faults)}`);
    },
    current() {
      if (stored !== undefined) return stored;
      const configured = strapi.config.get<Partial<Limits>>('plugin::survey-charts.limits', {});
      return {
        limits: { ...DEFAULT_LIMITS, ...configured },
        palette: PALETTES[0],
        words: { nl: NO_HOUSE_WORDS, en: NO_HOUSE_WORDS },
      };
    },
    async save(settings) {
      await store().set({ key: KEY, value: settings });
      stored = settings;
    },
  };
}

/** Strapi gives its services untyped. */
export const settingsService = (strapi: Core.Strapi): SettingsService =>
  strapi.plugin('survey-charts').service('settings');
