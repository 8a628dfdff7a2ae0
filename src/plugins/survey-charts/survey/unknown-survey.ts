import type { SurveyView } from './view';

const unknown = { state: 'unknown' } as const;

/** A survey of which nothing is known. */
export const UNKNOWN_SURVEY: SurveyView = {
  documentId: '',
  title: '',
  sampleType: 'unknown',
  population: unknown,
  invited: unknown,
  respondents: unknown,
  fieldworkStart: unknown,
  fieldworkEnd: unknown,
  mode: unknown,
  recruitment: unknown,
  weighting: unknown,
  sponsor: unknown,
  conductedBy: unknown,
  limitations: unknown,
  source: unknown,
};
