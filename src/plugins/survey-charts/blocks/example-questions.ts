import type { QuestionCorrection, QuestionFacts } from '../document/question';
import { factsOf } from '../survey/fingerprint';
import type { Language } from '../survey/language';
import { DEFAULT_LIMITS } from '../survey/limits';
import { readResult } from '../survey/result';
import type { SurveyView } from '../survey/view';
import { wordsOf } from '../words';
import type { BlockContext } from './context';
import { EDGE_RESULTS } from './example-data/edges';
import { FORM_RESULTS } from './example-data/forms';
import type { StoredResult } from './example-data/make';
import { PANEL_RESULTS } from './example-data/panel';
import { flyingSurvey, panelSurvey, wholeSurvey } from './example-data/surveys';
import { UNITED_STATES_RESULTS } from './example-data/united-states';

/** The stored results that the blocks' examples refer to, by the documentId and key of their question. */
export const EXAMPLE_RESULTS: Readonly<Record<string, StoredResult>> = {
  ...PANEL_RESULTS,
  ...UNITED_STATES_RESULTS,
  ...EDGE_RESULTS,
  ...FORM_RESULTS,
};

/** Corrections of example questions, by key. */
const EXAMPLE_CORRECTIONS: Readonly<Record<string, readonly QuestionCorrection[]>> = {
  corrected: [
    {
      date: '2026-03-12',
      text: {
        nl: 'Bij ‘Nee’ stond 18 procent. Dat moet 16 procent zijn.',
        en: 'It said 18 percent at ‘No’. That should be 16 percent.',
      },
    },
  ],
};

/** A question as the examples' fields refer to it. */
export function exampleReference(key: string): { readonly documentId: string } {
  return { documentId: key };
}

/** The facts of an example question, read as the server reads them. */
export function exampleFacts(key: string, language: Language): QuestionFacts | undefined {
  if (!Object.hasOwn(EXAMPLE_RESULTS, key)) return undefined;
  const reading = readResult(EXAMPLE_RESULTS[key]);
  if (!reading.ok) return undefined;
  const { result } = reading;
  const survey = surveyOf(key, language);
  const corrections = Object.hasOwn(EXAMPLE_CORRECTIONS, key) ? (EXAMPLE_CORRECTIONS[key] ?? []) : [];
  return { documentId: key, key, result, survey, fingerprint: exampleFingerprint(key), corrections };
}

/** Short stand-in for the server's hash over the facts: equal for equal facts. */
export function exampleFingerprint(key: string): string {
  const reading = readResult(EXAMPLE_RESULTS[key]);
  const facts = reading.ok ? factsOf(reading.result) : '';
  let sum = 0;
  for (const letter of facts) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 0xffff_ffff;
  return sum.toString(16).padStart(16, '0');
}

function surveyOf(key: string, language: Language): SurveyView {
  if (Object.hasOwn(PANEL_RESULTS, key)) return panelSurvey(language);
  return Object.hasOwn(UNITED_STATES_RESULTS, key) ? flyingSurvey(language) : wholeSurvey(language);
}

/** The context in which an example is said. */
export function exampleContext(language: Language): BlockContext {
  const keys = Object.keys(EXAMPLE_RESULTS);
  const questions = new Map(keys.map((key) => [key, exampleFacts(key, language)]));
  return {
    language,
    words: wordsOf(language),
    limits: DEFAULT_LIMITS,
    surveys: [panelSurvey(language), flyingSurvey(language), wholeSurvey(language)],
    question: (documentId) => questions.get(documentId),
    path: ['body', 0],
  };
}
