import type { Problem } from './problem';
import type { QuestionResult } from './result';

type Path = readonly (string | number)[];

/** Groupings without groups, groups without figures, and bounds that stand the wrong way round. */
export function groupProblems(result: QuestionResult): readonly Problem[] {
  const told = new Set(result.results.map(({ group }) => JSON.stringify(group)));
  const bins = result.kind === 'number' ? rangeProblems(result.bins, ['bins']) : [];
  const groups = result.groupings.flatMap((grouping, index): Problem[] => {
    const path = ['groupings', index, 'groups'];
    if (grouping.groups.length === 0) return [{ code: 'grouping-empty', path }];
    const silent = grouping.groups.flatMap(({ key }, place): Problem[] => {
      const name = `${grouping.key}/${key}`;
      const isTold = told.has(JSON.stringify([grouping.key, key]));
      return isTold ? [] : [{ code: 'group-without-result', path: [...path, place], values: { group: name } }];
    });
    return [...silent, ...rangeProblems(grouping.groups, path)];
  });
  return [...bins, ...groups];
}

function rangeProblems(
  ranges: readonly { readonly from?: number | undefined; readonly to?: number | undefined }[],
  path: Path,
): readonly Problem[] {
  return ranges.flatMap(({ from, to }, index): Problem[] => {
    const isInverted = from !== undefined && to !== undefined && from > to;
    return isInverted ? [{ code: 'range-inverted', path: [...path, index, 'to'], values: { from, to } }] : [];
  });
}
