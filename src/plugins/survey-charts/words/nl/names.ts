import type { BaseView } from '../../survey/view';
import type { Amount, Frequency, GroupName, Item, Name, Style } from '../shared/statement';
import { numerals } from './numerals';

export const quote = (label: string): string => `‘${label}’`;

/** "a, b en c" */
export function list(parts: readonly string[], word: 'en' | 'of' = 'en'): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** What was chosen: "‘eens’", "‘eens’ of ‘helemaal eens’", "een vorm van ‘eens’". */
export function chosen(name: Name): string {
  if (!name.net) return quote(name.label);
  return name.labels.length > 0 ? list(name.labels.map(quote), 'of') : `een vorm van ${quote(name.label)}`;
}

/** After a subject in the singular: "koos ‘eens’", "werkt bij een gemeente". */
export const did = (name: Name): string => name.phrase ?? `koos ${chosen(name)}`;

/** "ambtenaren"; "mensen" where the source does not tell; "persoon" for one. */
export function people(who: string, count: number | 'unknown'): string {
  if (count === 1) return 'persoon';
  return who === '' ? 'mensen' : who;
}

export function count(amount: Extract<Amount, { type: 'count' }>): string {
  const { who, n } = amount.base;
  if (n === 'unknown') return `${numerals.integer(amount.count)} ${people(who, amount.count)}`;
  if (n === 1) return `${numerals.integer(amount.count)} van 1 persoon`;
  return `${numerals.integer(amount.count)} van de ${numerals.integer(n)} ${people(who, n)}`;
}

/** "31 procent", "7 van de 20 mensen". */
export const amountText = (amount: Amount): string =>
  amount.type === 'count' ? count(amount) : numerals.percent(amount.percent, amount.decimals, 'running', amount.edge);

/** In brackets: "(31 procent)", "(7 van de 20)". */
export function inBrackets(amount: Amount): string {
  if (amount.type === 'percent' || amount.base.n === 'unknown') return `(${amountText(amount)})`;
  return `(${numerals.integer(amount.count)} van de ${numerals.integer(amount.base.n)})`;
}

function frequencyText({ n, of, exact }: Frequency): string {
  const words = of === 2 ? 'de helft' : `${n} op de ${of}`;
  return exact ? words : `ongeveer ${words}`;
}

/** ": 31 procent, ongeveer 3 op de 10"; short: ", 31 procent". */
export function withAmount(amount: Amount, style: Style, inFull = true): string {
  const text = amountText(amount);
  if (style === 'short') return `, ${text}`;
  const natural = inFull && amount.type === 'percent' ? amount.frequency : undefined;
  return natural === undefined ? `: ${text}` : `: ${text}, ${frequencyText(natural)}`;
}

/** "ongeveer 3 op de 10", for a sentence that begins with the number; undefined where there is none to say. */
export function frequency(amount: Amount, style: Style): string | undefined {
  const natural = style === 'full' && amount.type === 'percent' ? amount.frequency : undefined;
  return natural === undefined ? undefined : frequencyText(natural);
}

/** "31 procent koos ‘eens’", "1 van de 12 mensen koos ‘ja’", "7 van de 12 mensen kozen ‘ja’". */
export function itemDid(item: Item, elided = false): string {
  const { amount, name } = item;
  if (elided) return `${amountText(amount)} ${chosen(name)}`;
  if (amount.type === 'percent') return `${amountText(amount)} ${did(name)}`;
  return `${amountText(amount)} ${amount.count === 1 ? 'koos' : 'kozen'} ${chosen(name)}`;
}

/** "van de 82 ambtenaren jonger dan 35", "in de groep ‘18–29’". */
export function ofGroup(group: GroupName): string {
  return group.phrase === undefined
    ? `in de groep ${quote(group.label)}`
    : `van de ${groupPeople(group.phrase, group.base)}`;
}

/** Where a clause or addition begins: "mensen die vliegen" + "van 18 tot en met 29 jaar" would read as one thing. Who they are stands under the figure. */
const ADDITION = / (?:die|dat|met|zonder|in|van) /;

function groupPeople(phrase: string, { who, n }: BaseView): string {
  const [head = ''] = who.split(ADDITION);
  const noun = who.endsWith(phrase) ? who : `${people(head, 'unknown')} ${phrase}`;
  return n === 'unknown' ? noun : `${numerals.integer(n)} ${noun}`;
}
