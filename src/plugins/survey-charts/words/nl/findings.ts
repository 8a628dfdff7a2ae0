import type { Book, Item } from '../shared/statement';
import { upperFirst } from '../shared/text';
import { amountText, chosen, did, frequency, inBrackets, itemDid, list, quote, withAmount } from './names';
import { numerals } from './numerals';

const NOTHING = {
  missing: 'Er zijn geen cijfers bekend.',
  suppressed: 'De cijfers zijn verborgen, omdat te weinig mensen antwoordden.',
  nobody: 'Niemand koos een van deze antwoorden.',
} as const;

const MAJORITY = {
  slim: 'Iets meer dan de helft',
  clear: 'De meerderheid',
  'almost-all': 'Bijna iedereen',
} as const;

const BALANCE = {
  more: ['Meer', 'dan'],
  almost: ['Bijna evenveel', 'als'],
  equal: ['Evenveel', 'als'],
} as const;

/** With more answers than this, "alle 12 antwoorden" says more than their names. */
const NAMED = 4;

type Findings = Pick<
  Book,
  | 'nothing'
  | 'everyone'
  | 'majority'
  | 'largest'
  | 'mostChosen'
  | 'plain'
  | 'tie'
  | 'nearTie'
  | 'spread'
  | 'sides'
  | 'groupsDiffer'
  | 'average'
>;

export const findings: Findings = {
  nothing: ({ why }) => NOTHING[why],
  everyone: ({ item }, style) => `Iedereen ${did(item.name)}${withAmount(item.amount, style)}.`,
  majority: ({ item, size }, style) =>
    `${MAJORITY[size]} ${did(item.name)}${withAmount(item.amount, style, size === 'clear')}.`,
  largest: ({ item, certainty }, style) =>
    certainty === 'sure'
      ? `De grootste groep ${did(item.name)}${withAmount(item.amount, style)}.`
      : `Van wat bekend is, is ${chosen(item.name)} het meest gekozen${withAmount(item.amount, style)}.`,
  mostChosen: ({ item, certainty }, style) =>
    certainty === 'sure'
      ? `Het meest gekozen is ${chosen(item.name)}${withAmount(item.amount, style)}.`
      : `Van wat bekend is, is ${chosen(item.name)} het meest gekozen${withAmount(item.amount, style)}.`,
  plain: ({ item }, style) => {
    const natural = frequency(item.amount, style);
    return natural === undefined ? `${itemDid(item)}.` : `${itemDid(item)}: ${natural}.`;
  },
  tie: ({ items, certainty, all }, style) => {
    if (all) return `${everyAnswer(items)} zijn even vaak gekozen${style === 'full' ? ':' : ','} ${each(items)}.`;
    const names = items.length > NAMED ? `${items.length} antwoorden` : list(items.map((item) => chosen(item.name)));
    const most = `het vaakst gekozen, ${each(items, 'door ')}`;
    return certainty === 'sure' ? `${upperFirst(names)} zijn ${most}.` : `Van wat bekend is, zijn ${names} ${most}.`;
  },
  nearTie: ({ items, certainty }) => {
    const names = list(items.slice(0, NAMED).map(withBrackets));
    return certainty === 'sure'
      ? `${upperFirst(names)} zijn bijna even vaak gekozen.`
      : `Van wat bekend is, verschillen ${names} weinig.`;
  },
  spread: ({ low, high, top }, style) => {
    const subject = top === undefined ? 'De antwoorden' : `De ${top.length} meest gekozen antwoorden`;
    const range = `van ${amountText(low.amount)} voor ${chosen(low.name)} tot ${amountText(high.amount)} voor ${chosen(high.name)}`;
    return `${subject} verschillen weinig${style === 'full' ? ':' : ','} ${range}.`;
  },
  sides: ({ more, less, balance }) => {
    const [people, than] = BALANCE[balance];
    // "Bijna evenveel" is said of what is less.
    const [first, second] = balance === 'more' ? [more, less] : [less, more];
    return `${people} mensen kozen ${withBrackets(first)} ${than} ${withBrackets(second)}.`;
  },
  groupsDiffer: ({ name, high, low }, style) => {
    const parts = [high, low].map(({ group, amount }) => `${amountText(amount)} bij ${quote(group.label)}`);
    return `Het antwoord ${chosen(name)} verschilt per groep${style === 'full' ? ':' : ','} ${parts.join(', ')}.`;
  },
  average: ({ mean, median, decimals }) =>
    mean === undefined
      ? `Het middelste antwoord is ${numerals.number(median ?? 0, decimals)}.`
      : `Het gemiddelde is ${numerals.number(mean, decimals)}.`,
};

const withBrackets = (item: Item): string => `${chosen(item.name)} ${inBrackets(item.amount)}`;

function everyAnswer(items: readonly Item[]): string {
  return items.length > NAMED ? `Alle ${items.length} antwoorden` : list(items.map((item) => chosen(item.name)));
}

/** "allebei 32 procent", "elk door 20 procent". */
function each(items: readonly Item[], by = ''): string {
  const first = items[0];
  return first === undefined ? '' : `${items.length === 2 ? 'allebei' : 'elk'} ${by}${amountText(first.amount)}`;
}
