const localized = { i18n: { localized: true } } as const;

/** One issue of a newsletter in each language: a subject, an introduction, and articles in order. */
export default {
  kind: 'collectionType',
  collectionName: 'newsletter_issues',
  info: { singularName: 'newsletter-issue', pluralName: 'newsletter-issues', displayName: 'Newsletter issue' },
  options: { draftAndPublish: true },
  pluginOptions: localized,
  attributes: {
    subject: { type: 'string', required: true, maxLength: 150, pluginOptions: localized },
    slug: { type: 'uid', targetField: 'subject', required: true, pluginOptions: localized },
    /** What a list of messages shows behind the subject; empty gives the first article's main point. */
    preheader: { type: 'string', maxLength: 140, pluginOptions: localized },
    intro: { type: 'blocks', pluginOptions: localized },
    items: { type: 'component', repeatable: true, component: 'newsletter.item', pluginOptions: localized },
  },
  indexes: [{ name: 'newsletter_issues_slug_index', columns: ['slug', 'locale'] }],
} as const;
