import type { QuestionResult } from './result';

/** JSON with sorted keys and without absent values: equal content gives equal text. Array order counts. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** The numbers and keys of a result, without any label: an own text holds as long as this stays the same. */
export function factsOf(result: QuestionResult): string {
  const { kind, ordered, complete, decimals, weighted, answers, bins, nets, groupings, results } = result;
  return canonicalJson({
    kind,
    ordered,
    complete,
    decimals,
    weighted,
    answers: answers.map(({ key, role, pole }) => ({ key, role, pole })),
    bins: bins.map(({ key, from, to }) => ({ key, from, to })),
    nets: nets.map(({ key, answers: members }) => ({ key, members })),
    groupings: groupings.map(({ key, groups }) => ({
      key,
      groups: groups.map((group) => ({ key: group.key, from: group.from, to: group.to })),
    })),
    results: results.map(({ group, base, values, stats }) => ({
      group,
      n: base.n,
      includes: base.includes,
      values,
      stats,
    })),
  });
}
