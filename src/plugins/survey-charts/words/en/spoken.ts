import { type Spoken, signs, speaker } from '../shared/spoken';

const spoken: Spoken = {
  rules: [
    // One way of saying a number: after the percentage, "about 3 in 10" is a second one.
    [/((?:percent|%)[^.]*?)[,:] (?:about )?(?:\d+ in \d+|half)(?=\.)/gu, '$1'],
    ...signs({
      to: 'to',
      percent: 'percent',
      less: 'less than',
      more: 'more than',
      about: 'about',
      plus: 'plus',
      minus: 'minus',
      number: 'the number is',
      is: 'is',
      and: 'and',
      or: 'or',
    }),
    [/€\s?(\d+(?:,\d{3})*)\.(\d\d)(?!\d)/gu, '$1 euros $2'],
    [/€\s?(\d+(?:,\d{3})*(?:\.\d+)?(?: million| billion)?)/gu, '$1 euros'],
    [/£\s?(\d+(?:,\d{3})*)\.(\d\d)(?!\d)/gu, '$1 pounds $2'],
    [/£\s?(\d+(?:,\d{3})*(?:\.\d+)?(?: million| billion)?)/gu, '$1 pounds'],
    [
      /(^|[^\d.])(\d+(?:,\d{3})*)\.(\d+)(?![\d.]*\d)/gu,
      (_, before, number, digits) => `${before}${number} point ${[...digits].join(' ')}`,
    ],
    [/\bno\.(?=\s\d)/giu, 'number'],
  ],
  // The commas in "1,040" stay: without them many voices take the number for a year.
  abbreviations: {
    'e.g.': 'for example',
    'i.e.': 'that is',
    'etc.': 'and so on',
    'approx.': 'about',
    'incl.': 'including',
    'excl.': 'excluding',
    'max.': 'at most',
    'min.': 'at least',
    'vs.': 'versus',
    vs: 'versus',
  },
  explained: {},
};

export const spokenEn = speaker(spoken);
