import { LANGUAGES, type Language } from '../../../survey/language';
import { isObject, valueAt, withValue } from '../json';
import { textIn } from './texts-value';

export const FACT_STATES = ['known', 'none', 'unknown'] as const;
export type FactState = (typeof FACT_STATES)[number];

/** What is known of a fact; a fact that nobody filled in is unknown. */
export function factState(value: unknown): FactState {
  const state = valueAt(value, ['state']);
  return FACT_STATES.find((one) => one === state) ?? 'unknown';
}

/** Another state; the texts stay, so that a wrong click loses nothing. */
export function withState(value: unknown, state: FactState): unknown {
  return withValue(isObject(value) ? value : {}, ['state'], state);
}

export function factText(value: unknown, language: Language): string {
  return textIn(valueAt(value, ['text']), language);
}

/** Whether it has a text in any language. */
export function hasFactText(value: unknown): boolean {
  return LANGUAGES.some((language) => factText(value, language) !== '');
}

/** What is said of a fact is known; the last text taken away leaves it unknown. */
export function withFactText(value: unknown, language: Language, text: string): unknown {
  const written = withValue(isObject(value) ? value : {}, ['text', language], text === '' ? undefined : text);
  return withState(written, hasFactText(written) ? 'known' : 'unknown');
}
