import type { Core } from '@strapi/strapi';
import { articleContent, articleIssues, questionUses } from '../../../blocks/article';
import { articleCorrections } from '../../../blocks/corrections';
import { articleInput } from '../../../checks/article-input';
import { decisionOf } from '../../../checks/decision';
import { issueHash } from '../../../checks/issue-hash';
import { runArticleChecks } from '../../../checks/run';
import type { Issue } from '../../../document/issue';
import type { QuestionUse } from '../../../document/question';
import type { PluginSettings } from '../../../document/settings';
import type { Language } from '../../../survey/language';
import { articleContext, blocksOf } from '../articles/assemble';
import { questionFacts } from '../articles/question-facts';
import { decisionsOn } from '../checks/decisions';
import { ruleNamed } from '../checks/rule-named';
import { settingsService } from '../settings/service';
import { questionFaults } from './question-faults';
import type { Fault } from './refusal';
import { isRow, type Row } from './rows';
import type { ShownQuestions } from './shown-questions';
import { type Addressed, slugFaults } from './slugs';

/** An article's draft in one language. */
export interface ArticleDraft extends Addressed {
  readonly locale: Language;
  readonly row: Row;
}

/**
 * What keeps a draft from being published: the errors of the checks that the editor sees while typing, over the article
 * as its readers would get it; the faults of the questions that it takes along; and an address that is taken.
 */
export async function articleFaults(
  strapi: Core.Strapi,
  draft: ArticleDraft,
  questions: ShownQuestions,
): Promise<readonly Fault[]> {
  const { row, locale: language } = draft;
  const uses = questionUses(blocksOf(row));
  const taken = await faultsOfTaken(strapi, uses, questions.unpublished, language);
  const issues = runArticleChecks(checkInput(draft, questions, settingsService(strapi).current()));
  const decisions = await decisionsOn(strapi, { documentId: draft.documentId, language });
  const isOverridden = (issue: Issue) =>
    decisionOf(issue, issueHash(issue, row), ruleNamed(issue.rule), decisions) !== undefined;
  const errors = issues.filter(
    (issue) => issue.severity === 'error' && !isToldOfQuestion(issue, taken) && !isOverridden(issue),
  );
  return [...errors.map(({ path, message }) => ({ path, ...message })), ...taken, ...(await slugFaults(strapi, draft))];
}

/** What the rules look at: the draft as its readers would get it, beside everything that its surveys found. */
export function checkInput({ row, locale: language }: ArticleDraft, shown: ShownQuestions, settings: PluginSettings) {
  const { limits, words } = settings;
  const context = articleContext({ row, questions: shown.rows, language, limits });
  const questions = [...shown.rows, ...shown.others].flatMap((one) => questionFacts(one, language) ?? []);
  const reader = {
    content: articleContent,
    issues: articleIssues,
    uses: questionUses,
    corrections: articleCorrections,
  };
  const house = words[language];
  return articleInput({ fields: row, hasSeries: isRow(row.series), context, questions, reader, house });
}

/** Faults of the questions that would be published with the article, at the field that shows them. */
async function faultsOfTaken(
  strapi: Core.Strapi,
  uses: readonly QuestionUse[],
  unpublished: readonly Row[],
  language: Language,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const question of unpublished) {
    const use = uses.find(({ documentId }) => documentId === question.documentId);
    if (use === undefined) continue;
    const own = await questionFaults(strapi, question, [language]);
    faults.push(...own.map((fault) => ({ ...fault, path: use.path, within: fault.path })));
  }
  return faults;
}

/** A question that is not whole shows in the article as well; its own faults say better what to mend. */
function isToldOfQuestion({ path }: Issue, taken: readonly Fault[]): boolean {
  return taken.some((fault) => fault.path.length === path.length && fault.path.every((step, at) => step === path[at]));
}
