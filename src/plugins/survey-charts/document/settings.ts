import type { Language } from '../survey/language';
import type { Limits } from '../survey/limits';
import type { Palette } from '../survey/vocabulary';

/** A word of offices, and the simple one to write instead. */
export interface OwnJargon {
  readonly word: string;
  readonly simple: string;
}

/** An organisation's own words in one language, beside those that the checks know. */
export interface HouseWords {
  readonly jargon: readonly OwnJargon[];
  /** Words and abbreviations that its readers know: no check stumbles over them. */
  readonly known: readonly string[];
}

/** What an administrator sets for the whole publication. */
export interface PluginSettings {
  readonly limits: Limits;
  readonly palette: Palette;
  readonly words: Readonly<Record<Language, HouseWords>>;
}

export const NO_HOUSE_WORDS: HouseWords = { jargon: [], known: [] };
