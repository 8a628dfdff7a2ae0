import { type QuestionFacts, shownCorrections } from '../../../../document/question';
import type { Language } from '../../../../survey/language';
import type { Limits } from '../../../../survey/limits';
import { viewOf } from '../../../../survey/view-of';
import { type PublicView, publicView } from './public-view';

/** A published question as the API gives it: what may be known of it, never the stored result. */
export type PublicQuestion = PublicView & {
  readonly documentId: string;
  /** Oldest first; `date` is an ISO day. */
  readonly corrections: ReturnType<typeof shownCorrections>;
};

export function publicQuestion(facts: QuestionFacts, language: Language, limits: Limits): PublicQuestion {
  const { documentId, key, result, survey } = facts;
  const corrections = shownCorrections(facts.corrections, language);
  return { documentId, ...publicView(viewOf(result, { key, language, survey, limits })), corrections };
}
