const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } } as const;

/** What an editor decided about an issue of the checks, and who and when. `target` and `hash`: what it was about. */
export const checkDecision = {
  kind: 'collectionType',
  collectionName: 'survey_check_decisions',
  info: { singularName: 'check-decision', pluralName: 'check-decisions', displayName: 'Check decision' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    target: { type: 'string', required: true },
    language: { type: 'string', required: true },
    rule: { type: 'string', required: true },
    hash: { type: 'string', required: true },
    decision: { type: 'enumeration', enum: ['dismissed', 'overridden'], required: true },
    reason: { type: 'text', required: true },
    userId: { type: 'integer' },
    userName: { type: 'string' },
  },
  indexes: [{ name: 'survey_check_decisions_target_index', columns: ['target', 'language'] }],
} as const;
