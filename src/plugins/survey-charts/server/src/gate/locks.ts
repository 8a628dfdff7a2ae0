import type { Core } from '@strapi/strapi';
import type { Transaction } from './turns';

/**
 * Holds all rows of these documents until the transaction ends, so that two publishes of one document come one after
 * the other: on PostgreSQL they otherwise leave two published rows each time. Sorted, so that two transactions never
 * wait for each other. SQLite has one writer at a time; there the clause is left out by knex.
 */
export async function lockDocuments(
  strapi: Core.Strapi,
  transaction: Transaction,
  uid: string,
  documentIds: readonly string[],
): Promise<void> {
  if (documentIds.length === 0) return;
  await strapi.db
    .queryBuilder(uid)
    .select(['id'])
    .where({ documentId: { $in: [...documentIds] } })
    .orderBy([{ documentId: 'asc' }, { id: 'asc' }])
    .transacting(transaction)
    .forUpdate()
    .execute();
}
