const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } } as const;

/**
 * What a figure's file is drawn from, kept for ever by hash: an e-mail that was sent goes on finding its pictures.
 * Holds the publishable view only, never the stored result.
 */
export const figureFile = {
  kind: 'collectionType',
  collectionName: 'survey_figure_files',
  info: { singularName: 'figure-file', pluralName: 'figure-files', displayName: 'Figure file' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    key: { type: 'string', required: true },
    hash: { type: 'string', required: true, unique: true },
    language: { type: 'string', required: true },
    figure: { type: 'json', required: true },
  },
  indexes: [{ name: 'survey_figure_files_hash_unique', columns: ['hash'], type: 'unique' }],
} as const;
