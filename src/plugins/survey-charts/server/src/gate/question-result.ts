import type { Core } from '@strapi/strapi';
import { readResult } from '../../../survey/result';
import { QUESTION } from '../uids';
import { publicKeyOf } from './frozen-keys';
import { conflict, refusal } from './refusal';
import { isRow, type Row } from './rows';

/**
 * What a question is saved with, after the few things that a draft may be refused for: a result that is no JSON object
 * of a known version, a save over another editor's, another key than the one it was published with.
 * `kind` repeats the result's, for filters.
 */
export async function checkedQuestion(strapi: Core.Strapi, data: Row, stored: Row | undefined): Promise<Row> {
  if (stored !== undefined) await refuseOtherKey(strapi, data, stored);
  if (data.result === undefined) return data;
  const json = parsed(data.result);
  const read = readResult(json);
  if (!read.ok) {
    const { code, path, values } = read.problem;
    throw refusal(strapi, [{ path: ['result', ...path], key: code, values }]);
  }
  const revision = nextRevision(strapi, read.result.revision, stored);
  if (!isRow(json)) return { ...data, result: null, kind: null };
  return { ...data, result: { ...json, revision }, kind: read.result.kind ?? null };
}

/** A JSON field may come as text: Strapi's own JSON input sends it so. What is no JSON stays as it is, and is refused. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Each accepted save counts up; a save of anything but the stored revision would undo somebody else's work. */
function nextRevision(strapi: Core.Strapi, given: number | undefined, stored: Row | undefined): number {
  const current = revisionOf(stored?.result);
  if (stored !== undefined && (given ?? 0) !== current) {
    const values = { yours: given ?? 0, current };
    throw conflict(strapi, [{ path: ['result', 'revision'], key: 'gate-revision-conflict', values }]);
  }
  return current + 1;
}

/** 0 for a question that has no result yet. */
export function revisionOf(result: unknown): number {
  const read = readResult(result);
  return read.ok ? (read.result.revision ?? 0) : 0;
}

async function refuseOtherKey(strapi: Core.Strapi, data: Row, stored: Row): Promise<void> {
  if (data.key === undefined || data.key === stored.key) return;
  const key = await publicKeyOf(strapi, String(stored.documentId), stored.key);
  if (key === undefined || key === data.key) return;
  throw refusal(strapi, [{ path: ['key'], key: 'gate-key-frozen', values: { key } }]);
}

/** The draft row, or undefined if there is none. */
export async function draftQuestion(strapi: Core.Strapi, documentId: string): Promise<Row | undefined> {
  const row: Row | null = await strapi.db
    .query(QUESTION)
    .findOne({ where: { documentId, publishedAt: null }, populate: { corrections: true } });
  return row ?? undefined;
}
