import type { HouseWords, OwnJargon } from '../../../document/settings';

/** Between a word and the simple one, in a line that an administrator types. */
const BETWEEN = '=';

/** `word = simple word`, one a line. */
export function jargonLines(jargon: readonly OwnJargon[]): string {
  return jargon.map(({ word, simple }) => `${word} ${BETWEEN} ${simple}`).join('\n');
}

/** A line without `=` gives a word without a simple one: the server says so, by the number of the line. */
export function readJargon(lines: string): readonly OwnJargon[] {
  return readWords(lines).map((line) => {
    const [word = '', ...simple] = line.split(BETWEEN);
    return { word: word.trim(), simple: simple.join(BETWEEN).trim() };
  });
}

/** One a line; empty lines are none. */
export function readWords(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The words of one language as they stand in the form. */
export interface TypedWords {
  readonly jargon: string;
  readonly known: string;
}

export function typedWords({ jargon, known }: HouseWords): TypedWords {
  return { jargon: jargonLines(jargon), known: known.join('\n') };
}

export function readTypedWords({ jargon, known }: TypedWords): HouseWords {
  return { jargon: readJargon(jargon), known: readWords(known) };
}
