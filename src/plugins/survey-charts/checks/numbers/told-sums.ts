import type { Amount } from './amounts';
import type { Figure } from './figures';
import { namedBy } from './naming';
import { UNNAMED } from './naming-limits';
import type { Telling } from './tellings';
import { concludes, isTogether } from './together';

/** The shares just told that a share adds up, if it does: the last two of them, or more. */
export function partsToldOf({ amount, earlier: { here, passage } }: Telling, slackOf: number): readonly Amount[] {
  // "Samen is dat de helft: 371 van de 742" tells the sum twice.
  const others = here.filter(({ low, high }) => amount.percent < low || amount.percent > high);
  const told = [...passage, ...others];
  const runs = told.map((_, from) => told.slice(from)).filter((run) => run.length >= 2);
  const fits = (run: readonly Amount[]) => {
    const sum = run.reduce((all, { percent }) => all + percent, 0);
    const slack = run.length * slackOf;
    return sum >= amount.low - slack && sum <= amount.high + slack;
  };
  return runs.toReversed().find(fits) ?? [];
}

/** "42 percent come every week and 7 percent every day. Together that is half": the sum of what was just told. */
export function isToldTogether(telling: Telling): boolean {
  // Each part may be half a point off.
  return (isTogether(telling.sentence) || concludes(telling.sentence)) && partsToldOf(telling, 0.5).length > 0;
}

/**
 * The answers of which the text told the shares and then their sum; among them those that the words name, if they name
 * any. Empty where no question has these shares.
 */
export function answersAddedUp(
  telling: Telling,
  figures: readonly Figure[],
  words: ReadonlySet<string>,
): readonly Figure[] {
  const parts = partsToldOf(telling, 0);
  if (telling.amount.form !== 'percent' || parts.length === 0 || parts.some(({ form }) => form !== 'percent'))
    return [];
  const told = sorted(parts);
  const sums = figures.filter(
    (figure) =>
      figure.kind !== 'answer' &&
      figure.group === undefined &&
      figure.parts.length === parts.length &&
      sorted(figure.parts).every((percent, index) => percent === told[index]),
  );
  const named = sums.filter((figure) => figure.parts.every((part) => namedBy(part, words) >= UNNAMED));
  return named.length > 0 ? named : sums;
}

function sorted(parts: readonly { readonly percent: number }[]): readonly number[] {
  return parts.map(({ percent }) => percent).toSorted((one, other) => one - other);
}
