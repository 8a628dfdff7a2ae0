import { type QuestionResult, readResult } from '../../survey/result';
import { UNKNOWN_SURVEY } from '../../survey/unknown-survey';
import type { GroupView, QuestionView } from '../../survey/view';
import { viewOf } from '../../survey/view-of';
import { mostComplete } from '../needed-languages';
import type { QuestionCheckInput } from '../rule';

/** A question as it is stored and as readers would get it, in the language that lacks the least. */
export interface ReadQuestion {
  readonly stored: QuestionResult;
  readonly view: QuestionView;
}

/** Undefined where nothing can be read. */
export function readQuestion({ key, result, limits }: QuestionCheckInput): ReadQuestion | undefined {
  const read = readResult(result);
  if (!read.ok) return undefined;
  const language = mostComplete(result);
  return { stored: read.result, view: viewOf(read.result, { key, language, survey: UNKNOWN_SURVEY, limits }) };
}

/** The groups of which there are figures (all respondents together too), with the path of these figures. */
export function shownGroups({
  stored,
  view,
}: ReadQuestion): readonly (readonly [GroupView, readonly (string | number)[]])[] {
  return stored.results.flatMap(({ group }, index) => {
    const path = ['result', 'results', index];
    if (group === null) return [[view.total, path] as const];
    const [grouping, key] = group ?? [];
    const shown = view.groupings.find((one) => one.key === grouping)?.groups.find((one) => one.group?.key === key);
    return shown === undefined ? [] : [[shown, path] as const];
  });
}
