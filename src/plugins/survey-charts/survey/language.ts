/** The languages that facts carry labels for. The first is the default one. A third language is one entry here and one file in `words/`. */
export const LANGUAGES = ['nl', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in several languages; a missing one is absent, never an empty string. */
export type Texts = Readonly<{ [language in Language]?: string | undefined }>;

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}
