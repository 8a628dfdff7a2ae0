import { type Audit, judge, type Verdict } from './audit';
import { ALL_HEURISTICS } from './heuristics';
import type { View } from './sample';

/** As many pages at once as it takes to keep browser and programme both at work. */
const AT_ONCE = 2;
/** axe takes as long as all else together, and judges the pages of the site in other tests: it sees every third page here. */
const AXE_EVERY = 3;

export interface Finding {
  readonly view: View;
  readonly verdicts: readonly Verdict[];
}

/** Does something with each, two at a time. */
export async function atOnce<T>(items: readonly T[], use: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await use(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Looks at pages, in their order. */
export async function auditViews(audit: Audit, views: readonly View[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  await atOnce([...views.entries()], async ([index, view]) => {
    const page = await audit.read(view, { axe: index % AXE_EVERY === 0 });
    findings[index] = { view, verdicts: judge(page) };
  });
  return findings;
}

/** What is wrong, a line each: page, look, check and fault. */
export function knownFailures(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ view, verdicts }) =>
    verdicts.flatMap(({ check, faults }) =>
      faults.map((fault) => `${view.variant.id}, ${view.look.theme}, ${view.look.width} px: ${check.id}: ${fault}`),
    ),
  );
}

/** The report: a line a heuristic with its failures, then what people have to look at. No heuristic can be "passed". */
export function reportOf(findings: readonly Finding[]): string {
  const verdicts = findings.flatMap((finding) => finding.verdicts);
  const lines = ALL_HEURISTICS.flatMap(({ id, name, critical }) => {
    const own = verdicts.filter(({ check }) => check.heuristics.some((one) => one === id));
    const failed = own.filter(({ faults }) => faults.length > 0).length;
    const title = critical === true ? name.toUpperCase() : name;
    return own.length === 0 ? [] : [`${failed} known failures of ${own.length} checked: ${title}`];
  });
  const people = ALL_HEURISTICS.flatMap(({ name, people: task }) => (task === undefined ? [] : [`  ${name}: ${task}`]));
  return [...lines, '', 'For people to look at:', ...people].join('\n');
}
