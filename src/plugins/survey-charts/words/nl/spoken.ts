import { letters, type Spoken, signs, speaker } from '../shared/spoken';

/** "0,05" is "0 komma 0 5": a nought is said by itself. */
const decimals = (digits: string) => (digits.startsWith('0') ? [...digits].join(' ') : digits);
const LETTERS = ['mbo', 'hbo', 'vmbo', 'vwo', 'wmo', 'uwv', 'btw', 'cao'];

const spoken: Spoken = {
  rules: [
    // A voice would say "één punt tweehonderd".
    [/\b\d{1,3}(?:\.\d{3})+(?![\d.]*\d)/gu, (number) => number.replace(/\./gu, '')],
    // One way of saying a number: after the percentage, "ongeveer 3 op de 10" is a second one.
    [/((?:procent|%)[^.]*?)[,:] (?:ongeveer )?(?:\d+ op de \d+|de helft)(?=\.)/gu, '$1'],
    ...signs({
      to: 'tot',
      percent: 'procent',
      less: 'minder dan',
      more: 'meer dan',
      about: 'ongeveer',
      plus: 'plus',
      minus: 'min',
      number: 'het aantal is',
      is: 'is',
      and: 'en',
      or: 'of',
    }),
    [/€\s?(\d+),(\d\d)(?!\d)/gu, '$1 euro $2'],
    [/€\s?(\d+(?:,\d+)?(?: miljoen| miljard)?)(?:,-)?/gu, '$1 euro'],
    [/\b(\d{1,2})[.:]00 uur/gu, '$1 uur'],
    [/\b(\d{1,2})[.:](\d\d) uur/gu, '$1 uur $2'],
    [
      /(^|[^\d.,])(\d+),(\d+)(?!\d|,\d)/gu,
      (_, before, number, digits) => `${before}${number} komma ${decimals(digits)}`,
    ],
    [
      /(^|[^\d.,])(\d+)\.(\d{1,2})(?!\d|\.\d)/gu,
      (_, before, number, digits) => `${before}${number} punt ${decimals(digits)}`,
    ],
  ],
  abbreviations: {
    't/m': 'tot en met',
    'bijv.': 'bijvoorbeeld',
    'bv.': 'bijvoorbeeld',
    'd.w.z.': 'dat wil zeggen',
    'o.a.': 'onder andere',
    'm.n.': 'met name',
    'm.b.t.': 'over',
    'i.p.v.': 'in plaats van',
    'i.v.m.': 'in verband met',
    't.o.v.': 'ten opzichte van',
    'n.v.t.': 'niet van toepassing',
    'e.d.': 'en dergelijke',
    'enz.': 'enzovoort',
    'etc.': 'enzovoort',
    'evt.': 'eventueel',
    'incl.': 'inclusief',
    'excl.': 'exclusief',
    'gem.': 'gemiddeld',
    'max.': 'maximaal',
    'min.': 'minimaal',
    'mln.': 'miljoen',
    'mld.': 'miljard',
    'ca.': 'ongeveer',
    'nr.': 'nummer',
    'blz.': 'bladzijde',
    'vs.': 'tegen',
    ...Object.fromEntries(LETTERS.map((word) => [word, letters(word)])),
  },
  explained: {
    zbo: { one: 'zelfstandig bestuursorgaan', more: 'zelfstandige bestuursorganen', short: 'afgekort' },
  },
};

export const spokenNl = speaker(spoken);
