import type { Pictures } from '../../document/article';
import type { Language } from '../../survey/language';

/** How the numbers of figures are given: tables for few rows, or sentences everywhere, which take a third of the room. */
export type ValuesForm = 'tables' | 'sentences';

/** What a part of an e-mail knows. */
export interface EmailContext {
  readonly language: Language;
  readonly publicUrl: string;
  readonly pictures: Pictures;
  readonly values: ValuesForm;
  /** Absolute address of the article's page: where fragments of the article lead. */
  readonly page: string;
}

/** `lang` of an element: only where it differs from what stands around it. */
export function langOf(node: { readonly language: Language }, { language }: EmailContext): Language | undefined {
  return node.language === language ? undefined : node.language;
}
