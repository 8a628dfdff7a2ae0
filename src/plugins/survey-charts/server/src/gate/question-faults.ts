import type { Core } from '@strapi/strapi';
import { questionCorrections } from '../../../blocks/corrections';
import { decisionOf } from '../../../checks/decision';
import { issueHash } from '../../../checks/issue-hash';
import { neededLanguages } from '../../../checks/needed-languages';
import { runQuestionChecks } from '../../../checks/run';
import { LANGUAGES, type Language } from '../../../survey/language';
import { type QuestionResult, readResult } from '../../../survey/result';
import { decisionsOn } from '../checks/decisions';
import { ruleNamed } from '../checks/rule-named';
import { limitsOf } from '../limits';
import { QUESTION } from '../uids';
import { publishedArticlesWith } from './article-uses';
import { correctionFaults } from './correction-faults';
import { renamedKeys } from './frozen-keys';
import type { Fault } from './refusal';
import type { Row } from './rows';

/**
 * What keeps a question's draft from being published: its own faults, in one complete language and in every language of
 * the published articles that show it (`also`: of those that are about to), and what it would take away from them.
 */
export async function questionFaults(
  strapi: Core.Strapi,
  draft: Row,
  also: readonly Language[] = [],
): Promise<readonly Fault[]> {
  const key = typeof draft.key === 'string' ? draft.key : '';
  const documentId = String(draft.documentId);
  const uses = await publishedArticlesWith(strapi, QUESTION, documentId);
  const shownIn = LANGUAGES.filter((one) => also.includes(one) || uses.some((use) => use.locale === one));
  const corrections = questionCorrections(draft.corrections);
  const issues = runQuestionChecks({
    documentId,
    key,
    result: draft.result,
    corrections,
    languages: neededLanguages(draft.result, shownIn),
    limits: limitsOf(strapi),
  });
  const decisions = await decisionsOn(strapi, { documentId, language: '' });
  const errors = issues.filter(
    (issue) =>
      issue.severity === 'error' &&
      decisionOf(issue, issueHash(issue, questionFields(draft)), ruleNamed(issue.rule), decisions) === undefined,
  );
  const faults = [
    ...errors.map(({ path, message }) => ({ path, ...message })),
    ...(await keyFaults(strapi, documentId, key)),
    ...(await publishedKeyFaults(strapi, documentId, draft.result)),
    ...(await correctionFaults(strapi, draft, uses)),
  ];
  return faults.map((fault) => ({ ...fault, question: key }));
}

/** What a decision about a question's issue holds on to: the panel hashes the same fields of its form. */
function questionFields({ key, result, corrections }: Row): Row {
  return { key, result, corrections };
}

/** A key names one question. The index guards what this can't see while two publish at once. */
async function keyFaults(strapi: Core.Strapi, documentId: string, key: string): Promise<readonly Fault[]> {
  if (key === '') return [];
  const where = { key, documentId: { $ne: documentId }, publishedAt: { $notNull: true } };
  const taken = await strapi.db.query(QUESTION).count({ where });
  return taken === 0 ? [] : [{ path: ['key'], key: 'gate-key-taken', values: { key } }];
}

/** Keys that were published and that the draft gives up, where somebody holds on to them. */
async function publishedKeyFaults(strapi: Core.Strapi, documentId: string, json: unknown): Promise<readonly Fault[]> {
  const published: Row | null = await strapi.db
    .query(QUESTION)
    .findOne({ where: { documentId, publishedAt: { $notNull: true } } });
  const [before, after] = [readResult(published?.result), readResult(json)];
  if (published === null || !before.ok || !after.ok) return [];
  return [
    ...renamedKeys(before.result, after.result),
    ...(await lostKeys(strapi, documentId, before.result, after.result)),
  ];
}

/** Answers and nets that a published key figure shows, and that are gone from the draft. */
async function lostKeys(
  strapi: Core.Strapi,
  documentId: string,
  before: QuestionResult,
  after: QuestionResult,
): Promise<readonly Fault[]> {
  const keysOf = ({ answers, nets }: QuestionResult) => [...answers, ...nets].flatMap(({ key }) => key ?? []);
  const now = new Set(keysOf(after));
  const lost = keysOf(before).filter((key) => !now.has(key));
  const faults = await Promise.all(
    lost.map(async (key): Promise<readonly Fault[]> => {
      const uses = await publishedArticlesWith(strapi, QUESTION, documentId, { key });
      const articles = uses.map((use) => use.title).join(', ');
      return uses.length === 0
        ? []
        : [{ path: ['result', 'answers'], key: 'gate-answer-key-used', values: { key, articles } }];
    }),
  );
  return faults.flat();
}
