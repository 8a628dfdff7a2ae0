import type { Language } from '../../../survey/language';
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

export function withFactText(value: unknown, language: Language, text: string): unknown {
  const known = withState(value, 'known');
  return withValue(known, ['text', language], text === '' ? undefined : text);
}
