import type { Language } from '../../survey/language';
import { upperFirst } from '../shared/text';
import { messagesEn } from './en';
import type { FieldPath, MessageTexts, Places, Values } from './message';
import { messagesNl } from './nl';

const MESSAGES: Readonly<Record<Language, MessageTexts>> = { nl: messagesNl, en: messagesEn };

/**
 * The text of an issue or problem: what is wrong and how to mend it. With a path, it begins with the place: "Antwoord 3,
 * tekst: …". A key without a text gives a text that names the key, so that nothing ever goes unsaid.
 */
export function messageText(language: Language, key: string, values: Values = {}, path?: FieldPath): string {
  const messages = MESSAGES[language];
  const template = Object.hasOwn(messages.texts, key) ? messages.texts[key] : undefined;
  const text = template === undefined ? fill(messages.unknown, { key }, messages) : fill(template, values, messages);
  const place = path === undefined ? '' : placeOf(path, messages.places);
  return place === '' ? text : `${place}: ${text}`;
}

/** The keys that have a text in a language. */
export function messageKeys(language: Language): readonly string[] {
  return Object.keys(MESSAGES[language].texts);
}

/** The text of a key with its placeholders, to hold the languages against each other. */
export function messageTemplate(language: Language, key: string): string | undefined {
  return MESSAGES[language].texts[key];
}

function fill(template: string, values: Values, messages: MessageTexts): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return placeholder;
    if (typeof value === 'number')
      return new Intl.NumberFormat(messages.locale, { maximumFractionDigits: 4 }).format(value);
    return name === 'language' ? (messages.languages[value] ?? value) : value;
  });
}

/** "Antwoord 3, tekst": the steps of a path that an editor knows; the others are left out. */
export function placeOf(path: FieldPath, { numbered, named }: Places): string {
  const steps = path.flatMap((step, at): string[] => {
    if (typeof step !== 'string') return [];
    const next = path[at + 1];
    if (typeof next === 'number' && Object.hasOwn(numbered, step)) return [`${numbered[step] ?? ''} ${next + 1}`];
    return Object.hasOwn(named, step) ? [named[step] ?? ''] : [];
  });
  return upperFirst(steps.join(', '));
}
