import type { Core } from '@strapi/strapi';
import { isRow, type Row } from './rows';
import type { Transaction } from './turns';

type Middleware = Parameters<Core.Strapi['documents']['use']>[0];
export type Context = Parameters<Middleware>[0];
export type Next = Parameters<Middleware>[1];
export type Result = Awaited<ReturnType<Next>>;

/** One call of the document service, inside its transaction and in its turn. */
export interface Call {
  readonly strapi: Core.Strapi;
  readonly transaction: Transaction;
  readonly context: Context;
  readonly next: Next;
}

/** What the gate handles of one action. */
export type Handler = (call: Call) => Promise<Result>;

/** The parameters of a call, whatever its action. */
export function parametersOf(call: Call): Row {
  const params: unknown = call.context.params;
  return isRow(params) ? params : {};
}

export function documentIdOf(call: Call): string {
  const { documentId } = parametersOf(call);
  return typeof documentId === 'string' ? documentId : '';
}

export function dataOf(call: Call): Row {
  const { data } = parametersOf(call);
  return isRow(data) ? data : {};
}

/** The call goes on with other parameters; the object that the caller passed stays as it is. */
export function changeParameters(call: Call, changed: Row): void {
  Object.assign(call.context, { params: { ...parametersOf(call), ...changed } });
}

/** A document in what an action gave back. */
export function documentOf(result: unknown): Row | undefined {
  return isRow(result) && typeof result.documentId === 'string' ? result : undefined;
}
