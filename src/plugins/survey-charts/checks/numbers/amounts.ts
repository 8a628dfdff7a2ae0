import type { Language } from '../../survey/language';
import { numberOf, numberPattern } from './number-words';

/** A share that a text tells, and the shares that it may stand for. */
export interface Amount {
  /** As it is written: "ruim de helft", "17". */
  readonly text: string;
  /** Where it stands in the sentence, in characters. */
  readonly start: number;
  readonly end: number;
  /** Percent, 0–100. */
  readonly percent: number;
  /** Shares that the words cover, both ends included. */
  readonly low: number;
  readonly high: number;
  /** A number of percent, which has to be as shown; or words of amount. */
  readonly form: 'percent' | 'words';
}

/** Percentage points that "about three in ten" may be off (docs: honest numbers, natural words). */
const TOLERANCE = 3;
/** "Ruim" and "bijna" cover this part of the share that they are said of: "ruim de helft" is up to 60. */
const STRETCH = 0.2;
const HALF = 50;
const MAJORITY = /^(?:meer dan|more than|over)$/iu;
/** Half of the last digit: "17" covers what is shown as 17. */
const DUST = 1e-6;

interface Grammar {
  readonly percent: string;
  readonly and: string;
  /** Of words before a number: more, less, about. */
  readonly over: string;
  readonly under: string;
  readonly about: string;
  /** "1 op de 5", "1 in 5". */
  readonly ratio: string;
  readonly fractions: readonly (readonly [pattern: string, percent: number])[];
  /** What makes of a percentage a difference, which no fact tells. */
  readonly change: RegExp;
  /** What makes of a fraction another thing: half an hour, the other half. */
  readonly notBefore: RegExp;
  readonly notAfter: RegExp;
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  nl: {
    percent: '(?:%|procent\\b(?!punt)|percent\\b)',
    and: 'en|of',
    over: 'ruim|iets meer dan|meer dan|net iets meer dan|minstens|ten minste',
    under: 'bijna|net geen|krap|iets minder dan|minder dan|nog geen|hooguit',
    about: "ongeveer|zo[’']n|circa|rond(?: de)?|om en nabij",
    ratio: '(?:op|van) (?:de|elke|iedere)',
    fractions: [
      ['(?:een|één|1) derde', 100 / 3],
      ['(?:twee|2) ?derde', 200 / 3],
      ['(?:een|één) kwart', 25],
      ['(?:drie ?kwart|3 ?kwart)', 75],
      ['(?:een|één) vijfde', 20],
      ['twee ?vijfde', 40],
      ['drie ?vijfde', 60],
      ['(?:een|één) tiende', 10],
      ['de helft', 50],
    ],
    change: /^\s*(?:meer|minder|hoger|lager|duurder|goedkoper|erbij|eraf|korting|groei|stijging|daling|rente|btw)\b/iu,
    notBefore: /\b(?:andere|eerste|tweede|laatste|betere|voor)\s*$/iu,
    notAfter:
      /^\s*(?:eeuw|jaar|uur|er ?van|daarvan|van (?:het|dit) |van de (?:maand|week|tijd|kosten|prijs|bladzijde)|keer|persoon|dag)\b/iu,
  },
  en: {
    percent: '(?:%|percent\\b(?!age)|per cent\\b)',
    and: 'and|or',
    over: 'over|just over|a little over|more than|slightly more than|at least',
    under: 'almost|nearly|just under|less than|under|not quite|at most',
    about: 'about|around|some|roughly|approximately',
    ratio: '(?:in|out of|of)(?: every)?',
    fractions: [
      ['(?:a|one) third', 100 / 3],
      ['two[ -]thirds', 200 / 3],
      ['(?:a|one) quarter', 25],
      ['three[ -]quarters', 75],
      ['(?:a|one) fifth', 20],
      ['(?:two|2) fifths', 40],
      ['(?:three|3) fifths', 60],
      ['(?:a|one) tenth', 10],
      ['half', 50],
    ],
    change: /^\s*(?:more|less|higher|lower|cheaper|increase|rise|drop|off|discount|interest|vat)\b/iu,
    notBefore: /(?:\b(?:other|first|second|last|better|and a|number)|\d)\s*$/iu,
    notAfter:
      /^(?:\s*(?:an? (?:hour|year|day|million)|hour|past|time|way|term|price|of (?:it|that|this|the (?:costs?|price|money|budget|time|work|year)))\b|-)/iu,
  },
};

const patterns = new Map<Language, { percent: RegExp; ratio: RegExp; fraction: RegExp }>();

