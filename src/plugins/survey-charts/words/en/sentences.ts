import type { Book, Item } from '../shared/statement';
import { upperFirst } from '../shared/text';
import { amountText, chosen, inBrackets, itemDid, list, ofGroup, quote, withAmount } from './names';
import { numerals } from './numerals';

type Sentences = Pick<
  Book,
  'shares' | 'next' | 'mostOfOthers' | 'least' | 'groupShares' | 'middle' | 'counts' | 'unranked' | 'unreported'
>;

export const sentences: Sentences = {
  shares: ({ items }) => `${shares(items)}.`,
  next: ({ items }) => {
    const [first, second] = items;
    if (first === undefined) return '';
    if (second === undefined) return `Next is ${chosen(first.name)}${withAmount(first.amount, 'full', false)}.`;
    return `Next are ${list(items.map((item) => `${chosen(item.name)} ${inBrackets(item.amount)}`))}.`;
  },
  mostOfOthers: ({ item }) =>
    `Of the other answers, ${chosen(item.name)} was chosen most${withAmount(item.amount, 'full', false)}.`,
  least: ({ item }) => `Chosen least was ${chosen(item.name)}${withAmount(item.amount, 'full', false)}.`,
  groupShares: ({ name, high, low }) => {
    const other = low.group.phrase === undefined ? `in ${quote(low.group.label)}` : ofGroup(low.group);
    return `${upperFirst(ofGroup(high.group))}, ${amountText(high.amount)} chose ${chosen(name)}, against ${amountText(low.amount)} ${other}.`;
  },
  middle: ({ median, decimals }) =>
    `With all answers put in order, ${numerals.number(median, decimals)} is in the middle.`,
  counts: ({ item, count }) => `${itemDid({ ...item, amount: count })}.`,
  unranked: ({ several }) =>
    several ? 'No answer was chosen more often than another.' : 'Neither was chosen more often.',
  unreported: ({ percent, decimals }) =>
    `For about ${numerals.percent(percent, decimals, 'running')} the answer was not reported.`,
};

/** "31 percent chose “agree” and 18 percent “disagree”." The verb is said once where both have the same. */
function shares(items: readonly Item[]): string {
  const same = items.every((item) => item.name.phrase === undefined || item.amount.type === 'count');
  return list(items.map((item, at) => itemDid(item, same && at > 0)));
}
