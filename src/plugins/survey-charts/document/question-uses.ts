import type { Language } from '../survey/language';

/** Where a question is shown, and what readers have of it. */
export interface QuestionUses {
  readonly articles: readonly {
    readonly documentId: string;
    readonly language: Language;
    readonly title: string;
    readonly published: boolean;
  }[];
  /** Of the published version: its facts (`factsOf`) and how many corrections it has. Absent if it was never published. */
  readonly published?: { readonly facts: string; readonly corrections: number } | undefined;
}
