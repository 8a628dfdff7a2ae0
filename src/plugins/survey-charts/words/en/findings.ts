import type { Book, Item, Style } from '../shared/statement';
import { upperFirst } from '../shared/text';
import { amountText, chosen, did, frequency, inBrackets, itemDid, list, quote, withAmount } from './names';
import { numerals } from './numerals';

const NOTHING = {
  missing: 'No figures are known.',
  suppressed: 'The figures are hidden, because too few people answered.',
  nobody: 'Nobody chose any of these answers.',
} as const;

const MAJORITY = {
  slim: 'Just over half',
  clear: 'A majority',
  'almost-all': 'Almost all people',
} as const;

/** With more answers than this, "all 12 answers" says more than their names. */
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
  everyone: ({ item }, style) => `All participants ${did(item.name)}${withAmount(item.amount, style)}.`,
  majority: ({ item, size }, style) =>
    `${MAJORITY[size]} ${did(item.name)}${withAmount(item.amount, style, size === 'clear')}.`,
  largest: ({ item, certainty }, style) => {
    if (certainty === 'partly') return known(item, style);
    // "The largest group work" is wrong in half of the English-speaking world: a phrase gets its own plural subject.
    return item.name.phrase === undefined || item.amount.type === 'count'
      ? `The largest group chose ${chosen(item.name)}${withAmount(item.amount, style)}.`
      : largestByPhrase(item, style);
  },
  mostChosen: ({ item, certainty }, style) =>
    certainty === 'sure'
      ? `${upperFirst(chosen(item.name))} was chosen most${withAmount(item.amount, style)}.`
      : known(item, style),
  plain: ({ item }, style) => {
    const natural = frequency(item.amount, style);
    return natural === undefined ? `${itemDid(item)}.` : `${itemDid(item)}: ${natural}.`;
  },
  tie: ({ items, certainty, all }, style) => {
    if (all) return `${everyAnswer(items)} were chosen equally often${style === 'full' ? ':' : ','} ${each(items)}.`;
    const names = items.length > NAMED ? `${items.length} answers` : list(items.map((item) => chosen(item.name)));
    const most = `were chosen most often, ${each(items, 'by ')}`;
    return certainty === 'sure' ? `${upperFirst(names)} ${most}.` : `Of what is known, ${names} ${most}.`;
  },
  nearTie: ({ items, certainty }) => {
    const names = list(items.slice(0, NAMED).map(withBrackets));
    return certainty === 'sure'
      ? `${upperFirst(names)} were chosen almost equally often.`
      : `Of what is known, ${names} differ little.`;
  },
  spread: ({ low, high, top }, style) => {
    const subject = top === undefined ? 'The answers' : `The ${top.length} most chosen answers`;
    const range = `from ${amountText(low.amount)} for ${chosen(low.name)} to ${amountText(high.amount)} for ${chosen(high.name)}`;
    return `${subject} differ little${style === 'full' ? ':' : ','} ${range}.`;
  },
  sides: ({ more, less, balance }) => {
    if (balance === 'more') return `More people chose ${withBrackets(more)} than ${withBrackets(less)}.`;
    const many = balance === 'equal' ? 'As many' : 'Almost as many';
    // The smaller one comes first: "almost as many" is said of what is less.
    return `${many} people chose ${withBrackets(less)} as ${withBrackets(more)}.`;
  },
  groupsDiffer: ({ name, high, low }, style) => {
    const parts = [high, low].map(({ group, amount }) => `${amountText(amount)} for ${quote(group.label)}`);
    return `The answer ${chosen(name)} differs by group${style === 'full' ? ':' : ','} ${parts.join(', ')}.`;
  },
  average: ({ mean, median, decimals }) =>
    mean === undefined
      ? `The middle answer is ${numerals.number(median ?? 0, decimals)}.`
      : `The average is ${numerals.number(mean, decimals)}.`,
};

/** "46 percent, about 1 in 2, work for a municipality: the largest group." */
function largestByPhrase({ name, amount }: Item, style: Style): string {
  const share = amountText(amount);
  if (style === 'short') return `${share} ${did(name)}, the largest group.`;
  const natural = frequency(amount, style);
  return `${share}${natural === undefined ? '' : `, ${natural},`} ${did(name)}: the largest group.`;
}

function known(item: Item, style: Style): string {
  return `Of what is known, ${chosen(item.name)} was chosen most${withAmount(item.amount, style)}.`;
}

const withBrackets = (item: Item): string => `${chosen(item.name)} ${inBrackets(item.amount)}`;

function everyAnswer(items: readonly Item[]): string {
  return upperFirst(
    items.length > NAMED ? `all ${items.length} answers` : list(items.map((item) => chosen(item.name))),
  );
}

/** "each 32 percent", "each by 20 percent". */
function each(items: readonly Item[], by = ''): string {
  const first = items[0];
  return first === undefined ? '' : `each ${by}${amountText(first.amount)}`;
}
