import type { Issue, RuleDescription } from '../../document/issue';
import type { Language } from '../../survey/language';
import { type ArticleCheckInput, issueOf } from '../rule';
import { type Passage, type PassageKind, passagesOf } from './passages';

/** An issue for each place in the running text that a pattern of the article's language finds. */
export function foundIn(
  rule: RuleDescription,
  input: ArticleCheckInput,
  patterns: Readonly<Record<Language, RegExp>>,
  kinds?: readonly PassageKind[],
): readonly Issue[] {
  return passagesOf(input)
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .flatMap((passage) =>
      matchesIn(passage, patterns[input.language]).map((words) => issueOf(rule, passage.path, { words })),
    );
}

export function matchesIn({ text }: Passage, pattern: RegExp): readonly string[] {
  const all = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  return [...text.matchAll(all)].map(([words]) => words.trim());
}
