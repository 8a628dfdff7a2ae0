import type { QuestionFacts } from '../../document/question';
import type { Language } from '../../survey/language';
import type { AnswerView, GroupView, NetView, QuestionView } from '../../survey/view';
import { viewOf } from '../../survey/view-of';
import type { ArticleCheckInput } from '../rule';
import { isDenial, tokensOf } from '../text/tokens';

/** One share that a survey found, with everything by which a text can name it. */
export interface Figure {
  readonly question: string;
  readonly documentId: string;
  readonly kind: 'answer' | 'net' | 'sum';
  readonly label: string;
  /** Words of each name, with their weight: what tells it from the other answers of the question weighs most. */
  readonly names: readonly ReadonlyMap<string, number>[];
  /** Percent as shown, and unrounded. */
  readonly percent: number;
  readonly exact: number;
  /** People that it is a share of. */
  readonly n: number | 'unknown';
  /** Of a sum: the figures that it adds up. Of a net: its answers. */
  readonly parts: readonly Figure[];
  /** Of a sum: it begins or ends where an ordered question does ("at least once a month"). */
  readonly isFromEnd?: boolean;
  readonly group?: { readonly label: string; readonly isSmall: boolean } | undefined;
}

export interface QuestionFigures {
  readonly view: QuestionView;
  readonly documentId: string;
  readonly figures: readonly Figure[];
}

const kept = new WeakMap<ArticleCheckInput, readonly QuestionFigures[]>();

/** What the article's surveys found, as far as it may be shown: what is suppressed is no fact that a text may tell. */
export function figuresOf(input: ArticleCheckInput): readonly QuestionFigures[] {
  const known = kept.get(input);
  if (known !== undefined) return known;
  const made = input.questions.map((facts) => questionFigures(facts, input));
  kept.set(input, made);
  return made;
}

function questionFigures(facts: QuestionFacts, { language, limits }: ArticleCheckInput): QuestionFigures {
  const view = viewOf(facts.result, { key: facts.key, language, survey: facts.survey, limits });
  const groups = [view.total, ...view.groupings.flatMap((grouping) => grouping.groups)];
  const weights = weightsOf(view);
  const figures = groups.flatMap((group) => groupFigures(group, view, facts.documentId, weights));
  return { view, documentId: facts.documentId, figures };
}

/** Labels of groups of which no share is shown, because they are of few people. */
export function hiddenGroups(input: ArticleCheckInput): readonly string[] {
  return figuresOf(input).flatMap(({ view }) =>
    view.groupings
      .flatMap(({ groups }) => groups)
      .filter(({ answers }) => answers.every(({ value }) => value.state !== 'known'))
      .flatMap(({ group }) => group?.label ?? []),
  );
}

type Weigh = (name: string) => ReadonlyMap<string, number>;

/** Who has no opinion and who doesn't know are mixed up in running text. */
const NO_ANSWER: Readonly<Record<Language, readonly string[]>> = {
  nl: ['weet het niet', 'geen mening'],
  en: ['do not know', 'no opinion'],
};

/** A word that every answer of a question has tells none of them apart. */
function weightsOf({ total, language }: QuestionView): Weigh {
  const answers = total.answers.map(({ label, phrase }) => new Set(tokensOf(`${label} ${phrase ?? ''}`, language)));
  const weight = (token: string) => {
    const having = answers.filter((tokens) => tokens.has(token)).length;
    return Math.log((answers.length + 1) / Math.max(having, 1)) ** 2 + 0.05;
  };
  return (name) => {
    const tokens = tokensOf(name, language);
    // "Niet" alone names nothing: it stands in every other sentence. "Say no" is an answer.
    if (tokens.every(isDenial)) return /^no\W*$/iu.test(name) ? new Map([['nay', weight('no')]]) : new Map();
    return new Map(tokens.map((token) => [token, isDenial(token) ? weight(token) / 3 : weight(token)]));
  };
}

function groupFigures(group: GroupView, view: QuestionView, documentId: string, weigh: Weigh): readonly Figure[] {
  const shared = { question: view.key, documentId, n: group.base.n, group: groupOf(group) };
  const make = (kind: 'answer' | 'net', one: AnswerView | NetView, parts: readonly Figure[]): readonly Figure[] => {
    if (one.value.state !== 'known') return [];
    const { percent, exact } = one.value;
    const phrase = 'phrase' in one ? (one.phrase ?? '') : '';
    const usual = 'role' in one && one.role === 'dont-know' ? NO_ANSWER[view.language] : [];
    const names = [one.label, phrase, ...usual].filter((name) => name !== '').map(weigh);
    return [{ ...shared, kind, label: one.label, names, percent, exact, parts }];
  };
  const answers = group.answers.map((answer) => ({ key: answer.key, figures: make('answer', answer, []) }));
  const plain = answers.flatMap(({ figures }) => figures);
  const nets = group.nets.flatMap((net) => {
    const parts = answers.filter(({ key }) => net.answers.includes(key)).flatMap(({ figures }) => figures);
    return make('net', net, parts);
  });
  return [...plain, ...nets, ...(view.kind === 'multiple-choice' ? [] : sums(plain, view))];
}

function groupOf({ group, base }: GroupView): Figure['group'] {
  if (group === undefined) return undefined;
  return { label: group.label, isSmall: base.size === 'small' || base.size === 'counts-only' };
}

/** Neighbours together ("elke dag of elke week"), and of an ordered question all from an end on ("at least once a month"). */
function sums(answers: readonly Figure[], { decimals, ordered }: QuestionView): readonly Figure[] {
  const runs = answers.flatMap((_, from) =>
    answers.slice(from + 1).map((__, length) => answers.slice(from, from + length + 2)),
  );
  return runs
    .filter((run) => run.length < answers.length)
    .flatMap((run): readonly Figure[] => {
      const [first] = run;
      if (first === undefined) return [];
      const exact = run.reduce((sum, { exact: one }) => sum + one, 0);
      const percent = Number(exact.toFixed(decimals));
      const label = run.map((one) => one.label).join(' + ');
      const isFromEnd = ordered && (run[0] === answers[0] || run.at(-1) === answers.at(-1));
      return [{ ...first, kind: 'sum', label, names: [], percent, exact, parts: run, isFromEnd }];
    });
}

/** What the shares of its parts add up to as they are shown: for a net or a sum often another than its own. */
export function roundedSum({ parts }: Figure): number {
  return parts.reduce((sum, { percent }) => sum + percent, 0);
}
