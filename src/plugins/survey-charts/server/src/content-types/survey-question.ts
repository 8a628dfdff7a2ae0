import { KINDS } from '../../../survey/vocabulary';
import { SURVEY } from '../uids';
import { listSettings, row } from './editor-layout';

/**
 * One question with its result: the only place where its numbers live, for every language and every article.
 * Draft & publish, not localized. `kind` repeats the result's kind for filters; the server writes it.
 */
export const surveyQuestion = {
  kind: 'collectionType',
  collectionName: 'survey_questions',
  info: { singularName: 'survey-question', pluralName: 'survey-questions', displayName: 'Survey question' },
  options: { draftAndPublish: true },
  config: {
    settings: listSettings({ mainField: 'key' }),
    metadatas: {
      key: { edit: { description: 'survey-charts.hint.question.key' }, list: {} },
      corrections: { edit: { description: 'survey-charts.hint.question.corrections' }, list: {} },
      survey: { edit: { description: 'survey-charts.hint.question.survey', mainField: 'name' }, list: {} },
    },
    layouts: {
      list: ['key', 'kind', 'survey', 'updatedAt'],
      edit: [row({ key: 6, survey: 6 }), row({ result: 12 }), row({ corrections: 12 })],
    },
  },
  attributes: {
    key: { type: 'string', required: true, unique: true, maxLength: 64 },
    survey: { type: 'relation', relation: 'manyToOne', target: SURVEY, inversedBy: 'questions' },
    kind: { type: 'enumeration', enum: [...KINDS], pluginOptions: { 'content-manager': { visible: false } } },
    // Private: it is in nothing that Strapi itself gives out, its webhooks included.
    result: { type: 'customField', customField: 'plugin::survey-charts.result', private: true },
    corrections: { type: 'component', repeatable: true, component: 'survey.question-correction' },
  },
  indexes: [{ name: 'survey_questions_key_index', columns: ['key'] }],
} as const;
