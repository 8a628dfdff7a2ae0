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
    if (second === undefined) return `Daarna volgt ${chosen(first.name)}${withAmount(first.amount, 'full', false)}.`;
    return `Daarna volgen ${list(items.map((item) => `${chosen(item.name)} ${inBrackets(item.amount)}`))}.`;
  },
  mostOfOthers: ({ item }) =>
    `Van de andere antwoorden is ${chosen(item.name)} het meest gekozen${withAmount(item.amount, 'full', false)}.`,
  least: ({ item }) => `Het minst gekozen is ${chosen(item.name)}${withAmount(item.amount, 'full', false)}.`,
  groupShares: ({ name, high, low }) => {
    const other = low.group.phrase === undefined ? `in ${quote(low.group.label)}` : ofGroup(low.group);
    return `${upperFirst(ofGroup(high.group))} koos ${amountText(high.amount)} ${chosen(name)}, tegen ${amountText(low.amount)} ${other}.`;
  },
  middle: ({ median, decimals }) =>
    `Zet je alle antwoorden op volgorde, dan staat ${numerals.number(median, decimals)} in het midden.`,
  counts: ({ item, count }) => `${itemDid({ ...item, amount: count })}.`,
  unranked: ({ several }) =>
    several ? 'Geen antwoord is vaker gekozen dan een ander.' : 'Geen van de twee is vaker gekozen.',
  unreported: ({ percent, decimals }) =>
    `Van ongeveer ${numerals.percent(percent, decimals, 'running')} is het antwoord niet gerapporteerd.`,
};

/** "31 procent koos ‘eens’ en 18 procent ‘oneens’." The verb is said once where both have the same. */
function shares(items: readonly Item[]): string {
  const same = items.every((item) => item.name.phrase === undefined || item.amount.type === 'count');
  return list(items.map((item, at) => itemDid(item, same && at > 0)));
}
