import { base, baseOfGroup, groupBase, groupIntro } from './en/base';
import { book } from './en/book';
import { formReasons, forms, howToRead } from './en/forms';
import { method } from './en/method';
import { amountText, people } from './en/names';
import { notes } from './en/notes';
import { numerals } from './en/numerals';
import { interfaceEn } from './interface-en';
import type { Phrasing } from './shared/phrasing';
import { upperFirst } from './shared/text';
import { wordsFrom } from './shared/words-from';
import type { Words } from './words';

const phrasing: Phrasing = {
  language: 'en',
  numerals,
  book,
  notes,
  forms,
  howToRead,
  formReasons,
  wordingNotes: {
    paraphrased: 'This is the topic, not the question as it was put.',
    translated: 'This is a translation. The question was asked in another language.',
    both: 'This is the topic, not the question as it was put. The question was asked in another language.',
  },
  pair: (label, amount) => `${upperFirst(label)}: ${amount}.`,
  groupIntro,
  statLabels: { mean: 'Average', median: 'Middle answer', spread: 'Spread' },
  amount: amountText,
  count: (count) => `${numerals.integer(count)} ${people('', count)}`,
  noValue: {
    missing: 'not known',
    'small-base': 'too few people',
    complementary: 'hidden',
    source: 'not shown by the source',
  },
  unreported: { label: 'Not reported', about: (amount) => `about ${amount}` },
  netLabel: ({ label, fromRounded }) => (fromRounded ? `${label} (from rounded figures)` : label),
  base,
  baseOfGroup,
  groupBase,
  source: (title, source) => {
    if (source.state === 'known') return `Source: ${source.value}.`;
    const survey = title === '' ? [] : [`Survey: ${title}.`];
    return [...survey, source.state === 'none' ? 'There is no other source.' : 'The source is not known.'].join(' ');
  },
  correction: (date, text) => `Corrected on ${date}: ${text}`,
  method,
  everyone: 'Everyone',
  facts: { unknown: 'not known', none: 'none' },
  interface: interfaceEn,
};

export const en: Words = wordsFrom(phrasing);
