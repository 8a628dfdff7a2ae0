const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } } as const;

/** An address that a published article had once: it answers 301 with the present one. */
export const oldSlug = {
  kind: 'collectionType',
  collectionName: 'survey_old_slugs',
  info: { singularName: 'old-slug', pluralName: 'old-slugs', displayName: 'Old slug' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    slug: { type: 'string', required: true },
    language: { type: 'string', required: true },
    articleDocumentId: { type: 'string', required: true },
  },
  indexes: [{ name: 'survey_old_slugs_slug_index', columns: ['slug', 'language'] }],
} as const;
