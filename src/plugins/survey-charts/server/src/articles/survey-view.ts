import type { Language } from '../../../survey/language';
import type { Fact, SurveyView } from '../../../survey/view';
import { SAMPLE_TYPES, type SampleType } from '../../../survey/vocabulary';
import { isRecord, textIn } from './values';

/** A survey as Strapi stores it, in one language. A fact that is not filled in is unknown; "none" is said by the editor. */
export function surveyView(row: Readonly<Record<string, unknown>>, language: Language): SurveyView {
  return {
    documentId: String(row.documentId ?? ''),
    title: textIn(row.title, language) ?? String(row.name ?? ''),
    sampleType: sampleType(row.sampleType),
    population: textFact(row.population, language),
    invited: numberFact(row.invited),
    respondents: numberFact(row.respondents),
    fieldworkStart: dateFact(row.fieldworkStart),
    fieldworkEnd: dateFact(row.fieldworkEnd),
    mode: textFact(row.mode, language),
    recruitment: textFact(row.recruitment, language),
    weighting: textFact(row.weighting, language),
    sponsor: textFact(row.sponsor, language),
    conductedBy: textFact(row.conductedBy, language),
    limitations: textFact(row.limitations, language),
    source: textFact(row.source, language),
    questionnaire: questionnaire(row.questionnaire),
  };
}

function sampleType(value: unknown): SampleType {
  return SAMPLE_TYPES.find((type) => type === value) ?? 'unknown';
}

/** `{ state, text: { nl, en } }`, the JSON of the `fact` custom field. A fact without a text in the language is unknown in it. */
function textFact(value: unknown, language: Language): Fact<string> {
  if (!isRecord(value)) return { state: 'unknown' };
  if (value.state === 'none') return { state: 'none' };
  const text = value.state === 'known' ? textIn(value.text, language) : undefined;
  return text === undefined ? { state: 'unknown' } : { state: 'known', value: text };
}

function numberFact(value: unknown): Fact<number> {
  return typeof value === 'number' && Number.isFinite(value) ? { state: 'known', value } : { state: 'unknown' };
}

function dateFact(value: unknown): Fact<string> {
  return typeof value === 'string' && value !== '' ? { state: 'known', value } : { state: 'unknown' };
}

function questionnaire(value: unknown): SurveyView['questionnaire'] {
  if (!isRecord(value) || typeof value.url !== 'string') return undefined;
  return { url: value.url, name: typeof value.name === 'string' ? value.name : value.url };
}