function patternsOf(language: Language) {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const { percent, and, over, under, about, ratio, fractions } = GRAMMARS[language];
  const number = numberPattern(language);
  const before = `(?<![\\p{L}\\p{N}.,-])(?:(?<over>${over})\\s+|(?<under>${under})\\s+|(?<about>${about})\\s+)?`;
  // Digits only: "een op de zes, 17 procent" is no list.
  const digits = language === 'nl' ? '\\d+(?:,\\d+)?' : '\\d+(?:\\.\\d+)?';
  // "Ouder dan 65 en 17 procent jonger" neither, nor "1 in 10, 9 percent".
  const apart = '(?<!(?:^|[^\\p{L}])(?:dan|than|in|tot|to|of|om|at|op de|van de|every) )';
  const list = `(?<list>${apart}${digits}(?:(?:,\\s+|,?\\s+(?:${and})\\s+)${digits})+|${number})`;
  const of =
    '(?<of>5|6|8|10|100|20|12|3|4|7|9|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig|honderd|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred)';
  const made = {
    percent: new RegExp(`${before}${list}\\s?${percent}`, 'giu'),
    ratio: new RegExp(`${before}(?<n>${number})\\s+${ratio}\\s+${of}(?![\\p{L}\\p{N}]|[.,]\\d)`, 'giu'),
    fraction: new RegExp(
      `${before}(?<fraction>${fractions.map(([pattern]) => pattern).join('|')})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  };
  patterns.set(language, made);
  return made;
}

/** Every share in a sentence: percentages, "een op de vijf", "ruim de helft", each of "17 en 6 procent"; in order. */
export function amountsIn(sentence: string, language: Language): readonly Amount[] {
  const { percent, ratio, fraction } = patternsOf(language);
  const found = [
    ...[...sentence.matchAll(percent)].flatMap((match) => percentages(match, sentence, language)),
    ...[...sentence.matchAll(ratio)].flatMap((match) => ratioOf(match, language)),
    ...[...sentence.matchAll(fraction)].flatMap((match) => fractionOf(match, sentence, language)),
  ];
  return found.toSorted((one, other) => one.start - other.start);
}

function percentages(match: RegExpMatchArray, sentence: string, language: Language): readonly Amount[] {
  const { list = '' } = match.groups ?? {};
  const at = match.index ?? 0;
  const after = sentence.slice(at + match[0].length);
  if (GRAMMARS[language].change.test(after) || isRange(sentence.slice(0, at), language)) return [];
  const first = at + match[0].indexOf(list);
  const numbers = [...list.matchAll(new RegExp(numberPattern(language), 'giu'))];
  return numbers.flatMap((number) => {
    const value = numberOf(number[0], language);
    if (value === undefined || value > 100) return [];
    const start = first + number.index;
    const last = numbers.at(-1) === number;
    const text = numbers.length === 1 ? match[0].trim() : number[0];
    const end = last ? at + match[0].length : start + number[0].length;
    const half = 0.5 * 10 ** -decimalsOf(number[0]);
    const bounds = boundsOf(value, match.groups, { low: value - half, high: value + half - DUST }, TOLERANCE);
    return [{ text, start, end, percent: value, ...bounds, form: hasModifier(match) ? 'words' : 'percent' } as const];
  });
}

/** "tussen 20 en 30 procent" tells bounds, not a share. */
function isRange(before: string, language: Language): boolean {
  return (language === 'nl' ? /\b(?:tussen(?: de)?|van)\s*$/iu : /\b(?:between|from)\s*$/iu).test(before);
}

function ratioOf(match: RegExpMatchArray, language: Language): readonly Amount[] {
  const [n, of] = [
    numberOf(match.groups?.n ?? '', language) ?? oneOf(match.groups?.n ?? ''),
    numberOf(match.groups?.of ?? '', language),
  ];
  if (n === undefined || of === undefined || n >= of || n === 0) return [];
  return [wordsAmount(match, (n / of) * 100)];
}

/** "één", whatever its accents are made of. */
function oneOf(text: string): number | undefined {
  return /^[eé]+n$/iu.test(text.normalize('NFC')) ? 1 : undefined;
}

function fractionOf(match: RegExpMatchArray, sentence: string, language: Language): readonly Amount[] {
  const { notBefore, notAfter, fractions } = GRAMMARS[language];
  const at = match.index ?? 0;
  if (notBefore.test(sentence.slice(0, at)) || notAfter.test(sentence.slice(at + match[0].length))) return [];
  const said = match.groups?.fraction ?? '';
  const known = fractions.find(([pattern]) => new RegExp(`^${pattern}$`, 'iu').test(said));
  // "Meer dan de helft" is a majority: `majority-not` holds it against the facts.
  if (known === undefined || (known[1] === HALF && MAJORITY.test(match.groups?.over ?? ''))) return [];
  return [wordsAmount(match, known[1])];
}

function wordsAmount(match: RegExpMatchArray, percent: number): Amount {
  const start = match.index ?? 0;
  const near = { low: percent - TOLERANCE, high: percent + TOLERANCE };
  const bounds = boundsOf(percent, match.groups, near, TOLERANCE);
  return { text: match[0], start, end: start + match[0].length, percent, ...bounds, form: 'words' };
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

function boundsOf(percent: number, groups: RegExpMatchArray['groups'], plain: Bounds, about: number): Bounds {
  if (groups?.over !== undefined) return { low: percent - 0.5, high: percent * (1 + STRETCH) };
  if (groups?.under !== undefined) return { low: percent * (1 - STRETCH), high: percent + 0.5 };
  if (groups?.about !== undefined) return { low: percent - about, high: percent + about };
  return plain;
}

function hasModifier({ groups }: RegExpMatchArray): boolean {
  return groups?.over !== undefined || groups?.under !== undefined || groups?.about !== undefined;
}

function decimalsOf(number: string): number {
  return /[.,](\d+)$/u.exec(number)?.[1]?.length ?? 0;
}
