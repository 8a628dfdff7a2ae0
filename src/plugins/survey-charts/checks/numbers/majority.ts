import type { Language } from '../../survey/language';
import type { ArticleCheckInput } from '../rule';
import { amountsIn, percentsIn } from './amounts';
import { boundNamed } from './bounds';
import { countOf } from './counts';
import type { Figure } from './figures';
import { mayMean, namedBy, weightOfName, wordSet } from './naming';
import { NAMED_IN_FULL } from './naming-limits';
import { digitsPattern, numberOf } from './number-words';
import { peoplePattern } from './people-words';
import { concludes } from './together';
import { inGroupsNamed } from './told-groups';

const HALF_SAID = '(?:(?:50|vijftig|fifty) ?(?:%|procent|percent|per cent))';

const MAJORITY: Readonly<Record<Language, (people: string) => string>> = {
  nl: (people) =>
    `\\b(?:(?:de|een|ruim de) (?:\\p{L}+ )?meerderheid|het (?:merendeel|grootste deel|overgrote deel|gros)|(?:(?:(?:iets|net) )?meer dan|ruim|dik|(?:net )?boven) (?:de helft|${HALF_SAID})|de meesten(?: van (?:hen|(?:de|deze|die|onze) \\p{L}+))?|de meeste(?= (?:van (?:hen|de|deze|die|onze)|(?:deze |die )?(?:${people}))(?!\\p{L})))(?!\\p{L})`,
  en: (people) =>
    `\\b(?:(?:the|a) (?:\\p{L}+ )?majority|(?:(?:(?:slightly|a little|just|well) )?(?:more than|over)|(?:just )?above) (?:half|${HALF_SAID})|(?<!\\bat )most of (?:them|all|us|this group|(?:those|these|our|the)(?: \\p{L}+)?)|(?<!\\bthe )most(?= (?:${people})(?!\\p{L})))(?!\\p{L})`,
};
const kept = new WeakMap<ArticleCheckInput, RegExp>();

function majorityPattern(input: ArticleCheckInput): RegExp {
  const known = kept.get(input);
  if (known !== undefined) return known;
  const made = new RegExp(MAJORITY[input.language](peoplePattern(input)), 'iu');
  kept.set(input, made);
  return made;
}

/** "Geen meerderheid" says what is right. */
const DENIED = /\b(?:geen|niet|not|no|nor)(?: \p{L}+)? ?$/iu;
/**
 * "Gemeenten leveren de meeste deelnemers": nobody has more, which need not be half. With more behind it, the same words are
 * who does something: "toch hebben de meeste mensen een auto".
 */
const HAS =
  /\p{L} (?:leve\p{L}+|geven|gaven|geeft|gaf|krijg\p{L}*|kreeg|kregen|trek\p{L}*|trok\p{L}*|heeft|hebben|had(?:den)?|tel(?:t|len|de|den)|haal(?:t|de|den)|halen|wint|winnen|won(?:nen)?|vormen|vormt|vormden?|kom(?:t|en)|kwam(?:en)?|zitten|zaten|werven|wierven|trekken) $/iu;
