import type { Language } from '../../survey/language';
import type { Fact, SurveyView } from '../../survey/view';

const UNKNOWN = { state: 'unknown' } as const;
const NONE = { state: 'none' } as const;
const known = <T>(value: T): Fact<T> => ({ state: 'known', value });

const SURVEYS = {
  /** A panel that people join themselves: little more is known. */
  panel: (t) => ({
    title: 'Overheden op weg naar online',
    sampleType: 'opt-in-panel',
    population: known(t('ambtenaren', 'civil servants')),
    respondents: known(460),
    source: known('Ambtenarenpanel'),
  }),
  /** Counts, and nothing about the fieldwork. */
  flying: (t) => ({
    title: t('Vliegmanieren', 'Flying Etiquette Survey'),
    population: known(t('inwoners van de Verenigde Staten', 'people in the United States')),
    respondents: known(1040),
    source: known('FiveThirtyEight (CC BY 4.0)'),
  }),
  /** Everything known or known to be none. */
  sample: (t) => ({
    title: t('Reizen naar het werk', 'Travelling to work'),
    sampleType: 'probability-sample',
    population: known(t('werknemers', 'employees')),
    invited: known(4200),
    respondents: known(1250),
    fieldworkStart: known('2026-03-01'),
    fieldworkEnd: known('2026-03-31'),
    mode: known(t('Via een vragenlijst op internet', 'By an online questionnaire')),
    recruitment: known(t('Per brief', 'By letter')),
    weighting: NONE,
    sponsor: NONE,
    conductedBy: known(t('Gemeente Utrecht', 'City of Utrecht')),
    limitations: NONE,
    source: known(t('Gemeente Utrecht', 'City of Utrecht')),
  }),
  census: (t) => ({
    title: t('Medewerkers over hun werk', 'Staff about their work'),
    sampleType: 'census',
    population: known(t('medewerkers', 'members of staff')),
    respondents: known(212),
    fieldworkStart: known('2026-05-04'),
    source: NONE,
  }),
  /** Nothing known at all. */
  nothing: () => ({}),
} satisfies Record<string, (t: (nl: string, en: string) => string) => Partial<SurveyView>>;

export type SurveyName = keyof typeof SURVEYS;
export const SURVEY_NAMES: readonly SurveyName[] = ['panel', 'flying', 'sample', 'census', 'nothing'];

export function surveyOf(name: SurveyName, language: Language): SurveyView {
  const facts: Partial<SurveyView> = SURVEYS[name]((nl, en) => (language === 'nl' ? nl : en));
  return {
    documentId: name,
    title: '',
    sampleType: 'unknown',
    population: UNKNOWN,
    invited: UNKNOWN,
    respondents: UNKNOWN,
    fieldworkStart: UNKNOWN,
    fieldworkEnd: UNKNOWN,
    mode: UNKNOWN,
    recruitment: UNKNOWN,
    weighting: UNKNOWN,
    sponsor: UNKNOWN,
    conductedBy: UNKNOWN,
    limitations: UNKNOWN,
    source: UNKNOWN,
    ...facts,
  };
}
