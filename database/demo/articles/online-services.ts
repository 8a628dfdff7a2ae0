import type { DemoArticle } from '../demo-article';
import { onlineServicesEn } from './online-services.en';
import { onlineServicesNl } from './online-services.nl';

/** Figures: a published consultation of the Ambtenarenpanel, rounded percentages only. The sentences are our own. */
export const onlineServices: DemoArticle = {
  series: 'ambtenarenpanel',
  survey: 'ambtenarenpanel-online',
  publicationDate: '2026-03-03T08:00:00.000Z',
  versions: { nl: onlineServicesNl, en: onlineServicesEn },
};
