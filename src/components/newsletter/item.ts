/** An article in an issue of a newsletter. */
export default {
  collectionName: 'components_newsletter_items',
  info: { displayName: 'Newsletter item' },
  options: {},
  attributes: {
    article: { type: 'relation', relation: 'oneToOne', target: 'plugin::survey-charts.survey-article' },
    /** `full`: all of it. `teaser`: summary, one finding with its chart and numbers, and a link. */
    form: { type: 'enumeration', enum: ['teaser', 'full'], default: 'teaser', required: true },
  },
} as const;
