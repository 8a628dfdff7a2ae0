const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } } as const;

/**
 * One change of what readers get of an article in a language. Survives the article: a client that keeps articles has to
 * learn that one is gone. Holds no text of it, because what was taken back must not stay anywhere.
 */
export const articleChange = {
  kind: 'collectionType',
  collectionName: 'survey_article_changes',
  info: { singularName: 'article-change', pluralName: 'article-changes', displayName: 'Article change' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    articleDocumentId: { type: 'string', required: true },
    language: { type: 'string', required: true },
    action: { type: 'string', required: true },
    at: { type: 'datetime', required: true },
  },
  indexes: [
    { name: 'survey_article_changes_at_index', columns: ['at'] },
    { name: 'survey_article_changes_article_index', columns: ['article_document_id', 'language'] },
  ],
} as const;
