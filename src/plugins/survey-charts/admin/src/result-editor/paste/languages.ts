import { LANGUAGES, type Language } from '../../../../survey/language';
import type { Cells } from './cells-of-text';
import { languageNamed } from './recognise';

/** The columns that say the answers, each in a language of its own. */
export interface LabelColumns {
  /** What the heading of the first says; undefined without a word of it. */
  readonly first: Language | undefined;
  readonly others: readonly (readonly [Language, number])[];
  /** No heading names a language. */
  readonly guessed: boolean;
}

/**
 * In which language the columns of answers are: as their headings say. What no heading names is the language that is left;
 * where none does, the first column is in the editor's own.
 */
export function labelLanguages(
  cells: Cells,
  headings: readonly number[],
  columns: readonly number[],
  editor: Language,
): LabelColumns {
  const named = columns.map((column) =>
    headings.map((row) => languageNamed(cells[row]?.[column] ?? '')).find((language) => language !== undefined),
  );
  const [first, ...rest] = named;
  if (columns.length < 2) return { first, others: [], guessed: false };
  const guessed = named.every((language) => language === undefined);
  const own = first ?? (guessed ? editor : LANGUAGES.find((language) => !rest.includes(language)));
  const taken = new Set<Language | undefined>([own]);
  const others = columns.slice(1).flatMap((column, place): (readonly [Language, number])[] => {
    const language = rest[place] ?? LANGUAGES.find((one) => !taken.has(one) && !rest.includes(one));
    if (language === undefined || taken.has(language)) return [];
    taken.add(language);
    return [[language, column]];
  });
  return { first: own, others, guessed };
}
