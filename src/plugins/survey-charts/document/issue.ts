import type { Path } from './nodes';

export const SEVERITIES = ['error', 'warning', 'review'] as const;
/** `error` blocks publishing; `warning` and `review` never do. */
export type Severity = (typeof SEVERITIES)[number];

/** What is told of a rule: an `overridable` error can be passed by a chief editor with a reason; schema, labels, missing question, base and suppression never are. */
export interface RuleDescription {
  readonly id: string;
  readonly severity: Severity;
  readonly overridable: boolean;
}

/** What a check reports. The text is made of `message` by `words/messages`, in the editor's language. */
export interface Issue {
  /** Name of the rule: its file and its page in the docs. */
  readonly rule: string;
  readonly severity: Severity;
  /** Strapi's path in the document: `['body', 2, 'finding']`. */
  readonly path: Path;
  /** The question in which the fault is, if it is not in the document itself. */
  readonly documentId?: string | undefined;
  readonly message: { readonly key: string; readonly values?: Readonly<Record<string, string | number>> | undefined };
  /** What mends it with one click: the value to set at `path`. */
  readonly fix?: { readonly path: Path; readonly value: unknown } | undefined;
}

/** A check that ran over what readers get, and whether it found nothing. */
export interface CheckOutcome {
  readonly rule: string;
  readonly severity: Severity;
  readonly passed: boolean;
}
