import type { Core } from '@strapi/strapi';
import { NO_HOUSE_WORDS, type PluginSettings } from '../../../document/settings';
import { DEFAULT_LIMITS, type Limits } from '../../../survey/limits';
import { PALETTES } from '../../../survey/vocabulary';
import { readSettings } from './schema';

export interface SettingsService {
  /** Reads what is stored, when Strapi starts; from then on it is kept in memory. */
  load(): Promise<void>;
  /** Reads it again from time to time: another process of the same publication may have saved others. */
  watch(milliseconds?: number): void;
  unwatch(): void;
  current(): PluginSettings;
  save(settings: PluginSettings): Promise<void>;
}

const KEY = 'settings';
/** Milliseconds: as long as a change may take to reach other processes. The one that saves has it at once. */
const PAUSE = 15_000;

/** The settings in force: those that an administrator stored, else the plugin's configuration, else the defaults. */
export function createSettingsService(strapi: Core.Strapi): SettingsService {
  const store = () => strapi.store({ type: 'plugin', name: 'survey-charts' });
  let stored: PluginSettings | undefined;
  let timer: NodeJS.Timeout | undefined;

  let saves = 0;
  let told = '';

  async function load() {
    const before = saves;
    const json: unknown = await store().get({ key: KEY });
    // What was saved here meanwhile is newer than what was read.
    if (json === null || json === undefined || saves !== before) return;
    const read = readSettings(json);
    if (read.ok) stored = read.settings;
    // Rather those of before, or the defaults, than nothing; and somebody has to know, once.
    const faults = read.ok ? '' : JSON.stringify(read.faults);
    if (faults !== '' && faults !== told)
      strapi.log.error(`The stored settings of survey-charts can't be read: ${faults}`);
    told = faults;
  }

  const unwatch = () => clearInterval(timer);

  return {
    load,
    watch(milliseconds = PAUSE) {
      unwatch();
      const again = () => load().catch((error) => strapi.log.warn(`The settings could not be read again: ${error}`));
      timer = setInterval(again, milliseconds).unref();
    },
    unwatch,
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
      saves += 1;
      await store().set({ key: KEY, value: settings });
      saves += 1;
      stored = settings;
    },
  };
}

/** Strapi gives its services untyped. */
export const settingsService = (strapi: Core.Strapi): SettingsService =>
  strapi.plugin('survey-charts').service('settings');
