import { edgeOf } from '../../survey/rounding';
import type { AnswerView, GroupView, NetView, ShownValue } from '../../survey/view';
import type { Pole, Role } from '../../survey/vocabulary';
import { frequencyOf } from './frequency';
import type { Amount, Item, Name } from './statement';

/** An answer or net that has a number, with what is needed to order it. */
export interface Candidate {
  readonly item: Item;
  /** For order and ties, never shown: the unrounded share (0–100), or the count. */
  readonly size: number;
  readonly value: ShownValue;
  /** Of how many rounded percentages the value is the sum. */
  readonly parts: number;
  /** The value comes from counts, so nothing of it is rounded. */
  readonly counted: boolean;
  readonly role?: Role | undefined;
  readonly pole?: Pole | undefined;
}

/** A net of more answers than this is named by its own label: a longer list is no longer one thought. */
const LISTED_ANSWERS = 2;

/** The amount to say for a value, or undefined where there is nothing to say. */
export function amountOf(value: ShownValue, group: GroupView, decimals: number): Amount | undefined {
  switch (value.state) {
    case 'known':
      return {
        type: 'percent',
        percent: value.percent,
        decimals,
        edge: edgeOf(value.percent, value.exact),
        frequency: frequencyOf(value.percent, isCounted(value, group) ? value.exact : undefined),
      };
    case 'counted':
      return { type: 'count', count: value.count, base: group.base };
    case 'missing':
    case 'suppressed':
      return undefined;
  }
}

/** Whether a share is its count over the base: a weighted or reported one is not, even beside a count. */
export function isCounted({ count, exact }: Extract<ShownValue, { state: 'known' }>, { base }: GroupView): boolean {
  return count !== undefined && base.n !== 'unknown' && Math.abs(exact * base.n - count * 100) < 1e-6 * base.n;
}

function candidate(
  name: Name,
  of: AnswerView | NetView,
  group: GroupView,
  decimals: number,
): Pick<Candidate, 'item' | 'size' | 'value' | 'parts' | 'counted'> | undefined {
  const { value } = of;
  const amount = amountOf(value, group, decimals);
  if (amount === undefined) return undefined;
  const item = { key: of.key, name, amount };
  if (value.state !== 'known') return { item, size: shown(amount), value, parts: 1, counted: true };
  const parts = 'fromRounded' in of && of.fromRounded ? of.answers.length : 1;
  return { item, size: value.exact, value, parts, counted: isCounted(value, group) };
}

/** An empty text is no text. */
export const filled = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

export function answerName(answer: AnswerView): Name {
  return { label: answer.label, phrase: filled(answer.phrase), labels: [], net: false };
}

export function netName(net: NetView, group: GroupView): Name {
  const labels = net.answers.flatMap((key) => {
    const answer = group.answers.find((one) => one.key === key);
    return answer === undefined ? [] : [answer.label];
  });
  const listed = labels.length === net.answers.length && labels.length <= LISTED_ANSWERS;
  return { label: net.label, labels: listed ? labels : [], net: true };
}

/** Answers that are left out of the base have another one: they are never held against the others. */
export function inBase({ answers, base }: GroupView): readonly AnswerView[] {
  return base.includes.length === 0 ? answers : answers.filter(({ role }) => base.includes.includes(role));
}

/** The answers of a group that have a number, largest first; equal ones in the order of the table. */
export function candidates(group: GroupView, decimals: number): readonly Candidate[] {
  const all = inBase(group).flatMap((answer): Candidate[] => {
    const made = candidate(answerName(answer), answer, group, decimals);
    return made === undefined ? [] : [{ ...made, role: answer.role, pole: answer.pole }];
  });
  return bySize(sameUnit(all));
}

/** The nets of a group that have a number, in the order of the table, each with the pole that all its answers share. */
export function netCandidates(group: GroupView, decimals: number): readonly Candidate[] {
  return sameUnit(
    group.nets.flatMap((net): Candidate[] => {
      const made = candidate(netName(net, group), net, group, decimals);
      return made === undefined ? [] : [{ ...made, pole: poleOf(net, group) }];
    }),
  );
}

/** The pole of a net that adds up exactly the answers of that pole. */
function poleOf(net: NetView, group: GroupView): Pole | undefined {
  const first = group.answers.find((answer) => answer.key === net.answers[0])?.pole;
  if (first === undefined) return undefined;
  const ofPole = group.answers.filter((answer) => answer.pole === first).map((answer) => answer.key);
  const same = ofPole.length === net.answers.length && ofPole.every((key) => net.answers.includes(key));
  return same ? first : undefined;
}

/** Shares and counts are never ordered against each other. */
function sameUnit(all: readonly Candidate[]): readonly Candidate[] {
  const shares = all.filter((one) => one.item.amount.type === 'percent');
  return shares.length > 0 ? shares : all;
}

/** Without the dust of binary fractions. */
export const isEqual = (one: Candidate, other: Candidate): boolean => Math.abs(one.size - other.size) < 1e-9;

export function bySize(all: readonly Candidate[]): readonly Candidate[] {
  return [...all].sort((a, b) => b.size - a.size);
}

/** A shown number, to compare with: percent 0–100, or a count. */
export function shown(amount: Amount): number {
  return amount.type === 'percent' ? amount.percent : amount.count;
}
