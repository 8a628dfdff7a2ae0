import { comparability } from './comparable';
import { type GroupCells, groupCells } from './group-view';
import type { Language } from './language';
import type { Limits } from './limits';
import { netViews } from './nets';
import { answersOf, type QuestionResult, type StoredGrouping, type StoredResult } from './result';
import { roundingError, roundTo, sum } from './rounding';
import { suppressComplements } from './suppress';
import type { AnswerView, GroupingView, GroupView, QuestionView, ShownValue, SurveyView } from './view';
import type { Role } from './vocabulary';

export interface ViewOptions {
  /** The question's key. */
  readonly key: string;
  readonly language: Language;
  readonly survey: SurveyView;
  readonly limits: Limits;
}

/** What may be published of a result, in one language. Total: a label or value that is not there is '' or missing. */
export function viewOf(result: QuestionResult, options: ViewOptions): QuestionView {
  const { language, limits } = options;
  const total = groupCells(result, entryOf(result, null), limits);
  const groupings = result.groupings.map(({ key, groups }) =>
    groups.map((group) => groupCells(result, entryOf(result, [key, group.key]), limits)),
  );
  const shown = suppressComplements(total, groupings, { sums: addsUp(result), limits });
  const { wording } = result;
  return {
    key: options.key,
    language,
    kind: result.kind ?? 'single-choice',
    ordered: result.ordered,
    complete: result.complete,
    decimals: result.decimals,
    weighted: result.weighted,
    wording: {
      text: wording.text[language] ?? '',
      status: wording.status,
      translated: wording.original !== language,
    },
    total: groupView(result, language, { ...total, cells: shown.total }, entryOf(result, null)),
    groupings: result.groupings.map((grouping, index) =>
      groupingView(result, language, grouping, zip(groupings[index] ?? [], shown.groupings[index] ?? [])),
    ),
    survey: options.survey,
  };
}

/** Whether the answers of everybody add up to 100 percent. */
export function addsUp(result: QuestionResult): boolean {
  return result.kind !== 'multiple-choice';
}

function zip(groups: readonly GroupCells[], cells: readonly ReadonlyMap<string, ShownValue>[]): readonly GroupCells[] {
  return groups.map((group, index) => ({ ...group, cells: cells[index] ?? group.cells }));
}

function entryOf(result: QuestionResult, group: readonly [string, string] | null): StoredResult | undefined {
  return result.results.find((entry) =>
    group === null ? entry.group === null : entry.group?.[0] === group[0] && entry.group[1] === group[1],
  );
}

function groupingView(
  result: QuestionResult,
  language: Language,
  grouping: StoredGrouping,
  cells: readonly GroupCells[],
): GroupingView {
  const groups = grouping.groups.flatMap((group, index) => {
    const own = cells[index];
    if (own === undefined) return [];
    const view = groupView(result, language, own, entryOf(result, [grouping.key, group.key]));
    const label = group.label[language] ?? '';
    return [{ ...view, group: { grouping: grouping.key, key: group.key, label, phrase: group.phrase?.[language] } }];
  });
  return {
    key: grouping.key,
    label: grouping.label[language] ?? '',
    groups,
    comparable: comparability(grouping, groups),
  };
}

function groupView(
  result: QuestionResult,
  language: Language,
  { base, cells }: GroupCells,
  entry: StoredResult | undefined,
): GroupView {
  const answers = answerViews(result, language, cells);
  const unreported = unreportedOf(result, base.n, answers);
  return {
    base: { ...base, who: entry?.base.who[language] ?? '' },
    answers,
    nets: netViews(result, language, { cells, n: base.n }),
    unreported,
    shownSum: shownSumOf(result, answers, unreported),
    stats: result.kind === 'number' && base.size !== 'hidden' ? entry?.stats : undefined,
  };
}

/** The order of every channel: as the editor put them, but what is no answer to the question stands last. */
const LAST: readonly Role[] = ['other', 'dont-know', 'refused'];

function answerViews(
  result: QuestionResult,
  language: Language,
  cells: ReadonlyMap<string, ShownValue>,
): readonly AnswerView[] {
  return answersOf(result)
    .map(
      ({ key, role, pole, label, phrase, spoken }): AnswerView => ({
        key,
        role,
        pole,
        label: label[language] ?? '',
        phrase: phrase?.[language],
        spoken: spoken?.[language],
        value: cells.get(key) ?? { state: 'missing' },
      }),
    )
    .sort((one, other) => LAST.indexOf(one.role) - LAST.indexOf(other.role));
}

/** Unrounded shares of all answers, if every one is known and they are to add up to 100. */
function allShares(result: QuestionResult, answers: readonly AnswerView[]): readonly number[] | undefined {
  if (!addsUp(result) || answers.length === 0) return undefined;
  const shares = answers.flatMap(({ value }) => (value.state === 'known' ? [value.exact] : []));
  return shares.length === answers.length ? shares : undefined;
}

/**
 * What the source did not report, in percent as shown: 100 minus the sum. From counts every missing person counts; of
 * k rounded percentages each can be half a unit off, so only a rest beyond k half units is one.
 */
function unreportedOf(
  result: QuestionResult,
  n: number | 'unknown',
  answers: readonly AnswerView[],
): number | undefined {
  const shares = allShares(result, answers);
  if (shares === undefined) return undefined;
  const rest = sum([100, ...shares.map((share) => -share)]);
  const counted = n !== 'unknown' && answers.every(({ value }) => value.state === 'known' && value.count !== undefined);
  const bound = counted && !result.weighted ? 0 : shares.length * roundingError(result.decimals);
  const shown = roundTo(rest, result.decimals);
  return rest > bound + 1e-9 && shown > 0 ? shown : undefined;
}

function shownSumOf(
  result: QuestionResult,
  answers: readonly AnswerView[],
  unreported: number | undefined,
): number | undefined {
  if (allShares(result, answers) === undefined) return undefined;
  const shown = answers.flatMap(({ value }) => (value.state === 'known' ? [value.percent] : []));
  return roundTo(sum([...shown, unreported ?? 0]), result.decimals);
}
