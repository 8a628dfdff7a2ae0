import type { BaseView } from '../../survey/view';
import type { Amount, Frequency, GroupName, Item, Name, Style } from '../shared/statement';
import { numerals } from './numerals';

export const quote = (label: string): string => `“${label}”`;

/** "a, b and c" */
export function list(parts: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** What was chosen: "“agree”", "“agree” or “strongly agree”", "a form of “agree”". */
export function chosen(name: Name): string {
  if (!name.net) return quote(name.label);
  return name.labels.length > 0 ? list(name.labels.map(quote), 'or') : `a form of ${quote(name.label)}`;
}

/** After a subject in the plural: "chose “agree”", "work for a municipality". */
export const did = (name: Name): string => name.phrase ?? `chose ${chosen(name)}`;

/** "civil servants"; "people" where the source does not tell; "person" for one. */
export function people(who: string, count: number | 'unknown'): string {
  if (count === 1) return 'person';
  return who === '' ? 'people' : who;
}

export function count(amount: Extract<Amount, { type: 'count' }>): string {
  const { who, n } = amount.base;
  if (n === 'unknown') return `${numerals.integer(amount.count)} ${people(who, amount.count)}`;
  if (n === 1) return `${numerals.integer(amount.count)} of 1 person`;
  return `${numerals.integer(amount.count)} of the ${numerals.integer(n)} ${people(who, n)}`;
}

/** "31 percent", "7 of the 20 people". */
export const amountText = (amount: Amount): string =>
  amount.type === 'count' ? count(amount) : numerals.percent(amount.percent, amount.decimals, 'running', amount.edge);

/** In brackets: "(31 percent)", "(7 of the 20)". */
export function inBrackets(amount: Amount): string {
  if (amount.type === 'percent' || amount.base.n === 'unknown') return `(${amountText(amount)})`;
  return `(${numerals.integer(amount.count)} of the ${numerals.integer(amount.base.n)})`;
}

function frequencyText({ n, of, exact }: Frequency): string {
  const words = of === 2 ? 'half' : `${n} in ${of}`;
  return exact ? words : `about ${words}`;
}

/** ": 31 percent, about 3 in 10"; short: ", 31 percent". */
export function withAmount(amount: Amount, style: Style, inFull = true): string {
  const text = amountText(amount);
  if (style === 'short') return `, ${text}`;
  const natural = inFull && amount.type === 'percent' ? amount.frequency : undefined;
  return natural === undefined ? `: ${text}` : `: ${text}, ${frequencyText(natural)}`;
}

/** "about 3 in 10", for a sentence that begins with the number; undefined where there is none to say. */
export function frequency(amount: Amount, style: Style): string | undefined {
  const natural = style === 'full' && amount.type === 'percent' ? amount.frequency : undefined;
  return natural === undefined ? undefined : frequencyText(natural);
}

/** "31 percent chose “agree”", "7 of the 12 people chose “yes”". */
export function itemDid(item: Item, elided = false): string {
  const { amount, name } = item;
  if (elided) return `${amountText(amount)} ${chosen(name)}`;
  return `${amountText(amount)} ${amount.type === 'percent' ? did(name) : `chose ${chosen(name)}`}`;
}

/** "of the 82 civil servants under 35", "in the group “18–29”". */
export function ofGroup(group: GroupName): string {
  return group.phrase === undefined
    ? `in the group ${quote(group.label)}`
    : `of the ${groupPeople(group.phrase, group.base)}`;
}

/** Where a clause or addition begins: "people who fly" + "aged 18 to 29" would read as one thing. Who they are stands under the figure. */
const ADDITION = / (?:who|that|with|without|in|from) /;

function groupPeople(phrase: string, { who, n }: BaseView): string {
  const [head = ''] = who.split(ADDITION);
  const noun = who.endsWith(phrase) ? who : `${people(head, 'unknown')} ${phrase}`;
  return n === 'unknown' ? noun : `${numerals.integer(n)} ${noun}`;
}
