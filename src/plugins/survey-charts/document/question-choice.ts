import type { Texts } from '../survey/language';
import type { Kind } from '../survey/vocabulary';

/** A question as an editor chooses it for a block. */
export interface QuestionChoice {
  readonly documentId: string;
  /** Of its draft's row: the admin's form wants it beside the documentId. */
  readonly id: number;
  readonly key: string;
  /** documentId, '' for a question of no survey. */
  readonly survey: string;
  readonly wording: Texts;
  readonly kind: Kind | undefined;
  /** Of the total; absent while nothing is entered. */
  readonly base: { readonly who: Texts; readonly n: number | 'unknown' | undefined } | undefined;
  readonly status: 'draft' | 'published' | 'modified';
}

/** A survey as an editor chooses it for a question. */
export interface SurveyChoice {
  readonly documentId: string;
  readonly id: number;
  readonly name: string;
}

export interface QuestionChoices {
  readonly questions: readonly QuestionChoice[];
  readonly surveys: readonly SurveyChoice[];
}
