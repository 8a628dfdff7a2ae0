import type { Core } from '@strapi/strapi';
import { questionCorrections } from '../../../blocks/corrections';
import { readResult } from '../../../survey/result';
import { fingerprintOf } from '../articles/question-facts';
import { QUESTION } from '../uids';
import type { publishedArticlesWith } from './article-uses';
import type { Fault } from './refusal';
import type { Row } from './rows';

/**
 * Readers who saw a figure are told that it changed: what is published with other numbers, in an article that is
 * published, needs one correction more than it had.
 */
export async function correctionFaults(
  strapi: Core.Strapi,
  draft: Row,
  uses: Awaited<ReturnType<typeof publishedArticlesWith>>,
): Promise<readonly Fault[]> {
  if (uses.length === 0) return [];
  const published: Row | null = await strapi.db.query(QUESTION).findOne({
    where: { documentId: draft.documentId, publishedAt: { $notNull: true } },
    populate: { corrections: true },
  });
  const [before, after] = [readResult(published?.result), readResult(draft.result)];
  if (published === null || !before.ok || !after.ok) return [];
  if (fingerprintOf(before.result) === fingerprintOf(after.result)) return [];
  const count = (row: Row) => questionCorrections(row.corrections).length;
  if (count(draft) > count(published)) return [];
  const articles = uses.map(({ title, locale }) => `“${title}” (${locale})`).join(', ');
  return [{ path: ['corrections'], key: 'gate-correction-missing', values: { articles } }];
}
