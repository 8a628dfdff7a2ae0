import type { Language } from '../../survey/language';
import { amountsIn } from '../numbers/amounts';
import { type Figure, figuresOf } from '../numbers/figures';
import { namedBy, weightOfName, wordSet } from '../numbers/naming';
import { type ArticleCheckInput, type ArticleRule, issueOf } from '../rule';
import { passagesOf } from '../text/passages';
import { sentencesOf } from '../text/sentences';

const MAJORITY: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:(?:de|een) (?:ruime |grote |kleine |krappe )?meerderheid|meer dan de helft)\b/iu,
  en: /\b(?:(?:the|a) (?:large |small |clear |slim |vast )?majority|more than half|over half)\b/iu,
};
const HALF = 50;

/** "De meerderheid" of what is 50 percent or less. */
export const majorityNot: ArticleRule = {
  id: 'majority-not',
  about: 'article',
  severity: 'error',
  overridable: true,
  check: (input) =>
    passagesOf(input).flatMap((passage) =>
      sentencesOf(passage.text).flatMap((sentence) => {
        const words = MAJORITY[input.language].exec(sentence);
        if (words === null) return [];
        const percent = percentOf(sentence, words[0], input);
        return percent === undefined || percent > HALF
          ? []
          : [issueOf(majorityNot, passage.path, { words: words[0], percent })];
      }),
    ),
};

/** The percentage that the sentence itself gives, or that of the answer that it names. */
function percentOf(sentence: string, words: string, input: ArticleCheckInput): number | undefined {
  const rest = sentence.replace(words, ' ');
  const [told] = amountsIn(rest, input.language).filter(({ form }) => form === 'percent');
  if (told !== undefined) return told.percent;
  const set = wordSet(rest, input.language);
  const named = figuresOf(input)
    .flatMap(({ figures }) => figures)
    .filter((figure) => figure.kind !== 'sum' && figure.group === undefined && namedBy(figure, set) >= 0.9);
  // Any of them may be meant: only what holds for none is wrong.
  return named.length === 0 ? undefined : Math.max(...closest(named, set).map(({ percent }) => percent));
}

function closest(figures: readonly Figure[], words: ReadonlySet<string>): readonly Figure[] {
  const most = Math.max(...figures.map((figure) => weightOfName(figure, words)));
  const best = figures.filter((figure) => weightOfName(figure, words) === most);
  const nets = figures.filter(({ kind, parts }) => kind === 'net' && parts.some((part) => best.includes(part)));
  return [...best, ...nets];
}
