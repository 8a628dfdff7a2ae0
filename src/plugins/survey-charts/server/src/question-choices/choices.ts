import type { Core } from '@strapi/strapi';
import type { QuestionChoice, QuestionChoices } from '../../../document/question-choice';
import { readResult } from '../../../survey/result';
import { instant, isRecord, type Row, records, text } from '../articles/values';
import { QUESTION, SURVEY } from '../uids';

/** Questions that are looked at, the newest first: of more than these nobody picks one out of a list. */
const MOST = 2_000;
/** Milliseconds between the two rows that one publishing writes. Strapi's own status allows the same. */
const SAME_MOMENT = 500;

/** Every question that can be chosen for a block, with what an editor knows it by; the newest first. */
export async function questionChoices(strapi: Core.Strapi): Promise<QuestionChoices> {
  const drafts = records(
    await strapi.db.query(QUESTION).findMany({
      where: { publishedAt: null },
      populate: { survey: { select: ['documentId'] } },
      orderBy: { updatedAt: 'desc' },
      limit: MOST,
    }),
  );
  const published = await publishedAt(strapi);
  const surveys = records(
    await strapi.db.query(SURVEY).findMany({ select: ['id', 'documentId', 'name'], orderBy: { name: 'asc' } }),
  );
  return {
    questions: drafts.flatMap((row) => choiceOf(row, published.get(text(row.documentId))) ?? []),
    surveys: surveys.flatMap(({ id, documentId, name }) =>
      typeof id === 'number' ? [{ id, documentId: text(documentId), name: text(name) }] : [],
    ),
  };
}

/** When the published rows were last changed, by documentId. */
async function publishedAt(strapi: Core.Strapi): Promise<ReadonlyMap<string, string>> {
  const rows = records(
    await strapi.db
      .query(QUESTION)
      .findMany({ select: ['documentId', 'updatedAt'], where: { publishedAt: { $notNull: true } } }),
  );
  return new Map(rows.map((row) => [text(row.documentId), instant(row.updatedAt) ?? '']));
}

function choiceOf(row: Row, published: string | undefined): QuestionChoice | undefined {
  if (typeof row.id !== 'number') return undefined;
  const read = readResult(row.result);
  const result = read.ok ? read.result : undefined;
  const total = result?.results.find(({ group }) => group === null);
  return {
    documentId: text(row.documentId),
    id: row.id,
    key: text(row.key),
    survey: isRecord(row.survey) ? text(row.survey.documentId) : '',
    wording: result?.wording.text ?? {},
    kind: result?.kind,
    base: total && { who: total.base.who, n: total.base.n },
    status: statusOf(row, published),
  };
}

function statusOf(draft: Row, published: string | undefined): QuestionChoice['status'] {
  if (published === undefined) return 'draft';
  const changed = Date.parse(instant(draft.updatedAt) ?? '') - Date.parse(published);
  return changed > SAME_MOMENT ? 'modified' : 'published';
}
