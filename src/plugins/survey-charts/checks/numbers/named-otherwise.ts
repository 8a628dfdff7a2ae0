import type { ArticleCheckInput } from '../rule';
import { boundNamed } from './bounds';
import { type Figure, roundedSum } from './figures';
import { isOfGroupIn, namedBy } from './naming';
import { NAMED } from './naming-limits';
import { fitsShare, hasShare } from './shares';
import type { Telling } from './tellings';
import { groupText, inGroupsNamed, ofNamedGroup } from './told-groups';
import type { Verdict } from './verdict';

/** "Minder dan 7 uur" is the sum of the answers below it, whatever their labels are. */
export function ofBound(
  telling: Telling,
  words: string,
  all: readonly Figure[],
  input: ArticleCheckInput,
): Verdict | undefined {
  const { amount } = telling;
  const named = boundNamed(words, ofNamedGroup(all, telling), input.language);
  const meant = inGroupsNamed(named, groupText(telling, all));
  const [first] = meant;
  if (first === undefined) return undefined;
  if (named.some((figure) => fitsShare(figure, amount))) return { kind: 'found' };
  const rounded = meant.find((figure) => roundedSum(figure) === amount.percent);
  if (rounded !== undefined) return { kind: 'net-of-rounded', net: rounded };
  const has = all.find(
    (figure) => figure.kind === 'answer' && figure.question === first.question && fitsShare(figure, amount),
  );
  return has === undefined ? { kind: 'not-found', named: first } : { kind: 'other-label', named: first, has };
}

/** The share that the same answer has in another group than the one that the sentence names. */
export function ofOtherGroup(
  telling: Telling,
  all: readonly Figure[],
  words: ReadonlySet<string>,
): Verdict | undefined {
  const { amount, sentence } = telling;
  const told = groupText(telling, all);
  const isNamed = (figure: Figure) => isOfGroupIn(figure, told);
  const own = all.filter((figure) => isNamed(figure) && namedBy(figure, words) >= NAMED);
  const others = all.filter((figure) => figure.group !== undefined && !isNamed(figure));
  for (const named of own) {
    const has = others.find(
      (one) => one.question === named.question && one.label === named.label && hasShare(one, amount, words, sentence),
    );
    if (has !== undefined) return { kind: 'other-label', named, has };
  }
  return undefined;
}
