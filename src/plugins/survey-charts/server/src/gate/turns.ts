import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

/** What Strapi gives the callback of a transaction. */
export type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/** The transaction in which this chain of calls already has its turn. */
const holder = new AsyncLocalStorage<Transaction>();
const lastTurn = new WeakMap<Transaction, Promise<unknown>>();

/**
 * Runs the gate's work of one transaction one after another. Strapi's bulk actions start all of their publishes at once
 * in one transaction: two articles that share a question would then publish it twice. Work that the gate itself starts
 * (an article that publishes its questions) is part of the turn it already has.
 */
export function inTurn<Result>(transaction: Transaction, work: () => Promise<Result>): Promise<Result> {
  if (holder.getStore() === transaction) return work();
  const previous = lastTurn.get(transaction) ?? Promise.resolve();
  const turn = previous.then(() => holder.run(transaction, work));
  lastTurn.set(transaction, turn);
  // A failed turn fails those that wait for it, because their transaction is being rolled back; nothing after it. The
  // caller gets the rejection from `turn`; this chain only has to count as handled.
  turn.catch(() => lastTurn.get(transaction) === turn && lastTurn.delete(transaction));
  return turn;
}
