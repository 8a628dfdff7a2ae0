import type { Core } from '@strapi/strapi';
import { publicUrl } from '../../../plugins/survey-charts/server/src/figures/services';
import { settingsService } from '../../../plugins/survey-charts/server/src/settings/service';
import type { Language } from '../../../plugins/survey-charts/survey/language';
import { PALETTES } from '../../../plugins/survey-charts/survey/vocabulary';
import { assetsOf } from '../http/assets';
import type { Frame } from '../pages/frame';
import { readSettings } from './settings';
import { settingsOf } from './site';

export interface Frames {
  of(language: Language): Promise<Frame>;
  /** Without the database, for when that is what fails. */
  bare(language: Language): Frame;
}

export function createFrames(strapi: Core.Strapi): Frames {
  const assets = new Map(PALETTES.map((palette) => [palette, assetsOf(strapi.dirs.static.public, palette)] as const));
  const inForce = () => assets.get(settingsService(strapi).current().palette) ?? { styles: [] };
  const bare = (language: Language): Frame => ({
    language,
    settings: readSettings({}, language),
    publicUrl: publicUrl(strapi),
    assets: inForce(),
  });
  return {
    bare,
    of: async (language) => ({ ...bare(language), settings: await settingsOf(strapi, language) }),
  };
}
