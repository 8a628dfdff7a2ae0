import type { ArticleCheckInput } from '../rule';
import { escaped } from '../text/escaped';
import type { Figure } from './figures';
import { isOfGroupIn, namedBy, wordSet } from './naming';
import { UNNAMED } from './naming-limits';
import type { Telling } from './tellings';
import type { Verdict } from './verdict';

const LEANING = /^(?:zij|ze|dat|dit|die|daar|they|that|this|it|those|these)\b/iu;

/** "22 percent spend more than 10 hours. Of those under 40, 13 percent do": the answer stands in the sentence before. */
const DO_SO =
  /\b(?:do|did|does|do so|did so)\W*$|\b(?:is|was|zijn|waren|geldt) (?:dat|het)\b|\b(?:it|that) (?:is|was)\b/iu;

/** The sentence that names the answer where this one does not: "Sommigen komen nooit. Zij zijn 14 procent." */
export function leanedOn(
  telling: Telling,
  { kind }: Verdict,
  figures: readonly Figure[],
  input: ArticleCheckInput,
): string | undefined {
  if (namesAny(telling.words, figures, input)) return undefined;
  if (leansInGroup(telling, figures)) return telling.context.findLast((one) => namesAny(one, figures, input));
  const leans = kind === 'found' && LEANING.test(telling.sentence) && telling.before !== '';
  return leans ? telling.before : undefined;
}

function leansInGroup({ sentence }: Telling, figures: readonly Figure[]): boolean {
  return DO_SO.test(sentence) && figures.some((figure) => isOfGroupIn(figure, sentence));
}

/** "Van de 195 mensen met 15 jaar of langer" names a group, and not the answer "Langer dan vijf jaar". */
export function withoutLabels(words: string, figures: readonly Figure[]): string {
  const labels = new Set(figures.flatMap(({ group }) => group?.label ?? []));
  return [...labels].filter((label) => /\d/u.test(label)).reduce(without, words);
}

function without(text: string, label: string): string {
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(label)}(?![\\p{L}\\p{N}])`, 'giu'), ' ');
}

function namesAny(words: string, figures: readonly Figure[], { language }: ArticleCheckInput): boolean {
  const set = wordSet(withoutLabels(words, figures), language);
  return figures.some((figure) => figure.kind !== 'sum' && namedBy(figure, set) >= UNNAMED);
}
