import type { Language } from '../../survey/language';
import type { ArticleCheckInput } from '../rule';
import { type Passage, passagesOf } from '../text/passages';
import { sentencesOf } from '../text/sentences';
import { percentsIn } from './amounts';
import { figuresOf } from './figures';
import { numberOf } from './number-words';
import { isToldOfOthers } from './other-source';

/** "Three times as many" of two shares of which the one is twice the other. */
export interface WrongMultiple {
  readonly passage: Passage;
  readonly text: string;
  readonly high: number;
  readonly low: number;
}

interface Grammar {
  /** `n` is how many times; `double` is two of them. */
  readonly pattern: RegExp;
  readonly half: RegExp;
  /** Before a number of times that is not meant exactly. */
  readonly about: RegExp;
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  nl: {
    pattern:
      /(?<!\p{L})(?:(?<n>anderhalf|anderhalve|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d+(?:,\d)?) (?:keer|maal) (?:zo|meer)(?: ?(?:veel|vaak|groot|hoog))?|(?<double>dubbel zo (?:veel|vaak|groot|hoog)))(?!\p{L})/giu,
    half: /^anderhal/iu,
    about: /\b(?:ruim|bijna|ongeveer|zo[’']n|circa|meer dan|minstens|zeker|haast)\s*$/iu,
  },
  en: {
    pattern:
      /(?<!\p{L})(?:(?:(?<n>three|four|five|six|seven|eight|nine|ten|\d+(?:\.\d)?) times|(?<double>twice|double)) (?:as|more|the (?:share|number|percentage)))(?!\p{L})/giu,
    half: /^one and a half/iu,
    about: /\b(?:over|almost|nearly|about|around|some|roughly|more than|at least)\s*$/iu,
  },
};

const HALF_MORE = 1.5;
/** Parts that a number of times may be off: shares are rounded, and people round again. */
const SLACK = 0.15;
const ABOUT_SLACK = 0.3;

/** Every "twee keer zo vaak" with just two shares beside it, or in the sentence before, that are not so far apart. */
export function wrongMultiples(input: ArticleCheckInput): readonly WrongMultiple[] {
  if (figuresOf(input).length === 0) return [];
  return passagesOf(input).flatMap((passage) => {
    const sentences = sentencesOf(passage.text);
    return sentences.flatMap((sentence, index) => wrongIn(sentence, sentences[index - 1] ?? '', passage, input));
  });
}

function wrongIn(
  sentence: string,
  before: string,
  passage: Passage,
  input: ArticleCheckInput,
): readonly WrongMultiple[] {
  const { pattern, half, about } = GRAMMARS[input.language];
  if (isToldOfOthers(sentence, input)) return [];
  const shares = sharesOf(sentence, before, input.language);
  const [first, second] = shares;
  if (first === undefined || second === undefined || shares.length > 2) return [];
  const [high, low] = [Math.max(first, second), Math.min(first, second)];
  return [...sentence.matchAll(pattern)].flatMap(({ groups, 0: text, index: at }): readonly WrongMultiple[] => {
    const said = groups?.n ?? '';
    const times = groups?.double !== undefined ? 2 : half.test(said) ? HALF_MORE : numberOf(said, input.language);
    const slack = about.test(sentence.slice(0, at)) ? ABOUT_SLACK : SLACK;
    if (times === undefined || low < 1 || isNear(times, high, low, slack)) return [];
    return [{ passage, text, high, low }];
  });
}

/** Percent; where the sentence has one share, the other stands in the one before it. */
function sharesOf(sentence: string, before: string, language: Language): readonly number[] {
  const here = percentsIn(sentence, language);
  return here.length >= 2 ? here : [...percentsIn(before, language), ...here];
}

/** Each share may be half a point off. */
function isNear(times: number, high: number, low: number, slack: number): boolean {
  const [least, most] = [(high - 0.5) / (low + 0.5), (high + 0.5) / (low - 0.5)];
  return times >= least * (1 - slack) && times <= most * (1 + slack);
}
