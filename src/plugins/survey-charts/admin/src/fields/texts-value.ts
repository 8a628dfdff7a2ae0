import type { Language } from '../../../survey/language';
import { isObject, textOf, valueAt, withValue } from '../json';

/** The text of `{ nl, en }` in one language; '' if there is none. */
export function textIn(value: unknown, language: Language): string {
  return textOf(valueAt(value, [language]));
}

/** The same texts with another one in `language`. Without any text left it is null, so that "required" means something. */
export function withText(value: unknown, language: Language, text: string): unknown {
  const texts = withValue(value, [language], text === '' ? undefined : text);
  return isObject(texts) && Object.keys(texts).length > 0 ? texts : null;
}
