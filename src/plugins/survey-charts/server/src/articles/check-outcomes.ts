import { createHash } from 'node:crypto';
import { articleContent, articleIssues, questionUses } from '../../../blocks/article';
import { articleCorrections, questionCorrections } from '../../../blocks/corrections';
import { articleInput } from '../../../checks/article-input';
import { ARTICLE_RULES, QUESTION_RULES } from '../../../checks/registry';
import { runArticleChecks, runQuestionChecks } from '../../../checks/run';
import type { CheckOutcome, Issue } from '../../../document/issue';
import { Lru } from '../figures/lru';
import { articleContext, type Material, seriesOf } from './assemble';
import { questionFacts } from './question-facts';
import { type Row, text } from './values';

/** Outcomes that are kept: some more than there are articles that apps ask for at one time. A list is about 4 KB. */
const KEPT = 200;

/**
 * `checkOutcomes` that remembers: apps ask for the same article again and again, and its rules take longer than all
 * else in their answer. By what the rules read, whole, so nothing can be out of date; and by the hour, for some ask
 * whether a day has come.
 */
export function createCheckOutcomes(now: () => Date = () => new Date()): typeof checkOutcomes {
  const kept = new Lru<readonly CheckOutcome[]>(KEPT);
  return ({ row, questions, language, limits, house }, told) => {
    const material = { row, questions, language, limits, house };
    const content = JSON.stringify([material, told, now().toISOString().slice(0, 13)]);
    const key = createHash('sha256').update(content).digest('base64url');
    const outcomes = kept.get(key) ?? checkOutcomes(material, told);
    kept.set(key, outcomes);
    return outcomes;
  };
}

/** Each check that runs before an article is published, over what is published: its own rules, its blocks' and its questions'. */
export function checkOutcomes(material: Omit<Material, 'alternates'>, told: readonly Row[]): readonly CheckOutcome[] {
  const issues = [...articleIssuesOf(material, told), ...questionIssuesOf(material)];
  const rules = new Map<string, CheckOutcome>();
  for (const { id: rule, severity } of [...ARTICLE_RULES, ...QUESTION_RULES]) {
    rules.set(rule, { rule, severity, passed: true });
  }
  // A block's own checks have no list: those that found something are known.
  for (const { rule, severity } of issues) rules.set(rule, { rule, severity, passed: false });
  return [...rules.values()];
}

/** `told`: every question of the article's surveys, for its text may tell of those that no block shows. */
function articleIssuesOf(material: Omit<Material, 'alternates'>, told: readonly Row[]): readonly Issue[] {
  const { row, language, house, questions: shown } = material;
  const others = told.filter(({ documentId }) => !shown.some((one) => one.documentId === documentId));
  const questions = [...shown, ...others].flatMap((one) => questionFacts(one, language) ?? []);
  const reader = {
    content: articleContent,
    issues: articleIssues,
    uses: questionUses,
    corrections: articleCorrections,
  };
  const context = articleContext(material);
  return runArticleChecks(
    articleInput({ fields: row, hasSeries: seriesOf(row.series) !== undefined, context, questions, reader, house }),
  );
}

function questionIssuesOf({ questions, language, limits }: Omit<Material, 'alternates'>): readonly Issue[] {
  return questions.flatMap((question) =>
    runQuestionChecks({
      documentId: text(question.documentId),
      key: text(question.key),
      result: question.result,
      corrections: questionCorrections(question.corrections),
      languages: [language],
      limits,
    }),
  );
}
