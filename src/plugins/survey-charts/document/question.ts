import type { QuestionResult } from '../survey/result';
import type { SurveyView } from '../survey/view';
import type { Path } from './nodes';

/** A question as a block or a check gets it: read and parsed, but not yet suppressed. It never leaves the server. */
export interface QuestionFacts {
  readonly documentId: string;
  readonly key: string;
  readonly result: QuestionResult;
  readonly survey: SurveyView;
  /** Of the facts as they are now; an own text holds as long as it carries the same one. */
  readonly fingerprint: string;
}

/** A field of an article that refers to a question, filled or not. */
export interface QuestionUse {
  readonly path: Path;
  readonly documentId?: string | undefined;
}
