import type { Language } from '../../survey/language';

const NL =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig';
const EN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const TENS_NL = 'dertig veertig vijftig zestig zeventig tachtig negentig honderd';
const TENS_EN = 'thirty forty fifty sixty seventy eighty ninety hundred';

function table(units: string, tens: string): ReadonlyMap<string, number> {
  return new Map([
    ...units.split(' ').map((word, value): [string, number] => [word, value]),
    ...tens.split(' ').map((word, index): [string, number] => [word, (index + 3) * 10]),
  ]);
}

const TABLES: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  nl: table(NL, TENS_NL),
  en: table(EN, TENS_EN),
};

/** The value of a number written as a word, 0–20 and the tens to 100; undefined for other words. */
export function numberWord(word: string, language: Language): number | undefined {
  const plain = word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return TABLES[language].get(plain);
}

/** A pattern for a number in digits or as a word: `12`, `12,5`, `twaalf`. */
export function numberPattern(language: Language): string {
  const words = [...TABLES[language].keys()].map((word) => (word === 'een' ? 'e[eé]n|[eé]{2}n|één' : word));
  const digits = language === 'nl' ? '\\d+(?:,\\d+)?' : '\\d+(?:\\.\\d+)?';
  return `(?:${digits}|${words.join('|')})`;
}

/** The value of what `numberPattern` matches. */
export function numberOf(text: string, language: Language): number | undefined {
  const word = numberWord(text, language);
  if (word !== undefined) return word;
  const value = Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}
