import { SERIES, SURVEY } from '../uids';
import { listSettings, row } from './editor-layout';

const localized = { i18n: { localized: true } } as const;

/**
 * An article. Every field is localized, because a field that languages share does not reach the published rows of the
 * other language. Its slug is unique per language: an index guards what the check can't when two publish at once.
 */
export function surveyArticle(components: readonly string[]) {
  return {
    kind: 'collectionType',
    collectionName: 'survey_articles',
    info: { singularName: 'survey-article', pluralName: 'survey-articles', displayName: 'Survey article' },
    options: { draftAndPublish: true },
    config: {
      settings: listSettings({ mainField: 'title' }),
      metadatas: {
        slug: { edit: { description: 'survey-charts.hint.slug' }, list: {} },
        series: { edit: { description: 'survey-charts.hint.article.series', mainField: 'title' }, list: {} },
        surveys: { edit: { description: 'survey-charts.hint.article.surveys', mainField: 'name' }, list: {} },
        intro: { edit: { description: 'survey-charts.hint.article.intro' }, list: {} },
        summary: { edit: { description: 'survey-charts.hint.article.summary' }, list: {} },
        byline: { edit: { description: 'survey-charts.hint.article.byline' }, list: {} },
        corrections: { edit: { description: 'survey-charts.hint.article.corrections' }, list: {} },
        publicationDate: { edit: { description: 'survey-charts.hint.article.publicationDate' }, list: {} },
      },
      layouts: {
        list: ['title', 'series', 'publicationDate', 'updatedAt'],
        edit: [
          row({ title: 6, slug: 6 }),
          row({ intro: 12 }),
          row({ summary: 12 }),
          row({ series: 6, surveys: 6 }),
          row({ body: 12 }),
          row({ cover: 6, byline: 6 }),
          row({ corrections: 12 }),
          row({ publicationDate: 6 }),
        ],
      },
    },
    pluginOptions: localized,
    attributes: {
      title: { type: 'string', required: true, maxLength: 160, pluginOptions: localized },
      slug: { type: 'uid', targetField: 'title', required: true, pluginOptions: localized },
      series: { type: 'relation', relation: 'manyToOne', target: SERIES, pluginOptions: localized },
      surveys: { type: 'relation', relation: 'manyToMany', target: SURVEY, pluginOptions: localized },
      intro: { type: 'text', pluginOptions: localized },
      summary: { type: 'text', pluginOptions: localized },
      cover: { type: 'media', multiple: false, allowedTypes: ['images'], pluginOptions: localized },
      body: { type: 'dynamiczone', components: [...components], pluginOptions: localized },
      byline: { type: 'string', pluginOptions: localized },
      corrections: {
        type: 'component',
        repeatable: true,
        component: 'survey.article-correction',
        pluginOptions: localized,
      },
      publicationDate: { type: 'datetime', pluginOptions: localized },
      // Another one with each save: by it the gate knows a save that would undo somebody else's.
      revision: {
        type: 'string',
        private: true,
        pluginOptions: { ...localized, 'content-manager': { visible: false } },
      },
    },
    indexes: [{ name: 'survey_articles_slug_index', columns: ['slug', 'locale'] }],
  } as const;
}
