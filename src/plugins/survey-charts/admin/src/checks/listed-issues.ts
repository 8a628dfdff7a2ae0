import { BLOCK_RULES } from '../../../blocks/registry';
import { type Decision, decisionFor, decisionOf } from '../../../checks/decision';
import { issueHash } from '../../../checks/issue-hash';
import { RULES } from '../../../checks/registry';
import { type Issue, SEVERITIES, type Severity } from '../../../document/issue';
import type { JsonObject } from '../json';

/** An issue as the panel shows it. */
export interface ListedIssue {
  readonly issue: Issue;
  readonly hash: string;
  readonly key: string;
  /** What may be decided about it; undefined: only mending helps. */
  readonly decidable: 'dismissed' | 'overridden' | undefined;
  readonly decision: Decision | undefined;
}

export function listedIssues(
  issues: readonly Issue[],
  fields: JsonObject,
  decisions: readonly Decision[],
): readonly ListedIssue[] {
  const seen = new Map<string, number>();
  return issues.map((issue) => {
    const rule = [...RULES, ...BLOCK_RULES].find(({ id }) => id === issue.rule);
    const hash = issueHash(issue, fields);
    const name = `${issue.rule}-${hash}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    const decidable = rule === undefined ? undefined : decisionFor(rule);
    return { issue, hash, key: `${name}-${count}`, decidable, decision: decisionOf(issue, hash, rule, decisions) };
  });
}

/** How many are open of each severity. */
export function openCounts(listed: readonly ListedIssue[]): Readonly<Record<Severity, number>> {
  const open = (severity: Severity) =>
    listed.filter(({ issue, decision }) => issue.severity === severity && decision === undefined).length;
  return { error: open('error'), warning: open('warning'), review: open('review') };
}

/** Issues of one block, or of the fields beside the blocks (`block` undefined), most serious first. */
export interface IssueGroup {
  readonly block: number | undefined;
  readonly issues: readonly ListedIssue[];
}

export function groupedByBlock(listed: readonly ListedIssue[]): readonly IssueGroup[] {
  const blockOf = ({ issue: { path } }: ListedIssue) =>
    path[0] === 'body' && typeof path[1] === 'number' ? path[1] : undefined;
  // The fields beside the blocks come first: -1, because a sort puts undefined last whatever it is told.
  const blocks = [...new Set(listed.map((one) => blockOf(one) ?? -1))].sort((one, other) => one - other);
  const rank = ({ issue }: ListedIssue) => SEVERITIES.indexOf(issue.severity);
  return blocks.map((block) => ({
    block: block < 0 ? undefined : block,
    issues: listed.filter((one) => (blockOf(one) ?? -1) === block).toSorted((one, other) => rank(one) - rank(other)),
  }));
}
