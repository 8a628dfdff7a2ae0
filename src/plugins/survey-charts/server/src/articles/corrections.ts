import { articleCorrections } from '../../../blocks/corrections';
import type { Correction } from '../../../document/article';
import type { BlockNode } from '../../../document/nodes';
import { type QuestionFacts, shownCorrections } from '../../../document/question';
import type { Language } from '../../../survey/language';
import { figuresOf } from '../figures/figures-of';

/** All that was corrected in an article: its own text and the questions that it shows, newest first. */
export function correctionsOf(
  own: unknown,
  body: readonly BlockNode[],
  questions: readonly QuestionFacts[],
  language: Language,
): readonly Correction[] {
  const figures = figuresOf(body);
  const ofText: readonly Correction[] = articleCorrections(own).filter(({ date, text }) => date !== '' && text !== '');
  const ofFigures = questions.flatMap(({ documentId, corrections }) => {
    const shown = figures.find((figure) => figure.questionDocumentId === documentId);
    const figure = shown && { id: shown.id, key: shown.key, finding: shown.finding };
    return shownCorrections(corrections, language).map((correction): Correction => ({ ...correction, figure }));
  });
  return [...ofText, ...ofFigures].toSorted((one, other) => other.date.localeCompare(one.date));
}
