import { isInBase } from './base';
import type { Language } from './language';
import { netValue } from './net-value';
import type { ProtectedRow } from './protect';
import { shownSumOf, unreportedOf } from './remainder';
import type { StoredAnswer, StoredNet, StoredResult } from './result';
import { roundTo, statDecimals } from './rounding';
import type { AnswerView, GroupView, NetView, ShownValue, StatsView } from './view';
import type { Kind } from './vocabulary';

/** What is the same for every group of a question. */
export interface ViewContext {
  readonly language: Language;
  readonly kind: Kind;
  readonly decimals: number;
  /** In the order in which they are shown. */
  readonly answers: readonly StoredAnswer[];
  readonly nets: readonly StoredNet[];
}

/** All respondents (`group` undefined) or one group, as it may be shown. */
export function groupViewOf(
  row: ProtectedRow,
  entry: StoredResult | undefined,
  group: GroupView['group'],
  context: ViewContext,
): GroupView {
  const { kind, decimals, language } = context;
  const answers = context.answers.map((answer, column): AnswerView => {
    return answerView(answer, row.values[column] ?? { state: 'missing' }, language);
  });
  // Several answers of one person are no parts of a whole: there is neither a sum nor a rest.
  const parts = kind === 'multiple-choice' ? [] : answers.filter(({ role }) => isInBase(row.base, role));
  const values = parts.map(({ value }) => value);
  const unreported = unreportedOf(values, row.base.n, decimals);
  return {
    ...(group === undefined ? {} : { group }),
    base: row.base,
    answers,
    nets: context.nets.map((net) => netView(net, answers, row, context)),
    unreported,
    shownSum: shownSumOf(values, unreported, decimals),
    stats: statsOf(row, entry, context),
  };
}

function answerView(answer: StoredAnswer, value: ShownValue, language: Language): AnswerView {
  const { key, role, pole, label, phrase, spoken } = answer;
  return {
    key,
    role,
    pole,
    label: label[language] ?? '',
    phrase: phrase?.[language],
    spoken: spoken?.[language],
    value,
  };
}

/** Of a multiple-choice question always missing: added-up answers would count people twice. */
function netView(net: StoredNet, answers: readonly AnswerView[], row: ProtectedRow, context: ViewContext): NetView {
  const { kind, decimals, language } = context;
  const keys = [...new Set(net.answers)];
  const isSum = kind !== 'multiple-choice';
  const values = isSum ? keys.map((key) => answers.find((answer) => answer.key === key)?.value) : [];
  return { key: net.key, label: net.label[language] ?? '', answers: keys, ...netValue(values, row.base.n, decimals) };
}

/** Of too few people a mean is as telling as their answers; the mean of a hidden group is hidden with it. */
function statsOf(row: ProtectedRow, entry: StoredResult | undefined, context: ViewContext): StatsView | undefined {
  const { mean, median, spread } = entry?.stats ?? {};
  if (context.kind !== 'number' || row.hidden || row.base.size === 'counts-only' || row.base.size === 'hidden') {
    return undefined;
  }
  if (mean === undefined && median === undefined && spread === undefined) return undefined;
  const decimals = statDecimals(context.decimals);
  const rounded = (value: number | undefined) => (value === undefined ? undefined : roundTo(value, decimals));
  return { mean: rounded(mean), median: rounded(median), spread: rounded(spread) };
}
