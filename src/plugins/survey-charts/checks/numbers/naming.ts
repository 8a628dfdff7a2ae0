import { LANGUAGES, type Language } from '../../survey/language';
import { escaped } from '../text/escaped';
import { isDenial, tokensOf } from '../text/tokens';
import type { Figure } from './figures';
import { numberWord } from './number-words';

/** How far words name a figure: 0 (not at all) to 1 (its label or phrase, whole). */
export function namedBy(figure: Figure, words: ReadonlySet<string>): number {
  // A sum is named as all of its parts are; a net also as one of them is ("tevreden" for tevreden + heel tevreden).
  if (figure.kind === 'sum') return Math.min(...figure.parts.map((part) => namedBy(part, words)));
  const own = Math.max(0, ...figure.names.map((name) => coverage(name, words)));
  return Math.max(own, ...figure.parts.map((part) => namedBy(part, words)));
}

function coverage(name: ReadonlyMap<string, number>, words: ReadonlySet<string>): number {
  const entries = [...name];
  const all = entries.reduce((sum, [, weight]) => sum + weight, 0);
  const matched = entries.filter(([token]) => words.has(token));
  // "Geen" of "geen mening" does not name "geen dag".
  if (all === 0 || matched.every(([token]) => isDenial(token))) return 0;
  const share = matched.reduce((sum, [, weight]) => sum + weight, 0) / all;
  // "De twee kanten" does not name "twee keer": a number alone may count anything.
  const isNumber = matched.every(([token]) => /^\d+$/u.test(token)) && matched.length < entries.length;
  return isNumber ? Math.min(share, NUMBER_ALONE) : share;
}

/** Too little to name a figure surely, enough to let it be meant ("1 dag zegt 17 procent, 2 zegt 32 procent"). */
const NUMBER_ALONE = 0.6;

/** The weight of the words that name a figure: of "heel tevreden" and "tevreden", both there in full, the first weighs more. */
export function weightOfName(figure: Figure, words: ReadonlySet<string>): number {
  const weights = figure.names.map((name) =>
    coverage(name, words) < 1 ? 0 : [...name.values()].reduce((sum, weight) => sum + weight, 0),
  );
  return Math.max(0, ...weights);
}

/** "Tevreden" may mean "tevreden of heel tevreden", which has its words; "10 tot 25 euro" is not "minder dan 25 euro". */
export function mayMean(part: Figure, net: Figure): boolean {
  return (
    net.parts.some(({ label }) => label === part.label) &&
    net.names.some((longer) => part.names.some((name) => [...name.keys()].every((token) => longer.has(token))))
  );
}

export function wordSet(text: string, language: Language): ReadonlySet<string> {
  return new Set(tokensOf(text, language));
}

/** Whether a figure is of a group that a text names. */
export function isOfGroupIn({ group }: Figure, text: string): boolean {
  return group !== undefined && namesGroup(text, group.label);
}

/** Whether a text names a group by its label, or its ages in other words: "onder de 30" for "Jonger dan 30". */
export function namesGroup(text: string, label: string): boolean {
  return namesLiterally(text, label) || LANGUAGES.some((language) => namesInflected(text, label, language));
}

/** "De hoge inkomens" for "Hoog inkomen": the words of a label of several, side by side, without their endings. */
function namesInflected(text: string, label: string, language: Language): boolean {
  if (/\d/u.test(label) || !/\p{L}{3,} \p{L}{3,}/u.test(label)) return false;
  const name = tokensOf(label, language);
  return name.length > 1 && ` ${tokensOf(text, language).join(' ')} `.includes(` ${name.join(' ')} `);
}

function namesLiterally(text: string, label: string): boolean {
  const [all, name] = [canonical(text), canonical(label)];
  if (name === '') return false;
  return [...all.matchAll(new RegExp(escaped(name), 'gu'))].some(({ index }) =>
    isWhole(name, all.slice(0, index), all.slice(index + name.length)),
  );
}

/** "Men" is not in "women", "< 30" not in "< 300" nor in "< 30 procent"; "appartement" is in "appartementen". */
function isWhole(name: string, before: string, after: string): boolean {
  if (/^\p{L}/u.test(name) && /\p{L}$/u.test(before)) return false;
  if (/\p{L}$/u.test(name)) return !/^(?!(?:en|e|n|s|’s|'s)(?!\p{L}))\p{L}/u.test(after);
  return !/\d$/u.test(name) || !/^(?:\d|[.,]\d| ?(?:%|procent|percent|per cent))/u.test(after);
}

const UNDER =
  /\b(?:jonger|younger)(?: zijn| is| are)? (?:dan|than) (?=\d)|\b(?:onder de|under|below) (?=\d)|(?<!\d (?:jaar )?)\btot (?=\d+\b(?! jaar en))/gu;
const OVER = /\b(?:ouder|older)(?: zijn| is| are)? (?:dan|than) (?=\d)|\b(?:boven de|over|above) (?=\d)/gu;
const FROM =
  /\b(?:vanaf|from) (?:de )?(\d+)\b(?! (?:tot|to)\b)|(\d+)(?:[ -]plus(?:sers?)?|\+| (?:en|of|and|or) (?:ouder|older|over))(?!\p{L})/gu;

/** Ages in one way of writing, whatever their unit. */
function canonical(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[\p{L}]+/gu, (word) => String(numberWord(word, 'nl') ?? numberWord(word, 'en') ?? word))
      .replace(/\s+/gu, ' ')
      .replace(/(\p{L}{3,})ies\b/gu, '$1y')
      // "The under-25s" and "35-minners" are ages too.
      .replace(/\b(under|over)[- ](\d+)s(?!\p{L})/gu, '$1 $2')
      .replace(/(\d+)-minners/gu, '< $1')
      .replace(/ jaar\b| years?(?: old)?\b/gu, '')
      .replace(FROM, (_all, first, second) => `≥ ${first ?? second}`)
      .replace(UNDER, '< ')
      .replace(OVER, '> ')
  );
}
