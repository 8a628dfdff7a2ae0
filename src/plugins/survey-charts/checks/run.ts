import type { Issue } from '../document/issue';
import type { Path } from '../document/nodes';
import { placeholderLeft } from './article/placeholder-left';
import { ARTICLE_RULES, QUESTION_RULES } from './registry';
import type { ArticleCheckInput, QuestionCheckInput } from './rule';

/** Everything that is wrong with an article, its blocks' own issues included, in the order of the form. */
export function runArticleChecks(input: ArticleCheckInput): readonly Issue[] {
  const issues = [...input.blockIssues, ...ARTICLE_RULES.flatMap((rule) => rule.check(input))];
  return inOrder(issues.filter((issue) => !isSaidAlready(issue, issues)));
}

/** Everything that is wrong with a question. */
export function runQuestionChecks(input: QuestionCheckInput): readonly Issue[] {
  return QUESTION_RULES.flatMap((rule) => rule.check(input));
}

/** What lacks is often said by a rule that knows why; then the placeholder that shows for it need not be told too. */
function isSaidAlready(issue: Issue, all: readonly Issue[]): boolean {
  if (issue.rule !== placeholderLeft.id) return false;
  return all.some(
    (other) => other.rule !== issue.rule && other.severity === 'error' && isWithin(issue.path, other.path),
  );
}

/** Whether two paths lie in the same field: one is the start of the other. */
function isWithin(one: Path, other: Path): boolean {
  return one.every((part, index) => other[index] === undefined || other[index] === part);
}

/** Fields in the order in which the rules name them, blocks by their place. */
function inOrder(issues: readonly Issue[]): readonly Issue[] {
  const place = ({ path }: Issue) => (path[0] === 'body' && typeof path[1] === 'number' ? path[1] : -1);
  return issues.toSorted((one, other) => place(one) - place(other));
}
