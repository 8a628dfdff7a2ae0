import { listSettings, row } from './editor-layout';

const localized = { i18n: { localized: true } } as const;

/** A row of articles of one panel, with its own page. */
export const series = {
  kind: 'collectionType',
  collectionName: 'survey_series',
  info: { singularName: 'series', pluralName: 'series-list', displayName: 'Series' },
  options: { draftAndPublish: false },
  config: {
    settings: listSettings({ mainField: 'title' }),
    metadatas: {
      slug: { edit: { description: 'survey-charts.hint.slug' }, list: {} },
      description: { edit: { description: 'survey-charts.hint.series.description' }, list: {} },
    },
    layouts: {
      list: ['title', 'slug', 'updatedAt'],
      edit: [row({ title: 6, slug: 6 }), row({ description: 12 })],
    },
  },
  pluginOptions: localized,
  attributes: {
    title: { type: 'string', required: true, pluginOptions: localized },
    slug: { type: 'uid', targetField: 'title', required: true, pluginOptions: localized },
    description: { type: 'text', pluginOptions: localized },
  },
} as const;
