import { chance } from '../../survey/group-differences';
import type { Language } from '../../survey/language';
import type { GroupingView, GroupView } from '../../survey/view';
import type { ArticleCheckInput } from '../rule';
import { sentencesOf } from '../text/sentences';
import { percentsIn } from './amounts';
import type { Figure } from './figures';
import { mayMean, namedBy, namesGroup, weightOfName, wordSet } from './naming';
import { NAMED_IN_FULL } from './naming-limits';

/** Why two groups that a sentence holds against each other give no ground for it. */
export type Contrast =
  | { readonly why: 'small'; readonly group: string; readonly n: number | 'unknown' }
  | { readonly why: 'chance'; readonly one: string; readonly other: string; readonly answer: string };

/** What the text itself says of it takes the fault away. */
const SAYS_SO =
  /\b(?:weinig (?:mensen|\p{L}+en)|kleine groep|groep is (?:heel |erg )?klein|klein aantal|toeval\p{L}*|few (?:people|\p{L}+s)|small (?:group|number)|group is (?:very )?small|chance)\b/iu;
/** "Niet vaker dan", "even vaak als", "hardly more than": no difference is told. */
const NO_DIFFERENCE: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:(?:niet(?! alleen)|geen)\b[^.,;:]*? |(?:nauwelijks|amper|even|evenveel|net zo|vrijwel|bijna) (?:\p{L}+ )?)(?:meer|minder|vaker|vaak|veel|\p{L}{2,}er|verschil\p{L}*)\b/iu,
  en: /(?:(?:\bnot(?! only)|\bno|n[’']t)\b[^.,;:]*? |\b(?:hardly|barely|scarcely) (?:any )?)(?:more|less|fewer|\p{L}{2,}er|much|difference|gap)\b|\b(?:just|about|equally) as\b/iu,
};

/** A sentence with those beside it, in its passage. */
interface ContrastTold {
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
  readonly all: string;
}

/**
 * Groups of a grouping that may be compared, and yet not these: one of them is of few people, or they differ no more than
 * chance makes likely. The charts and the automatic sentences keep silent about such a difference too.
 */
export function groundless(
  { sentence, before, after, all }: ContrastTold,
  { groups }: GroupingView,
  question: readonly Figure[],
  { language }: ArticleCheckInput,
): Contrast | undefined {
  const here = groupsHeld(sentence, groups);
  // "De jongste groep kijkt vaker dan de groep erboven": the shares of both follow.
  const held = here.length === 0 && GROUP.test(sentence) ? groupsHeld(after, groups) : here;
  const [one, other, third] = held;
  if (one === undefined || other === undefined || third !== undefined) return undefined;
  if (NO_DIFFERENCE[language].test(sentence) || SAYS_SO.test(all)) return undefined;
  const small = [one, other].find(({ base }) => base.size !== 'enough' && base.size !== 'unknown');
  if (small !== undefined) return { why: 'small', group: labelOf(small), n: small.base.n };
  const own = answersNamed(sentence, question, language);
  const near = own.length > 0 ? own : answersNamed(before, question, language);
  const told = answersWithShares(sharesBeside(sentence, after, language), [one, other], question);
  // Two shares tell better which answer is meant than its words.
  const answers = told.length > 0 ? told : near;
  const [answer] = answers;
  // "Tevreden" may mean "tevreden of heel tevreden": only what holds for none of them is wrong.
  if (answer === undefined || !answers.every((each) => isChance(one, other, each))) return undefined;
  return { why: 'chance', one: labelOf(one), other: labelOf(other), answer: answer.label };
}

/** "18 to 49 … than older ones": of two groups the other one, by what sets it apart or as the rest. */
const THE_OTHER =
  /\b(?:dan (?:ouderen|jongeren|(?:de )?(?:ouder|jonger|ander)en?|(?:de )?(?:oudere|jongere|andere) \p{L}+|de rest)|than (?:(?:the )?(?:older|younger|other)(?: \p{L}+|s)?|the rest))(?!\p{L})/iu;

function groupsHeld(sentence: string, groups: readonly GroupView[]): readonly GroupView[] {
  const named = groups.filter(({ group }) => namesGroup(sentence, group?.label ?? ''));
  // Of three groups "older ones" may be one, or two together.
  return named.length === 1 && groups.length === 2 && THE_OTHER.test(sentence) ? groups : named;
}

const GROUP = /\b(?:groep|group)\b/iu;

/** Two shares in the sentence or, where it has none, in the two after it. */
function sharesBeside(sentence: string, after: string, language: Language): readonly number[] {
  const sharesOf = (text: string) => sentencesOf(text).flatMap((one) => percentsIn(one, language));
  const here = againstIn(sentence) ?? sharesOf(sentence);
  return here.length > 0 ? here : (againstIn(after) ?? sharesOf(after));
}

const AGAINST =
  /(?<one>\d+)(?: ?%| procent| percent)? (?:tegen(?:over)?|against|versus|vs\.?|and|en|to) (?<other>\d+) ?(?:%|procent|percent)/iu;

function againstIn(text: string): readonly number[] | undefined {
  const told = AGAINST.exec(text)?.groups;
  return told === undefined ? undefined : [Number(told.one), Number(told.other)];
}

/** "29 against 27 percent" tells which answer is meant: the one of which the groups have these shares. */
function answersWithShares(
  told: readonly number[],
  [one, other]: readonly [GroupView, GroupView],
  question: readonly Figure[],
): readonly Figure[] {
  if (told.length !== 2) return [];
  const shares = told.toSorted((first, second) => first - second).join();
  return question.filter((figure) => {
    if (figure.kind === 'sum' || figure.group !== undefined) return false;
    const own = [one, other].map((group) => Math.round(cellOf(group, figure)?.exact ?? -1));
    return own.toSorted((first, second) => first - second).join() === shares;
  });
}

function isChance(one: GroupView, other: GroupView, answer: Figure): boolean {
  const [first, second] = [cellOf(one, answer), cellOf(other, answer)];
  if (first === undefined || second === undefined) return false;
  return Math.abs(first.exact - second.exact) <= chance(first, second);
}

function labelOf({ group }: GroupView): string {
  return group?.label ?? '';
}

/** The answers that the words may mean, the one that they name most closely first. */
function answersNamed(text: string, question: readonly Figure[], language: Language): readonly Figure[] {
  const words = wordSet(text, language);
  const all = question.filter((figure) => figure.kind !== 'sum' && figure.group === undefined);
  const inFull = all.filter((figure) => namedBy(figure, words) >= NAMED_IN_FULL);
  // "More often … 5 to 10 hours" has the words of "More than 10 hours" too.
  const literal = inFull.filter(({ label }) => text.toLowerCase().includes(label.toLowerCase()));
  const named = literal.length > 0 ? literal : inFull;
  const sorted = named.toSorted((one, other) => weightOfName(other, words) - weightOfName(one, words));
  return [...sorted, ...all.filter((net) => net.kind === 'net' && sorted.some((part) => mayMean(part, net)))];
}

function cellOf({ base, answers, nets }: GroupView, { label }: Figure) {
  const found = [...answers, ...nets].find((one) => one.label === label);
  return found?.value.state !== 'known' || base.n === 'unknown' ? undefined : { exact: found.value.exact, n: base.n };
}
