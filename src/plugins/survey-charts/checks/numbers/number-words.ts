import type { Language } from '../../survey/language';

const NL =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig';
const EN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const TENS_NL = 'dertig veertig vijftig zestig zeventig tachtig negentig honderd';
const TENS_EN = 'thirty forty fifty sixty seventy eighty ninety hundred';

type Compound = (ten: string, unit: string) => string;

/** 0–20, the tens to 100, and what stands between them: "eenentwintig", "twenty-one". */
function table(units: string, tens: string, compound: Compound): ReadonlyMap<string, number> {
  const small = units.split(' ');
  const round = [small[20] ?? '', ...tens.split(' ')].map((word, index): [string, number] => [word, (index + 2) * 10]);
  const between = round
    .filter(([, value]) => value < 100)
    .flatMap(([ten, value]) =>
      small.slice(1, 10).map((unit, index): [string, number] => [compound(ten, unit), value + index + 1]),
    );
  return new Map([...between, ...small.map((word, value): [string, number] => [word, value]), ...round]);
}

const TABLES: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  nl: table(NL, TENS_NL, (ten, unit) => `${unit}en${ten}`),
  en: table(EN, TENS_EN, (ten, unit) => `${ten}-${unit}`),
};

/** The value of a number written as a word, 0 to 100; undefined for other words. */
export function numberWord(word: string, language: Language): number | undefined {
  const plain = word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, '-');
  return TABLES[language].get(plain);
}

/** Thousands in groups of three, else up to two decimals, after a comma or (what many type) a point. */
const DIGITS = '\\d{1,3}(?:[.,]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d{1,2}(?!\\d))?';

/** A number in digits. */
export function digitsPattern(): string {
  return `(?:${DIGITS})`;
}

/** A pattern for a number in digits or as a word: `12`, `12,5`, `twaalf`, `tweeëntwintig`. */
export function numberPattern(language: Language): string {
  const words = [...TABLES[language].keys()].map(spelled);
  return `(?:${DIGITS}|${words.join('|')})`;
}

/** With the marks that may stand on it: "één", "tweeëntwintig", "twenty two". */
function spelled(word: string): string {
  if (word === 'een') return 'e[eé]n|[eé]{2}n|één';
  return word.replace(/(?<=e)en/u, '[eë]n').replace('-', '[- ]');
}

/** The value of what `numberPattern` matches. */
export function numberOf(text: string, language: Language): number | undefined {
  const word = numberWord(text, language);
  if (word !== undefined) return word;
  const isThousands = /^\d{1,3}(?:[.,]\d{3})+$/u.test(text);
  const value = Number(isThousands ? text.replace(/[.,]/gu, '') : text.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}
