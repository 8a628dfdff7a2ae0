import type { Language } from '../../../plugins/survey-charts/survey/language';

type Rule = readonly [pattern: RegExp, said: string];

interface Saying {
  /** What parts thousands in writing: a voice would say "one point two hundred". */
  readonly thousands: RegExp;
  readonly rules: readonly Rule[];
}

/** Abbreviations, not within a word. No look-behind: a browser of before 2023 would refuse the whole script. */
const abbreviations = (said: Readonly<Record<string, string>>): readonly Rule[] =>
  Object.entries(said).map(([written, words]) => [
    new RegExp(`(^|[^\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, 'giu'),
    `$1${words}`,
  ]);

/** Signs at a number. A range comes before a percentage: "21–40%" is "21 to 40 percent". */
const signs = (to: string, percent: string, euro: string): readonly Rule[] => [
  [/(\d%?)\s?[–—]\s?(?=\d)/gu, `$1 ${to} `],
  [/\s?%/gu, ` ${percent}`],
  [/€\s?(\d[\d.,]*\d|\d)/gu, `$1 ${euro}`],
  [/(\d)\+/gu, '$1 plus'],
];

const SAYINGS: Readonly<Record<Language, Saying>> = {
  nl: {
    thousands: /\b\d{1,3}(?:\.\d{3})+(?![\d.]*\d)/gu,
    rules: [
      ...signs('tot', 'procent', 'euro'),
      ...abbreviations({
        't\\/m': 'tot en met',
        'bijv\\.': 'bijvoorbeeld',
        'bv\\.': 'bijvoorbeeld',
        'd\\.w\\.z\\.': 'dat wil zeggen',
        'o\\.a\\.': 'onder andere',
        'm\\.n\\.': 'met name',
        'i\\.p\\.v\\.': 'in plaats van',
        't\\.o\\.v\\.': 'ten opzichte van',
        'e\\.d\\.': 'en dergelijke',
        'enz\\.': 'enzovoort',
        'evt\\.': 'eventueel',
        'incl\\.': 'inclusief',
        'excl\\.': 'exclusief',
        'ca\\.': 'ongeveer',
        'nr\\.': 'nummer',
        "zbo[’']s": 'zelfstandige bestuursorganen',
        zbo: 'zelfstandig bestuursorgaan',
        'en\\/of': 'en of',
        mbo: 'm b o',
        hbo: 'h b o',
      }),
      [/\s&\s/gu, ' en '],
    ],
  },
  en: {
    thousands: /\b\d{1,3}(?:,\d{3})+(?![\d,]*\d)/gu,
    rules: [
      ...signs('to', 'percent', 'euros'),
      ...abbreviations({
        'e\\.g\\.': 'for example',
        'i\\.e\\.': 'that is',
        'etc\\.': 'and so on',
        'approx\\.': 'about',
        'incl\\.': 'including',
        'excl\\.': 'excluding',
        'vs\\.?': 'versus',
        'no\\.(?=\\s\\d)': 'number',
        'and\\/or': 'and or',
      }),
      [/\s&\s/gu, ' and '],
    ],
  },
};

/** A text as a person says it, for a voice: signs, numbers and abbreviations written out. */
export function spoken(text: string, language: Language): string {
  const { thousands, rules } = SAYINGS[language];
  const whole = text.replace(thousands, (number) => number.replace(/[.,]/gu, ''));
  const said = rules.reduce((sentence, [pattern, words]) => sentence.replace(pattern, words), whole);
  return said.replace(/\s+/gu, ' ').trim();
}
