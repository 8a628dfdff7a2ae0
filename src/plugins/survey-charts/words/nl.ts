import { interfaceNl } from './interface-nl';
import { base, baseOfGroup, groupBase, groupIntro } from './nl/base';
import { book } from './nl/book';
import { formReasons, forms, howToRead } from './nl/forms';
import { method } from './nl/method';
import { amountText, people } from './nl/names';
import { notes } from './nl/notes';
import { numerals } from './nl/numerals';
import type { Phrasing } from './shared/phrasing';
import { upperFirst } from './shared/text';
import { wordsFrom } from './shared/words-from';
import type { Words } from './words';

const phrasing: Phrasing = {
  language: 'nl',
  numerals,
  book,
  notes,
  forms,
  howToRead,
  formReasons,
  wordingNotes: {
    paraphrased: 'Dit is het onderwerp, niet de letterlijke vraag.',
    translated: 'Dit is een vertaling. De vraag is in een andere taal gesteld.',
    both: 'Dit is het onderwerp, niet de letterlijke vraag. De vraag is in een andere taal gesteld.',
  },
  pair: (label, amount) => `${upperFirst(label)}: ${amount}.`,
  groupIntro,
  statLabels: { mean: 'Gemiddelde', median: 'Middelste antwoord', spread: 'Spreiding' },
  amount: amountText,
  count: (count) => `${numerals.integer(count)} ${people('', count)}`,
  noValue: {
    missing: 'niet bekend',
    'small-base': 'te weinig mensen',
    complementary: 'verborgen',
    source: 'niet getoond door de bron',
  },
  unreported: { label: 'Niet gerapporteerd', about: (amount) => `ongeveer ${amount}` },
  netLabel: ({ label, fromRounded }) => (fromRounded ? `${label} (uit afgeronde cijfers)` : label),
  base,
  baseOfGroup,
  groupBase,
  source: (title, source) => {
    if (source.state === 'known') return `Bron: ${source.value}.`;
    const survey = title === '' ? [] : [`Onderzoek: ${title}.`];
    return [...survey, source.state === 'none' ? 'Er is geen andere bron.' : 'De bron is niet bekend.'].join(' ');
  },
  correction: (date, text) => `Verbeterd op ${date}: ${text}`,
  method,
  everyone: 'Iedereen',
  facts: { unknown: 'niet bekend', none: 'geen' },
  interface: interfaceNl,
};

export const nl: Words = wordsFrom(phrasing);
