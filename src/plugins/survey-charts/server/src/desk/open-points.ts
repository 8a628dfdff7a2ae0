import type { Core } from '@strapi/strapi';
import { decisionOf } from '../../../checks/decision';
import { issueHash } from '../../../checks/issue-hash';
import { runArticleChecks } from '../../../checks/run';
import type { Severity } from '../../../document/issue';
import type { Language } from '../../../survey/language';
import { questionIds, surveyIds } from '../articles/assemble';
import { findArticle } from '../articles/queries';
import { text } from '../articles/values';
import { decisionsOn } from '../checks/decisions';
import { ruleNamed } from '../checks/rule-named';
import { checkInput } from '../gate/article-faults';
import { shownQuestions } from '../gate/shown-questions';
import { settingsService } from '../settings/service';

/** How many issues of a saved draft nobody mended or decided about. */
export type OpenPoints = Readonly<Record<Severity, number>>;

/** The same rules as beside the form, over the draft as it is saved; undefined where there is none. */
export async function openPoints(
  strapi: Core.Strapi,
  documentId: string,
  locale: Language,
): Promise<OpenPoints | undefined> {
  const row = await findArticle(strapi, { documentId }, locale, 'draft');
  if (row === undefined) return undefined;
  const shown = await shownQuestions(strapi, questionIds(row), surveyIds(row));
  const draft = { documentId, locale, slug: text(row.slug), row };
  const issues = runArticleChecks(checkInput(draft, shown, settingsService(strapi).current()));
  const decisions = await decisionsOn(strapi, { documentId, language: locale });
  const open = issues.filter(
    (issue) => decisionOf(issue, issueHash(issue, row), ruleNamed(issue.rule), decisions) === undefined,
  );
  const count = (severity: Severity) => open.filter((issue) => issue.severity === severity).length;
  return { error: count('error'), warning: count('warning'), review: count('review') };
}
