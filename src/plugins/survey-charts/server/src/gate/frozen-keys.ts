import type { Core } from '@strapi/strapi';
import type { QuestionResult } from '../../../survey/result';
import { FIGURE_FILE, QUESTION } from '../uids';
import type { Fault } from './refusal';

/**
 * The key under which a question is known outside: it is part of addresses and fragments, so it never changes again.
 * That is the published row's; or, after unpublishing, the draft's, if figure files were ever published under it.
 */
export async function publicKeyOf(
  strapi: Core.Strapi,
  documentId: string,
  draftKey: unknown,
): Promise<string | undefined> {
  const published: { key: string } | null = await strapi.db
    .query(QUESTION)
    .findOne({ select: ['key'], where: { documentId, publishedAt: { $notNull: true } } });
  if (published !== null) return published.key;
  if (typeof draftKey !== 'string' || draftKey === '') return undefined;
  const files = await strapi.db.query(FIGURE_FILE).count({ where: { key: draftKey } });
  return files > 0 ? draftKey : undefined;
}

/**
 * Answers and nets whose key was changed since they were published: the same label stands there under another key. The
 * key is what key figures, data files and readers' programmes hold on to. An answer that is really gone may go.
 */
export function renamedKeys(published: QuestionResult, draft: QuestionResult): readonly Fault[] {
  return [...renamedIn('answers', published.answers, draft.answers), ...renamedIn('nets', published.nets, draft.nets)];
}

type Keyed = QuestionResult['answers'][number] | QuestionResult['nets'][number];

function renamedIn(list: 'answers' | 'nets', before: readonly Keyed[], after: readonly Keyed[]): readonly Fault[] {
  const lost = before.filter((old) => !after.some((now) => now.key === old.key));
  const added = after.map((now, index) => ({ now, index })).filter(({ now }) => !before.some((o) => o.key === now.key));
  return added.flatMap(({ now, index }) => {
    const old = lost.find((candidate) => sharesLabel(candidate, now));
    if (old === undefined) return [];
    const values = { from: old.key ?? '', to: now.key ?? '', label: now.label.nl ?? now.label.en ?? '' };
    return [{ path: ['result', list, index, 'key'], key: 'gate-answer-key-frozen', values }];
  });
}

function sharesLabel(one: Keyed, other: Keyed): boolean {
  const same = (a: string | undefined, b: string | undefined) => a !== undefined && a !== '' && a === b;
  return same(one.label.nl, other.label.nl) || same(one.label.en, other.label.en);
}
