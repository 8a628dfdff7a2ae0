import type { Fact, SurveyView } from '../../survey/view';
import type { MethodItem } from '../words';
import { METHOD_KEYS, type MethodKey, type Phrasing } from './phrasing';

/** What is known of a survey, in the order of the AAPOR disclosure elements. Nothing is left out: unknown is said. */
export function methodItems(survey: SurveyView, phrasing: Phrasing): readonly MethodItem[] {
  return METHOD_KEYS.map((key) => {
    const { text, known } = describe(key, survey, phrasing);
    return { key, term: phrasing.method.terms[key], description: text, known };
  });
}

interface Description {
  readonly text: string;
  readonly known: boolean;
}

function describe(key: MethodKey, survey: SurveyView, phrasing: Phrasing): Description {
  const { method, numerals } = phrasing;
  switch (key) {
    case 'sampleType':
      return survey.sampleType === 'unknown'
        ? { text: method.unknown, known: false }
        : { text: method.sampleTypes[survey.sampleType], known: true };
    case 'invited':
    case 'respondents':
      return factText(survey[key], numerals.integer, key, phrasing);
    case 'fieldworkStart':
      return fieldwork(survey, phrasing);
    case 'population':
    case 'mode':
    case 'recruitment':
    case 'weighting':
    case 'sponsor':
    case 'conductedBy':
    case 'limitations':
    case 'source':
      return factText(survey[key], (text) => text, key, phrasing);
  }
}

function factText<T>(fact: Fact<T>, text: (value: T) => string, key: MethodKey, { method }: Phrasing): Description {
  switch (fact.state) {
    case 'known':
      return { text: text(fact.value), known: true };
    case 'none':
      return { text: method.none[key], known: true };
    case 'unknown':
      return { text: method.unknown, known: false };
  }
}

/** Start and end are one line; each may be unknown by itself. */
function fieldwork({ fieldworkStart, fieldworkEnd }: SurveyView, phrasing: Phrasing): Description {
  const day = (fact: Fact<string>): string | undefined =>
    fact.state === 'known' ? phrasing.numerals.date(fact.value) : undefined;
  const [start, end] = [day(fieldworkStart), day(fieldworkEnd)];
  if (start === undefined && end === undefined)
    return factText(fieldworkStart, (text) => text, 'fieldworkStart', phrasing);
  return { text: phrasing.method.period(start, end), known: true };
}

/** Sentences that open the method block: who took part, and how far that reaches. */
export function methodIntro(survey: SurveyView, { method }: Phrasing): readonly string[] {
  const { population, respondents } = participants(survey);
  return [method.intro(respondents, population), ...method.introBySample[survey.sampleType](population)];
}

/** Who and how many took part, as far as known; an unknown population is an empty text. */
export function participants(survey: SurveyView): { population: string; respondents: number | undefined } {
  return {
    population: survey.population.state === 'known' ? survey.population.value : '',
    respondents: survey.respondents.state === 'known' ? survey.respondents.value : undefined,
  };
}
