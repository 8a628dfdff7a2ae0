import type { Path } from '../document/nodes';
import type { QuestionFacts } from '../document/question';
import type { Language } from '../survey/language';
import type { Limits } from '../survey/limits';
import type { SurveyView } from '../survey/view';
import type { Palette } from '../survey/vocabulary';
import type { Words } from '../words/words';

/** What a block gets besides its own fields. */
export interface ArticleContext {
  readonly language: Language;
  readonly words: Words;
  readonly limits: Limits;
  /** Of every drawing; absent: the first. */
  readonly palette?: Palette | undefined;
  /** The article's surveys, the most important first. */
  readonly surveys: readonly SurveyView[];
  /** Undefined for a question that is gone, or that this reader may not see. */
  question(documentId: string): QuestionFacts | undefined;
}

export interface BlockContext extends ArticleContext {
  /** The block's own: `['body', 2]`. */
  readonly path: Path;
}
