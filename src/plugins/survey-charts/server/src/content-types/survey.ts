import { SAMPLE_TYPES } from '../../../survey/vocabulary';
import { PLUGIN_UID_PREFIX } from '../uids';

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
