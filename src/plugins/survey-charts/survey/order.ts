import type { Role } from './vocabulary';

/** What is no substance stands last, in this order, in every chart and table. */
const RANK: Readonly<Record<Role, number>> = { substantive: 0, neutral: 0, other: 1, 'dont-know': 2, refused: 3 };

/**
 * Answers in the order in which every channel shows them: the editor's, with `other`, `dont-know` and `refused` moved
 * to the end. An unordered question is not sorted by size: an article that repeats a question, and each of its groups,
 * then has the same rows in the same places.
 */
export function displayOrder<T extends { readonly role?: Role | undefined }>(answers: readonly T[]): readonly T[] {
  const rank = ({ role }: T) => RANK[role ?? 'substantive'];
  // Array.prototype.sort is stable since ES2019.
  return [...answers].sort((one, other) => rank(one) - rank(other));
}
