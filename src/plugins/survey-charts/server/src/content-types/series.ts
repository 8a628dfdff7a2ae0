const localized = { i18n: { localized: true } } as const;

/** A row of articles of one panel, with its own page. */
export const series = {
  kind: 'collectionType',
  collectionName: 'survey_series',
  info: { singularName: 'series', pluralName: 'series-list', displayName: 'Series' },
  options: { draftAndPublish: false },
  pluginOptions: localized,
  attributes: {
    title: { type: 'string', required: true, pluginOptions: localized },
    slug: { type: 'uid', targetField: 'title', required: true, pluginOptions: localized },
    description: { type: 'text', pluginOptions: localized },
  },
} as const;
