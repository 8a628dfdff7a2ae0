import type { Language } from '../../survey/language';

/** Texts that are kept: more than an article has, and a bound for what never ends. */
const MOST_KEPT = 2_000;

/** The same reader, which reads a text once: rules ask it of the same sentence many times, and at each key that an editor presses. */
export function remembered<Read>(
  read: (text: string, language: Language) => Read,
): (text: string, language: Language) => Read {
  const kept = new Map<string, { readonly read: Read }>();
  return (text, language) => {
    const name = `${language} ${text}`;
    const known = kept.get(name);
    if (known !== undefined) return known.read;
    if (kept.size >= MOST_KEPT) kept.clear();
    const made = read(text, language);
    kept.set(name, { read: made });
    return made;
  };
}