const ENDS = /^ \p{L}+(?: mee| op| aan)?(?=[.!?,;:]|$)/u;
/** "De meeste" is also said of the largest group, and of all answers from one on: it has to be sure what it is said of. */
const MOST = /^(?:de meeste|most)/iu;
const REST =
  /\b(?:niet|geen|not|no|nor|never|nooit|anders|vaker|meer|minder|minstens|ten minste|hooguit|at least|at most|more|less|fewer|other)\b|n[’']t\b/iu;
const PHRASES = /\b(?:in other words|among other things|onder andere|met andere woorden|never mind)\b/giu;
const HALF = 50;

/** Words of a majority, and the percentage that is none. */
export interface WrongMajority {
  readonly words: string;
  readonly percent: number;
}

/** "De meerderheid" of what is 50 percent or less, in a sentence about these figures. */
export function wrongMajority(
  sentence: string,
  figures: readonly Figure[],
  input: ArticleCheckInput,
): WrongMajority | undefined {
  const match = majorityPattern(input).exec(sentence);
  if (match === null || DENIED.test(sentence.slice(0, match.index)) || isLargest(sentence, match)) return undefined;
  const percent = percentOf(sentence, match[0], figures, input.language);
  return percent === undefined || percent > HALF ? undefined : { words: match[0], percent };
}

/**
 * "Eens is 34 procent, en helemaal eens 13 procent. … De meeste klanten vertrouwen het dus": a majority that follows from what
 * was told, where that is a net of half or less and nothing told is more.
 */
export function wrongConclusion(
  sentence: string,
  earlier: readonly string[],
  figures: readonly Figure[],
  input: ArticleCheckInput,
): WrongMajority | undefined {
  const match = majorityPattern(input).exec(sentence);
  if (match === null || !concludes(sentence) || DENIED.test(sentence.slice(0, match.index))) return undefined;
  if (amountsIn(sentence, input.language).length > 0) return undefined;
  const nets = earlier.flatMap((one) => netsTold(one, figures, input.language));
  const told = earlier.flatMap((one) => amountsIn(one, input.language)).map(({ percent }) => percent);
  const most = Math.max(0, ...nets, ...told);
  return nets.length === 0 || most > HALF ? undefined : { words: match[0], percent: Math.max(...nets) };
}

/** Shares of nets that a sentence tells: named with their share, or by the shares of all their parts. */
function netsTold(sentence: string, figures: readonly Figure[], language: Language): readonly number[] {
  const told = percentsIn(sentence, language);
  const words = wordSet(sentence, language);
  return figures
    .filter(({ kind, group, isFromEnd }) => group === undefined && (kind === 'net' || isFromEnd === true))
    .filter(
      (net) =>
        net.parts.every(({ percent }) => told.includes(percent)) ||
        (net.kind === 'net' && told.includes(net.percent) && namedBy(net, words) >= NAMED_IN_FULL),
    )
    .map(({ percent }) => percent);
}

function isLargest(sentence: string, { 0: words, index }: RegExpExecArray): boolean {
  const isMost = words.toLowerCase() === 'de meeste';
  return isMost && HAS.test(sentence.slice(0, index)) && ENDS.test(sentence.slice(index + words.length));
}

/** The percentage that the sentence itself gives, or that of the answer that it names. */
function percentOf(
  sentence: string,
  words: string,
  figures: readonly Figure[],
  language: Language,
): number | undefined {
  const rest = sentence.replace(words, ' ').replace(PHRASES, ' ');
  const told = toldBeside(sentence, words, language) ?? countedBeside(sentence, figures, language);
  const bound = told === undefined ? boundNamed(rest, inGroupsNamed(figures, sentence), language) : [];
  if (bound.length > 0) return Math.max(...bound.map(({ percent }) => percent));
  if (told !== undefined || (MOST.test(words) && REST.test(rest))) return told;
  const set = wordSet(rest, language);
  const all = inGroupsNamed(figures, sentence);
  const named = all.filter((figure) => figure.kind !== 'sum' && namedBy(figure, set) >= NAMED_IN_FULL);
  // Any of them may be meant, and all between two of them ("één tot drie dagen"): only what holds for none is wrong.
  return named.length === 0
    ? undefined
    : Math.max(...[...closest(named, set), ...between(all, set)].map(({ percent }) => percent));
}

/** Neighbouring answers of which the first and the last are named. */
function between(figures: readonly Figure[], words: ReadonlySet<string>): readonly Figure[] {
  return figures.filter(
    ({ kind, parts }) =>
      kind === 'sum' &&
      [parts[0], parts.at(-1)].every((part) => part !== undefined && namedBy(part, words) >= NAMED_IN_FULL),
  );
}

/** Characters between "meerderheid" and its percentage, after it and before it: further away it is of something else. */
const AFTER = 40;
const BEFORE = 8;
/** Numbers of three digits and more: smaller ones may count anything. */
const COUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?=\\d{3}|\\d[.,]\\d{3})${digitsPattern()}(?![\\p{L}\\p{N}%]|[.,]\\d| ?(?:procent|percent|per cent))`,
  'gu',
);

function toldBeside(sentence: string, words: string, language: Language): number | undefined {
  const at = sentence.indexOf(words);
  const end = at + words.length;
  const shares = amountsIn(sentence, language).filter(({ form }) => form === 'percent');
  const after = shares.find(({ start }) => start >= end && start - end <= AFTER);
  return (after ?? shares.find((share) => share.end <= at && at - share.end <= BEFORE))?.percent;
}

/** "Een kleine meerderheid keek in het dossier: 511 mensen", of 1,024: by the number of people, if one answer has it. */
function countedBeside(sentence: string, figures: readonly Figure[], language: Language): number | undefined {
  const counts = [...sentence.matchAll(COUNT)].map(([digits]) => numberOf(digits, language) ?? 0);
  const having = figures.filter(
    (figure) => figure.kind !== 'sum' && figure.group === undefined && counts.includes(countOf(figure) ?? -1),
  );
  return having.length === 0 ? undefined : Math.max(...having.map(({ percent }) => percent));
}

function closest(figures: readonly Figure[], words: ReadonlySet<string>): readonly Figure[] {
  const most = Math.max(...figures.map((figure) => weightOfName(figure, words)));
  const best = figures.filter((figure) => weightOfName(figure, words) === most);
  const nets = figures.filter((net) => net.kind === 'net' && best.some((part) => mayMean(part, net)));
  return [...best, ...nets];
}
