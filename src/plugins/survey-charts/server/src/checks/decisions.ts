import type { Core } from '@strapi/strapi';
import type { Decision } from '../../../checks/decision';
import type { Row } from '../gate/rows';
import { CHECK_DECISION } from '../uids';

/** A document in one language; of a question, whose texts are in one document, the language is ''. */
export interface Target {
  readonly documentId: string;
  readonly language: string;
}

export async function decisionsOn(strapi: Core.Strapi, { documentId, language }: Target): Promise<readonly Decision[]> {
  if (documentId === '') return [];
  const where = { target: documentId, language };
  const rows: Row[] = await strapi.db.query(CHECK_DECISION).findMany({ where, orderBy: { id: 'desc' }, limit: 1_000 });
  return rows.map((row) => ({
    rule: String(row.rule),
    hash: String(row.hash),
    kind: row.decision === 'overridden' ? 'overridden' : 'dismissed',
    reason: String(row.reason ?? ''),
    user: String(row.userName ?? ''),
    date: new Date(String(row.createdAt)).toISOString(),
  }));
}

export interface NewDecision extends Omit<Decision, 'date' | 'user'> {
  readonly user: { readonly id: number; readonly name: string };
}

/** Keeps a decision. An override is logged too: it lets an error through to readers. */
export async function keepDecision(strapi: Core.Strapi, target: Target, decision: NewDecision): Promise<void> {
  const { rule, hash, kind, reason, user } = decision;
  await strapi.db.query(CHECK_DECISION).create({
    data: {
      target: target.documentId,
      language: target.language,
      rule,
      hash,
      decision: kind,
      reason,
      userId: user.id,
      userName: user.name,
    },
  });
  if (kind === 'overridden') {
    const where = `${target.documentId} (${target.language === '' ? 'question' : target.language})`;
    strapi.log.warn(`Check ${rule} was overridden for ${where} by user ${user.id}: ${JSON.stringify(reason)}`);
  }
}

/** Takes a decision back. */
export async function dropDecision(
  strapi: Core.Strapi,
  { documentId, language }: Target,
  rule: string,
  hash: string,
): Promise<void> {
  await strapi.db.query(CHECK_DECISION).deleteMany({ where: { target: documentId, language, rule, hash } });
}
