import { useForm } from '@strapi/strapi/admin';
import { fixedField } from './apply-fix';
import type { IssueActions } from './issue-item';
import { jumpTo } from './jump';
import type { Decisions } from './use-decisions';
import type { Rights } from './use-rights';

/** What the buttons at an issue do, in the form that it is about. */
export function useIssueActions(decisions: Decisions, rights: Rights, isSaved: boolean): IssueActions {
  const values = useForm('IssueActions', (form) => form.values);
  const onChange = useForm('IssueActions', (form) => form.onChange);
  return {
    // What was never saved has no name by which a decision could be kept.
    mayDismiss: rights.dismiss && isSaved,
    mayOverride: rights.override && isSaved,
    jump: ({ issue }) => jumpTo(issue.path),
    mend: ({ issue }) => {
      if (issue.fix === undefined) return;
      const { name, value } = fixedField(issue.fix, values);
      onChange(name, value);
    },
    decide: ({ issue, hash }, reason) => decisions.decide(issue.rule, hash, reason),
    withdraw: ({ issue, hash }) => decisions.withdraw(issue.rule, hash),
  };
}
