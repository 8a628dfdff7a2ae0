import type { Core } from '@strapi/strapi';
import { readResult } from '../../../survey/result';
import { fingerprintOf } from '../articles/question-facts';
import { ARTICLE, QUESTION } from '../uids';
import { isRow, type Row } from './rows';
import { bodyComponents, ownTextFields } from './schemas';

/** A block whose own texts hold for certain facts. */
export interface OwnTexts {
  readonly component: string;
  readonly id: number;
  readonly question: string | undefined;
  /** Question and texts together: what is equal here was said of the same question in the same words. */
  readonly said: string;
  readonly empty: boolean;
  readonly fingerprint: string | null;
}

/** The own texts in the draft of one language, as they are stored. */
export async function ownTextsOf(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<readonly OwnTexts[]> {
  const on: Record<string, unknown> = {};
  for (const component of bodyComponents(strapi)) {
    const fields = ownTextFields(strapi, component);
    if (fields !== undefined) on[component] = { populate: { [fields.question]: { select: ['documentId'] } } };
  }
  const row: Row | null = await strapi.db.query(ARTICLE).findOne({
    select: ['id'],
    where: { documentId, locale, publishedAt: null },
    populate: { body: { on } },
  });
  const blocks = Array.isArray(row?.body) ? row.body.filter(isRow) : [];
  return blocks.flatMap((block) => ownTexts(strapi, block));
}

function ownTexts(strapi: Core.Strapi, block: Row): readonly OwnTexts[] {
  const { __component: component, id } = block;
  const fields = typeof component === 'string' ? ownTextFields(strapi, component) : undefined;
  if (fields === undefined || typeof component !== 'string' || typeof id !== 'number') return [];
  const linked = block[fields.question];
  const question = isRow(linked) && typeof linked.documentId === 'string' ? linked.documentId : undefined;
  const texts = fields.texts.map((name) => String(block[name] ?? '').trim());
  const fingerprint = typeof block.fingerprint === 'string' ? block.fingerprint : null;
  const empty = texts.every((text) => text === '');
  return [{ component, id, question, said: JSON.stringify([component, question, texts]), empty, fingerprint }];
}

/**
 * Writes into each own text the facts for which it was written: those of the question as readers see it now. A text that
 * was there before keeps its facts, whatever the caller sent, so that a text never becomes true again by being saved.
 */
export async function stampOwnTexts(
  strapi: Core.Strapi,
  before: readonly OwnTexts[],
  after: readonly OwnTexts[],
): Promise<readonly OwnTexts[]> {
  const stamped: OwnTexts[] = [];
  for (const block of after) {
    const kept = before.find((old) => old.said === block.said && old.fingerprint !== null);
    const fingerprint = block.empty ? null : (kept?.fingerprint ?? (await shownFingerprint(strapi, block.question)));
    stamped.push({ ...block, fingerprint });
    if (fingerprint === block.fingerprint) continue;
    await strapi.db.query(block.component).update({ where: { id: block.id }, data: { fingerprint } });
  }
  return stamped;
}

async function shownFingerprint(strapi: Core.Strapi, documentId: string | undefined): Promise<string | null> {
  if (documentId === undefined) return null;
  const rows: Row[] = await strapi.db.query(QUESTION).findMany({ where: { documentId } });
  const shown = rows.find((row) => row.publishedAt !== null) ?? rows[0];
  const read = readResult(shown?.result);
  return read.ok ? fingerprintOf(read.result) : null;
}
