import type { Language } from '../../../../survey/language';
import type { Role } from '../../../../survey/vocabulary';
import type { Measure } from '../state/entry';

// Words that tables have in Dutch and English. They are read here, never shown.
const TOTAL =
  /^(?:eind|sub)?(?:totaal|totalen|total|totals|som|sum|alle|allen|allemaal|iedereen|everyone|everybody|all)$/;
const TOTAL_OF =
  /^(?:totaal|total|alle|all)\s+(?:\(?%\)?|procent|percent|respondenten|respondents|deelnemers|mensen|people|ambtenaren)$/;
const BASE =
  /^(?:n|basis|base|n\s*=|(?:totaal\s+|total\s+)?(?:aantal|number of)(?:\s+(?:respondenten|respondents|deelnemers|participants|mensen|people))?|respondenten|respondents|ongewogen n|unweighted n|totaal n|total n|totaal \(n\)|total \(n\)|basis \(n\)|base \(n\))$/;
const PERCENT = /^(?:%|in %|procent|percent|percentage|percentages|pct|aandeel|share|kolom ?%|column ?%)$/;
const COUNT =
  /^(?:n|#|aantal|aantallen|count|counts|number|mensen|people|personen|persons|frequentie|frequency|freq|abs|absoluut|absolute|respondenten|respondents|deelnemers)$/;
const HEAD =
  /^(?:antwoord|antwoorden|answer|answers|categorie|category|optie|option|response|label|vraag|question|keuze)$/;

const LANGUAGE_WORDS: readonly (readonly [Language, RegExp])[] = [
  ['nl', /^(?:nl|ned|nederlands|nederlandse|dutch)$/],
  ['en', /^(?:en|eng|engels|engelse|english)$/],
];

const ROLE_WORDS: readonly (readonly [Role, RegExp])[] = [
  [
    'dont-know',
    /^(?:(?:dat )?weet (?:ik )?(?:het )?niet|weet niet.*|geen (?:idee|mening)|don['’]?t know.*|do not know.*|not sure|no opinion)$/,
  ],
  [
    'refused',
    /^(?:(?:wil|zeg) (?:ik )?(?:het )?(?:liever )?niet(?: zeggen)?|geen antwoord|prefer not to (?:say|answer)|refused|no answer)$/,
  ],
  ['other', /^(?:anders|iets anders|anders, namelijk.*|overig|overige|other|something else|other, .*)$/],
  ['neutral', /^(?:neutraal|neutral|niet \S+,? (?:en |maar ook )?niet \S+|neither .* nor .*)$/],
];

/** Texts that differ only in capitals, spaces, dashes or marks at their end name the same thing. */
export function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑–—]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.:;*]+|[\s.:;*]+$/g, '');
}

export function isTotal(label: string): boolean {
  const name = plainName(label);
  return TOTAL.test(name) || TOTAL_OF.test(name);
}

/** The row that says how many people the percentages are of. */
export function isBase(label: string): boolean {
  return BASE.test(plainName(label));
}

/** Whether a text heads the column of the answers. */
export function headsAnswers(text: string): boolean {
  return HEAD.test(plainName(text)) || languageNamed(text) !== undefined;
}

/** The language that the heading of a column of answers names: "Nederlands", "Answer (EN)". */
export function languageNamed(text: string): Language | undefined {
  const name = plainName(text);
  const [, before = '', named = ''] = /^(.*?)[\s([:-]*(\p{L}+)[\s)\]]*$/u.exec(name) ?? [];
  if (before.trim() !== '' && !HEAD.test(before.trim())) return undefined;
  return LANGUAGE_WORDS.find(([, words]) => words.test(named))?.[0];
}

/** What kind of answer a text is, as far as its words tell. */
export function roleOf(label: string): Role {
  const name = plainName(label);
  return ROLE_WORDS.find(([, words]) => words.test(name))?.[0] ?? 'substantive';
}

/** A column's heading: whose figures ('' is everybody's), in what they are, and of how many people. */
export interface Heading {
  readonly group: string;
  readonly measure?: Measure | undefined;
  readonly base?: number | undefined;
}

export function readHeading(text: string): Heading {
  const base = /[([]?\s*\bn\s*=\s*(\d[\d.,' ]*\d|\d)\s*[)\]]?/i.exec(text);
  const rest = (base === null ? text : text.replace(base[0], ' ')).trim();
  const n = base === null ? undefined : Number((base[1] ?? '').replace(/\D/g, ''));
  const measure = measureNamed(rest);
  if (measure !== undefined) return { group: '', measure, base: n };
  const split = /^(.*?)\s*[(,[]\s*([^(),[\]]+?)\s*[)\]]?$/.exec(rest) ?? /^(.*\S)\s+(%)$/.exec(rest);
  const named = split === null ? undefined : measureNamed(split[2] ?? '');
  const group = named === undefined ? rest : (split?.[1] ?? '');
  return { group: isTotal(group) ? '' : group, measure: named, base: n };
}

export function measureNamed(text: string): Measure | undefined {
  const name = plainName(text);
  if (PERCENT.test(name)) return 'percent';
  return COUNT.test(name) ? 'count' : undefined;
}
