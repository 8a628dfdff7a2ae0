import type { Issue, RuleDescription } from '../document/issue';
import { issueOf } from './rule';

/** What a correction lacks before readers may get it. `texts` are those that have to be there. */
export function correctionIssues(
  rule: RuleDescription,
  index: number,
  { date, texts }: { readonly date: string; readonly texts: readonly (string | undefined)[] },
): readonly Issue[] {
  const path = ['corrections', index];
  return [
    ...(date === '' ? [issueOf(rule, [...path, 'date'], undefined, 'correction-date-missing')] : []),
    ...(texts.some((text) => (text ?? '') === '')
      ? [issueOf(rule, [...path, 'text'], undefined, 'correction-text-missing')]
      : []),
  ];
}
