/** An article in an issue of a newsletter. */
export default {
  collectionName: 'components_newsletter_items',
  info: { displayName: 'Newsletter item' },
  options: {},
  config: {
    settings: { bulkable: true, filterable: true, searchable: true, pageSize: 10, mainField: 'title' },
    layouts: {
      list: ['title'],
      edit: [
        [
          { name: 'article', size: 8 },
          { name: 'form', size: 4 },
        ],
      ],
    },
  },
  attributes: {
    /** The article's, filled in whenever an issue is read (`api/newsletter/item-titles`): the admin names a row by a text only. */
    title: { type: 'string' },
    article: { type: 'relation', relation: 'oneToOne', target: 'plugin::survey-charts.survey-article' },
    /** `full`: all of it. `teaser`: summary, one finding with its chart and numbers, and a link. */
    form: { type: 'enumeration', enum: ['teaser', 'full'], default: 'teaser', required: true },
  },
} as const;
