import type { Language } from '../../survey/language';
import type { ArticleCheckInput } from '../rule';
import { type Passage, passagesOf } from '../text/passages';
import { sentencesOf } from '../text/sentences';
import { amountsIn } from './amounts';
import { type Figure, figuresOf } from './figures';
import { namedBy, weightOfName, wordSet } from './naming';
import { digitsPattern, numberOf } from './number-words';
import { isToldOfOthers } from './other-source';

/** A number of people that the text tells and that no fact has. */
export interface WrongCount {
  readonly passage: Passage;
  readonly text: string;
  /** The answer that the words name, if they name one. */
  readonly named?: Figure | undefined;
}

/** Smaller numbers are teams, examples and steps. */
const FEWEST = 20;
/** From here words surely name a figure. */
const NAMED = 0.9;

interface Grammar {
  readonly people: string;
  /** Words that say that these people are all who took part. */
  readonly tookPart: RegExp;
  /** What makes of the people another group: "een team van 38 mensen". */
  readonly notBefore: RegExp;
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  nl: {
    people:
      'mensen|deelnemers|ondervraagden|respondenten|panelleden|leden|personen|ambtenaren|inwoners|bewoners|medewerkers|werknemers|bezoekers|reizigers',
    tookPart:
      /\b(?:vroegen|ondervroegen|gevraagd|ondervraagd|deden\b.*\bmee|deed\b.*\bmee|meededen|meegedaan|namen\b.*\bdeel|vulden\b.*\bin|ingevuld|antwoordden|antwoord gaven|gaven\b.*\bantwoord)\b/iu,
    notBefore:
      /\b(?:groep|team|afdeling|zaal|organisatie|gemeente|dorp|stad|panel) (?:van|met)(?: ongeveer| ruim| bijna| zo[’']n)? $|\b(?:per|elke|ongeveer|ruim|bijna|zo[’']n|circa|meer dan|minder dan|rond de) $/iu,
  },
  en: {
    people:
      'people|participants|respondents|members|persons|civil servants|residents|employees|workers|visitors|travellers|panellists',
    tookPart:
      /\b(?:asked|surveyed|interviewed|polled|took part|taken part|participated|filled in|answered|completed|responded)\b/iu,
    notBefore:
      /\b(?:group|team|department|room|organisation|town|city|village|panel) (?:of|with)(?: about| some| over)? $|\b(?:per|every|about|over|nearly|almost|some|around|more than|fewer than) $/iu,
  },
};

const kept = new WeakMap<ArticleCheckInput, readonly WrongCount[]>();

/** Every number of people in the running text that is told of the survey and is no count and no base of it. */
export function wrongCounts(input: ArticleCheckInput): readonly WrongCount[] {
  const known = kept.get(input);
  if (known !== undefined) return known;
  const figures = figuresOf(input).flatMap((question) => question.figures);
  const found =
    figures.length === 0 ? [] : passagesOf(input).flatMap((passage) => wrongCountsIn(passage, figures, input));
  kept.set(input, found);
  return found;
}

/** The same in one passage, held against these figures alone. */
export function wrongCountsIn(
  passage: Passage,
  figures: readonly Figure[],
  input: ArticleCheckInput,
): readonly WrongCount[] {
  const { people, notBefore, tookPart } = GRAMMARS[input.language];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,/-])(?<n>${digitsPattern()})\\s+(?:\\p{L}+\\s+)?(?:${people})(?!\\p{L})`,
    'giu',
  );
  const facts = knownCounts(figures, input);
  return sentencesOf(passage.text).flatMap((sentence) => {
    if (isToldOfOthers(sentence, input)) return [];
    const shares = amountsIn(sentence, input.language);
    return [...sentence.matchAll(pattern)].flatMap((match): readonly WrongCount[] => {
      const n = numberOf(match.groups?.n ?? '', input.language) ?? 0;
      const isShare = shares.some(({ start, end }) => start < match.index + match[0].length && match.index < end);
      if (n < FEWEST || !Number.isInteger(n) || isShare || facts.has(n)) return [];
      if (notBefore.test(sentence.slice(0, match.index))) return [];
      const named = shares.length > 0 ? undefined : namedIn(sentence.replace(match[0], ' '), figures, input.language);
      return named !== undefined || tookPart.test(sentence) ? [{ passage, text: match[0], named }] : [];
    });
  });
}

/** Numbers that a text may tell of people: of respondents, of bases, of who gave an answer or several. */
function knownCounts(figures: readonly Figure[], { surveys }: ArticleCheckInput): ReadonlySet<number> {
  const bases = figures.flatMap(({ n }) => (n === 'unknown' ? [] : [n]));
  const counts = figures.flatMap(({ n, exact }) => (n === 'unknown' ? [] : [Math.round((exact * n) / 100)]));
  const rests = figures.flatMap(({ n, exact }) => (n === 'unknown' ? [] : [n - Math.round((exact * n) / 100)]));
  const all = surveys.flatMap(({ respondents }) => (respondents.state === 'known' ? [respondents.value] : []));
  return new Set([...bases, ...counts, ...rests, ...all]);
}

/** The answer that a sentence surely names; only of questions whose counts are known can a count be wrong. */
function namedIn(text: string, figures: readonly Figure[], language: Language): Figure | undefined {
  const words = wordSet(text, language);
  const named = figures.filter(
    (figure) =>
      figure.kind !== 'sum' && figure.group === undefined && figure.n !== 'unknown' && namedBy(figure, words) >= NAMED,
  );
  return named.toSorted((one, other) => weightOfName(other, words) - weightOfName(one, words))[0];
}
