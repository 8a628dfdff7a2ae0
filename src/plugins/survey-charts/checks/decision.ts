import type { Issue, RuleDescription } from '../document/issue';

export const DECISION_KINDS = ['dismissed', 'overridden'] as const;
/** `dismissed`: a warning or hint that the editor looked at. `overridden`: an error that a chief editor lets pass. */
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Shortest reason, in characters: "ok" is none. */
export const REASON_MIN = 5;
export const REASON_MAX = 500;

/** What somebody decided about an issue, and what it was about. */
export interface Decision {
  readonly rule: string;
  readonly hash: string;
  readonly kind: DecisionKind;
  readonly reason: string;
  readonly user: string;
  /** ISO instant. */
  readonly date: string;
}

/** The kind of decision that a rule allows: errors are overridden where they may be, all else is dismissed. */
export function decisionFor({
  severity,
  overridable,
}: Pick<RuleDescription, 'severity' | 'overridable'>): DecisionKind | undefined {
  if (severity !== 'error') return 'dismissed';
  return overridable ? 'overridden' : undefined;
}

/** The decision that holds for an issue, if the rule allows one and what it is about did not change. */
export function decisionOf(
  issue: Issue,
  hash: string,
  rule: RuleDescription | undefined,
  decisions: readonly Decision[],
): Decision | undefined {
  const kind = rule === undefined ? undefined : decisionFor(rule);
  return decisions.find((one) => one.kind === kind && one.rule === issue.rule && one.hash === hash);
}
