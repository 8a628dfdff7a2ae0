import { LANGUAGES, type Texts } from '../../../../survey/language';
import { factState, factText } from '../../fields/fact-value';
import { valueAt } from '../../json';
import { columnPath, withColumnValue } from './columns';

/** Everybody who took part in a survey. */
export interface EveryonesBase {
  readonly who: Texts;
  /** How many people; undefined where the survey does not say. */
  readonly n: number | undefined;
}

/** As the saved survey has it; undefined where it says neither who nor how many. */
export function everyonesBase(survey: unknown): EveryonesBase | undefined {
  const population = valueAt(survey, ['population']);
  const texts = LANGUAGES.map((language) => [language, factText(population, language).trim()] as const);
  const known = factState(population) === 'known' ? texts.filter(([, text]) => text !== '') : [];
  const respondents = valueAt(survey, ['respondents']);
  const n = typeof respondents === 'number' ? respondents : undefined;
  return known.length === 0 && n === undefined ? undefined : { who: Object.fromEntries(known), n };
}

/** What the survey does not say, stays. */
export function withBase(json: unknown, { who, n }: EveryonesBase): unknown {
  const named = LANGUAGES.reduce(
    (result, language) =>
      who[language] === undefined ? result : withColumnValue(result, null, ['base', 'who', language], who[language]),
    json,
  );
  return n === undefined ? named : withColumnValue(named, null, ['base', 'n'], n);
}

export function isSameBase(json: unknown, { who, n }: EveryonesBase): boolean {
  const base = [...columnPath(json, null), 'base'];
  const isSaid = LANGUAGES.every(
    (language) => who[language] === undefined || valueAt(json, [...base, 'who', language]) === who[language],
  );
  return isSaid && (n === undefined || valueAt(json, [...base, 'n']) === n);
}
