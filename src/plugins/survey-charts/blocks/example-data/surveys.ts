import type { Language } from '../../survey/language';
import type { SurveyView } from '../../survey/view';

const UNKNOWN = { state: 'unknown' } as const;
const NONE = { state: 'none' } as const;
const known = <T>(value: T) => ({ state: 'known', value }) as const;

/** Texts of the surveys that the examples come from. */
const TEXTS = {
  nl: { panel: 'Overheden op weg naar online', people: 'ambtenaren', flying: 'Vliegmanieren', edges: 'Voorbeeld' },
  en: {
    panel: 'Governments on their way online',
    people: 'civil servants',
    flying: 'Flying manners',
    edges: 'Example',
  },
} as const;

/** Little is known of it: what is not, is unknown. */
export function panelSurvey(language: Language): SurveyView {
  const texts = TEXTS[language];
  return {
    documentId: 'survey-panel',
    title: texts.panel,
    sampleType: 'opt-in-panel',
    population: known(texts.people),
    invited: UNKNOWN,
    respondents: known(460),
    fieldworkStart: UNKNOWN,
    fieldworkEnd: UNKNOWN,
    mode: UNKNOWN,
    recruitment: UNKNOWN,
    weighting: UNKNOWN,
    sponsor: UNKNOWN,
    conductedBy: known('Ambtenarenpanel'),
    limitations: UNKNOWN,
    source: known('Ambtenarenpanel'),
  };
}

export function flyingSurvey(language: Language): SurveyView {
  return {
    ...panelSurvey(language),
    documentId: 'survey-flying',
    title: TEXTS[language].flying,
    sampleType: 'unknown',
    population: UNKNOWN,
    respondents: known(1_040),
    mode: known('SurveyMonkey'),
    conductedBy: known('FiveThirtyEight'),
    source: known('FiveThirtyEight, CC BY 4.0'),
  };
}

/** Everything is known, or known to be none. */
export function wholeSurvey(language: Language): SurveyView {
  return {
    ...panelSurvey(language),
    documentId: 'survey-example',
    title: TEXTS[language].edges,
    sampleType: 'probability-sample',
    invited: known(5_000),
    respondents: known(1_600),
    fieldworkStart: known('2026-03-02'),
    fieldworkEnd: known('2026-03-20'),
    weighting: NONE,
    sponsor: NONE,
    questionnaire: { url: '/uploads/vragenlijst.pdf', name: 'Vragenlijst (pdf)' },
  };
}
