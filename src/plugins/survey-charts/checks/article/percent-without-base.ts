import type { BlockNode } from '../../document/nodes';
import { figuresOf } from '../numbers/figures';
import { digitsPattern, numberOf } from '../numbers/number-words';
import { peoplePattern, TOOK_PART } from '../numbers/people-words';
import { tellingsOf } from '../numbers/tellings';
import { type ArticleCheckInput, type ArticleRule, issueOf } from '../rule';
import { passagesOf } from '../text/passages';
import { sentencesOf } from '../text/sentences';

/** "Ruim 400 studenten" of 418: this near a number of people is that of who took part. */
const NEAR = 0.1;

/** The text tells percentages, and the article says nowhere how many people they are of. */
export const percentWithoutBase: ArticleRule = {
  id: 'percent-without-base',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check(input) {
    if (input.body.some((node) => tellsBase(node, input) || (node.type === 'facts' && factsTell(input)))) return [];
    if (saysHowMany(input)) return [];
    const first = tellingsOf(input).find(({ passage }) => passage.path[0] === 'body');
    if (first === undefined) return [];
    const key = input.body.some((node) => questionsIn(node).length > 0) ? 'percent-without-base-unknown' : undefined;
    return [issueOf(percentWithoutBase, first.passage.path, { amount: first.amount.text }, key)];
  },
};

/** A figure says how many people answered; that nobody knows, readers of percentages have to be told in the text. */
function tellsBase(node: BlockNode, input: ArticleCheckInput): boolean {
  const questions = questionsIn(node);
  return figuresOf(input).some(
    ({ documentId, view }) => questions.includes(documentId) && view.total.base.n !== 'unknown',
  );
}

function questionsIn(node: BlockNode): readonly string[] {
  if (node.type === 'figure' || node.type === 'key-figure') return [node.questionDocumentId];
  return node.type === 'figure-group' ? node.parts.flatMap(({ figure }) => questionsIn(figure)) : [];
}

/** The facts of a survey stand far from the percentages: there they have to say how many, not that it is not known. */
function factsTell({ surveys }: ArticleCheckInput): boolean {
  return surveys.some(({ respondents }) => respondents.state === 'known');
}

/** Whether the running text tells of "812 ambtenaren" or "783 of the 1,126", where so many took part or got a question. */
function saysHowMany(input: ArticleCheckInput): boolean {
  const bases = basesOf(input);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,/-])(?<n>${digitsPattern()})\\s+(?:\\p{L}+\\s+)?(?:${peoplePattern(input)})(?!\\p{L})`,
    'giu',
  );
  return passagesOf(input)
    .flatMap(({ text }) => sentencesOf(text))
    .some(
      (sentence) =>
        NOT_KNOWN.test(sentence) ||
        [...sentence.matchAll(pattern), ...sentence.matchAll(OUT_OF)].some(({ groups }) => {
          const n = numberOf(groups?.n ?? '', input.language) ?? 0;
          // Where no survey knows it, only the words say of whom the number is.
          if (bases.length === 0) return groups?.of !== undefined || TOOK_PART[input.language].test(sentence);
          return bases.some((base) => Math.abs(base - n) <= base * NEAR);
        }),
    );
}

/** "Hoeveel mensen meededen, is niet bekend." */
const NOT_KNOWN =
  /\b(?:hoeveel|aantal|how many|number of)\b.*\b(?:niet bekend|onbekend|weten (?:wij|we) niet|not known|unknown|(?:do not|don[’']t) know)\b|\b(?:niet bekend|onbekend|weten (?:wij|we) niet|not known|unknown|(?:do not|don[’']t) know)\b.*\b(?:hoeveel|how many)\b/iu;
const OUT_OF =
  /(?<of>van de|out of(?: the)?|of the|n ?=)\s*(?<n>\d{1,3}(?:[.,]\d{3})+|\d{2,})(?![\p{N}%]|[.,]\d| (?:procent|percent|per cent))/giu;

function basesOf(input: ArticleCheckInput): readonly number[] {
  const ofQuestions = figuresOf(input).flatMap(({ view }) => view.total.base.n);
  const ofSurveys = input.surveys.flatMap(({ respondents }) =>
    respondents.state === 'known' ? respondents.value : [],
  );
  return [...ofQuestions, ...ofSurveys].flatMap((n) => (n === 'unknown' ? [] : n));
}
