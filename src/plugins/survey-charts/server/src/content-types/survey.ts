import { SAMPLE_TYPES } from '../../../survey/vocabulary';
import { PLUGIN_UID_PREFIX } from '../uids';
import { listSettings, row } from './editor-layout';

const texts = { type: 'customField', customField: 'plugin::survey-charts.texts' } as const;
/** A new object each time: Strapi writes the column's name into it. */
const fact = () => ({ type: 'customField', customField: 'plugin::survey-charts.fact' }) as const;

/**
 * One fieldwork. Not draft & publish, not localized: its texts are `{ nl, en }`, so that two languages can't disagree,
 * and it is public only through a published article. An empty number or date means unknown.
 */
export const survey = {
  kind: 'collectionType',
  collectionName: 'surveys',
  info: { singularName: 'survey', pluralName: 'surveys', displayName: 'Survey' },
  options: { draftAndPublish: false },
  config: {
    settings: listSettings({ mainField: 'name' }),
    metadatas: {
      name: { edit: { description: 'survey-charts.hint.survey.name' }, list: {} },
      title: { edit: { description: 'survey-charts.hint.survey.title' }, list: {} },
      population: { edit: { description: 'survey-charts.hint.survey.population' }, list: {} },
      sampleType: { edit: { description: 'survey-charts.hint.survey.sampleType' }, list: {} },
      invited: { edit: { description: 'survey-charts.hint.survey.invited' }, list: {} },
      respondents: { edit: { description: 'survey-charts.hint.survey.respondents' }, list: {} },
      mode: { edit: { description: 'survey-charts.hint.survey.mode' }, list: {} },
      recruitment: { edit: { description: 'survey-charts.hint.survey.recruitment' }, list: {} },
      weighting: { edit: { description: 'survey-charts.hint.survey.weighting' }, list: {} },
      sponsor: { edit: { description: 'survey-charts.hint.survey.sponsor' }, list: {} },
      conductedBy: { edit: { description: 'survey-charts.hint.survey.conductedBy' }, list: {} },
      limitations: { edit: { description: 'survey-charts.hint.survey.limitations' }, list: {} },
      source: { edit: { description: 'survey-charts.hint.survey.source' }, list: {} },
      questionnaire: { edit: { description: 'survey-charts.hint.survey.questionnaire' }, list: {} },
    },
    layouts: {
      list: ['name', 'sampleType', 'respondents', 'fieldworkEnd'],
      edit: [
        row({ title: 12 }),
        row({ name: 6, sampleType: 6 }),
        row({ population: 12 }),
        row({ invited: 6, respondents: 6 }),
        row({ fieldworkStart: 6, fieldworkEnd: 6 }),
        row({ mode: 12 }),
        row({ recruitment: 12 }),
        row({ weighting: 12 }),
        row({ sponsor: 12 }),
        row({ conductedBy: 12 }),
        row({ limitations: 12 }),
        row({ source: 12 }),
        row({ questionnaire: 6, questions: 6 }),
      ],
    },
  },
  attributes: {
    title: { ...texts, required: true },
    name: { type: 'string', required: true },
    population: fact(),
    sampleType: { type: 'enumeration', enum: [...SAMPLE_TYPES], default: 'unknown', required: true },
    invited: { type: 'integer', min: 0 },
    respondents: { type: 'integer', min: 0 },
    fieldworkStart: { type: 'date' },
    fieldworkEnd: { type: 'date' },
    mode: fact(),
    recruitment: fact(),
    weighting: fact(),
    sponsor: fact(),
    conductedBy: fact(),
    limitations: fact(),
    source: fact(),
    questionnaire: { type: 'media', multiple: false, allowedTypes: ['files'] },
    questions: {
      type: 'relation',
      relation: 'oneToMany',
      target: `${PLUGIN_UID_PREFIX}survey-question`,
      mappedBy: 'survey',
    },
  },
} as const;
