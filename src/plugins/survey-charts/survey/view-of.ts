import { baseOf } from './base';
import { comparability } from './comparable';
import { groupViewOf, type ViewContext } from './group-view';
import type { Language } from './language';
import type { Limits } from './limits';
import { displayOrder } from './order';
import { type ProtectedRow, protect } from './protect';
import type { Row } from './protect-groups';
import { answersOf, type QuestionResult, type StoredGrouping, type StoredResult, storedValue } from './result';
import { shownValue } from './shown-value';
import type { BaseView, GroupingView, QuestionView, SurveyView } from './view';

export interface ViewOptions {
  /** The question's key. */
  readonly key: string;
  readonly language: Language;
  readonly survey: SurveyView;
  readonly limits: Limits;
}

/** A row of figures with the stored ones that it was made of. */
interface Figures<R extends Row = Row> {
  readonly entry: StoredResult | undefined;
  readonly row: R;
}

/**
 * What may be published of a result, in one language. Total: a label or value that is not there is '' or missing
 * (`missingTexts` says which labels).
 */
export function viewOf(result: QuestionResult, options: ViewOptions): QuestionView {
  const context = contextOf(result, options.language);
  const { total, groupings } = protectedFigures(result, context, options.limits);
  const { text, status, original } = wordingOf(result, options.language);
  const totalView = groupViewOf(total.row, total.entry, undefined, context);
  return {
    key: options.key,
    language: options.language,
    kind: context.kind,
    // A scale is ordered by what it is.
    ordered: result.ordered || context.kind === 'scale',
    complete: result.complete,
    decimals: result.decimals,
    weighted: result.weighted,
    wording: { text, status, translated: original !== options.language },
    total: totalView,
    groupings: result.groupings.map((grouping, index): GroupingView => {
      const groups = groupViews(grouping, groupings[index] ?? [], context);
      const label = grouping.label[options.language] ?? '';
      return { key: grouping.key, label, groups, comparable: comparability(grouping, groups, totalView.base.n) };
    }),
    survey: options.survey,
  };
}

function wordingOf({ wording }: QuestionResult, language: Language) {
  return { ...wording, text: wording.text[language] ?? '' };
}

function contextOf(result: QuestionResult, language: Language): ViewContext {
  return {
    language,
    kind: result.kind ?? 'single-choice',
    decimals: result.decimals,
    answers: displayOrder(answersOf(result)),
    nets: result.nets,
  };
}

/** All figures, with hidden what must be. */
function protectedFigures(
  result: QuestionResult,
  context: ViewContext,
  limits: Limits,
): { total: Figures<ProtectedRow>; groupings: readonly (readonly Figures<ProtectedRow>[])[] } {
  const figures = (entry: StoredResult | undefined, all: BaseView | undefined): Figures => {
    return { entry, row: rowOf(result, entry, baseOf(entry, all, context.language, limits), context) };
  };
  const total = figures(entryOf(result, null), undefined);
  const groupings = result.groupings.map(({ key, groups }) =>
    groups.map((group) => figures(entryOf(result, [key, group.key]), total.row.base)),
  );
  const grid = {
    roles: context.answers.map(({ role }) => role),
    total: total.row,
    groupings: groupings.map((groups) => groups.map(({ row }) => row)),
    whole: context.kind !== 'multiple-choice' && result.complete,
  };
  const shown = protect(grid, limits);
  return {
    total: { entry: total.entry, row: shown.total },
    groupings: shown.groupings.map((rows, index) =>
      rows.map((row, place) => ({ entry: groupings[index]?.[place]?.entry, row })),
    ),
  };
}

function entryOf(result: QuestionResult, group: readonly [string, string] | null): StoredResult | undefined {
  return result.results.find((entry) =>
    group === null ? entry.group === null : entry.group?.[0] === group[0] && entry.group[1] === group[1],
  );
}

function rowOf(
  { decimals, weighted }: QuestionResult,
  entry: StoredResult | undefined,
  base: BaseView,
  { answers, kind }: ViewContext,
): Row {
  const { mean, median } = entry?.stats ?? {};
  return {
    base,
    values: answers.map(({ key, role }) => shownValue(storedValue(entry, key), { base, role, decimals, weighted })),
    hasStats: kind === 'number' && (mean !== undefined || median !== undefined),
  };
}

function groupViews(grouping: StoredGrouping, figures: readonly Figures<ProtectedRow>[], context: ViewContext) {
  const { language } = context;
  return figures.map(({ row, entry }, index) => {
    const group = grouping.groups[index];
    const label = group?.label[language] ?? '';
    const name = { grouping: grouping.key, key: group?.key ?? '', label, phrase: group?.phrase?.[language] };
    return groupViewOf(row, entry, name, context);
  });
}
