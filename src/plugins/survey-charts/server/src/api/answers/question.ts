import type { QuestionFacts } from '../../../../document/question';
import type { Language } from '../../../../survey/language';
import type { Limits } from '../../../../survey/limits';
import { viewOf } from '../../../../survey/view-of';
import { type PublicView, publicView } from './public-view';

/** A published question as the API gives it: what may be known of it, never the stored result. */
export type PublicQuestion = PublicView & { readonly documentId: string };

export function publicQuestion(facts: QuestionFacts, language: Language, limits: Limits): PublicQuestion {
  const { documentId, key, result, survey } = facts;
  return { documentId, ...publicView(viewOf(result, { key, language, survey, limits })) };
}
