import { articleContent, articleIssues, questionUses } from '../../../blocks/article';
import { articleCorrections, questionCorrections } from '../../../blocks/corrections';
import { ARTICLE_RULES, QUESTION_RULES } from '../../../checks/registry';
import { runArticleChecks, runQuestionChecks } from '../../../checks/run';
import type { CheckOutcome, Issue } from '../../../document/issue';
import { articleContext, blocksOf, type Material } from './assemble';
import { text } from './values';

/** Each check that runs before an article is published, over what is published: its own rules, its blocks' and its questions'. */
export function checkOutcomes(material: Omit<Material, 'alternates'>): readonly CheckOutcome[] {
  const issues = [...articleIssuesOf(material), ...questionIssuesOf(material)];
  const rules = new Map<string, CheckOutcome>();
  for (const { id: rule, severity } of [...ARTICLE_RULES, ...QUESTION_RULES]) {
    rules.set(rule, { rule, severity, passed: true });
  }
  // A block's own checks have no list: those that found something are known.
  for (const { rule, severity } of issues) rules.set(rule, { rule, severity, passed: false });
  return [...rules.values()];
}

function articleIssuesOf(material: Omit<Material, 'alternates'>): readonly Issue[] {
  const { row, language } = material;
  const blocks = blocksOf(row);
  const context = articleContext(material);
  return runArticleChecks({
    language,
    title: text(row.title),
    slug: text(row.slug),
    body: articleContent(blocks, context),
    uses: questionUses(blocks),
    corrections: articleCorrections(row.corrections),
    blockIssues: articleIssues(blocks, context),
    question: context.question,
  });
}

function questionIssuesOf({ questions, language }: Omit<Material, 'alternates'>): readonly Issue[] {
  return questions.flatMap((question) =>
    runQuestionChecks({
      documentId: text(question.documentId),
      key: text(question.key),
      result: question.result,
      corrections: questionCorrections(question.corrections),
      languages: [language],
    }),
  );
}
