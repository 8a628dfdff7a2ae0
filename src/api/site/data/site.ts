import type { Core } from '@strapi/strapi';
import type { ArticleService } from '../../../plugins/survey-charts/server/src/articles/service';
import type { PreviewService } from '../../../plugins/survey-charts/server/src/preview/service';
import type { Language } from '../../../plugins/survey-charts/survey/language';
import { readSettings, type Settings } from './settings';

/** Articles on a page of a list. */
export const PAGE_SIZE = 10;

export function articlesOf(strapi: Core.Strapi): ArticleService {
  return strapi.plugin('survey-charts').service('articles');
}

export function previewsOf(strapi: Core.Strapi): PreviewService {
  return strapi.plugin('survey-charts').service('preview');
}

export async function settingsOf(strapi: Core.Strapi, language: Language): Promise<Settings> {
  const row = await strapi.documents('api::site.site-setting').findFirst({ locale: language });
  return readSettings({ ...row }, language);
}

/** The slug of a series in each language that has it, by its slug in one. */
export async function seriesSlugs(
  strapi: Core.Strapi,
  language: Language,
  slug: string,
  others: readonly Language[],
): Promise<readonly { readonly language: Language; readonly slug: string }[]> {
  const documents = strapi.documents('plugin::survey-charts.series');
  const series = await documents.findFirst({ locale: language, filters: { slug } });
  if (series === null) return [];
  const found = await Promise.all(
    others.map(async (other) => {
      const version = await documents.findOne({ documentId: series.documentId, locale: other, fields: ['slug'] });
      return typeof version?.slug === 'string' ? [{ language: other, slug: version.slug }] : [];
    }),
  );
  return found.flat();
}
