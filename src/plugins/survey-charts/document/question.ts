import type { Language, Texts } from '../survey/language';
import type { QuestionResult } from '../survey/result';
import type { SurveyView } from '../survey/view';
import type { Path } from './nodes';

/** A correction of a question, in every language; half in a draft. */
export interface QuestionCorrection {
  /** ISO day; '' where it is not filled in yet. */
  readonly date: string;
  readonly text: Texts;
}

/** What readers get of a question's corrections in one language: whole ones only, oldest first. */
export function shownCorrections(
  corrections: readonly QuestionCorrection[],
  language: Language,
): readonly { readonly date: string; readonly text: string }[] {
  return corrections
    .flatMap(({ date, text }) => {
      const own = text[language];
      return date === '' || own === undefined ? [] : [{ date, text: own }];
    })
    .toSorted((one, other) => one.date.localeCompare(other.date));
}

/** A question as a block or a check gets it: read and parsed, but not yet suppressed. It never leaves the server. */
export interface QuestionFacts {
  readonly documentId: string;
  readonly key: string;
  readonly result: QuestionResult;
  readonly survey: SurveyView;
  /** Of the facts as they are now; an own text holds as long as it carries the same one. */
  readonly fingerprint: string;
  /** In the order of the form, half ones too. */
  readonly corrections: readonly QuestionCorrection[];
}

/** A field of an article that refers to a question, filled or not. */
export interface QuestionUse {
  readonly path: Path;
  readonly documentId?: string | undefined;
}
