import type { Language } from '../../src/plugins/survey-charts/survey/language';

/** One number as a reader gets it. Written `figure⇥group⇥label⇥value`; the group of everybody is ''. */
export interface Pair {
  readonly figure: string;
  readonly group: string;
  readonly label: string;
  /** `31%`, `<1%`, `7 people`, or a state: `missing`, `suppressed`. */
  readonly value: string;
}

export function lineOf({ figure, group, label, value }: Pair): string {
  return [figure, group, label, value].join('\t');
}

export function linesOf(pairs: readonly Pair[]): readonly string[] {
  return pairs.map(lineOf);
}

/** The label of how many people a group has; it is read wherever the groups of a figure are named. */
const BASE = 'n';

/** How many people are in a column; nothing where it is not told. */
export function basePairs(of: Pick<Pair, 'figure' | 'group'>, base: string | undefined, language: Language) {
  return base === undefined || base === '' ? [] : [{ ...of, label: BASE, value: readValue(base, language) }];
}

/** A channel may name its groups more than once: in two tables, or in a table and under it. */
export function basesOnce(pairs: readonly Pair[]): readonly Pair[] {
  const seen = new Set<string>();
  return pairs.filter((pair) => {
    const isKnown = pair.label === BASE && seen.has(lineOf(pair));
    seen.add(lineOf(pair));
    return !isKnown;
  });
}

/** How each language writes what is no number. Kept by hand: the words themselves are under test. */
const STATES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    'niet bekend': 'missing',
    'aantal niet bekend': 'missing',
    verborgen: 'suppressed',
    'te weinig mensen': 'suppressed',
  },
  en: { 'not known': 'missing', 'number not known': 'missing', hidden: 'suppressed', 'too few people': 'suppressed' },
};
const EVERYBODY: Readonly<Record<Language, string>> = { nl: 'Iedereen', en: 'Everyone' };
const EDGE = /^(minder dan |less than |<|meer dan |more than |>)/;
const PERCENT = /^(?:ongeveer |about )?(-?\d+(?:[.,]\d+)?)(?:%| procent| percent)$/;
const PEOPLE = /^(\d[\d.,]*) (?:mensen|mens|people|person)$/;

/** A value out of the words that it was written in. What is not understood stays as it is, and so equals nothing. */
export function readValue(text: string, language: Language): string {
  const written = text.trim();
  const edge = EDGE.exec(written)?.[1];
  const percent = PERCENT.exec(written.replace(EDGE, ''))?.[1];
  const sign = edge === undefined ? '' : /^[ml]?(?:inder|ess|<)/.test(edge) ? '<' : '>';
  if (percent !== undefined) return `${sign}${percent.replace(',', '.')}%`;
  const people = PEOPLE.exec(written)?.[1];
  if (people !== undefined) return `${people.replaceAll(/[.,]/g, '')} people`;
  return STATES[language][written.toLowerCase()] ?? `? ${written}`;
}

/** The name of a group; everybody's is ''. */
export function groupOf(text: string, language: Language): string {
  const name = text.trim();
  return name === EVERYBODY[language] ? '' : name;
}
