import { questionCorrections } from '../../../blocks/corrections';
import { neededLanguages } from '../../../checks/needed-languages';
import { runQuestionChecks } from '../../../checks/run';
import { type JsonObject, textOf, valueAt } from '../json';
import { storedJson, workingCopy } from '../result-editor/state/empty-result';
import type { Checked } from './check-article';
import type { QuestionMaterial } from './use-question-material';

/** Runs the rules on the values of a question's form, in the browser: the same that the gate runs on what is stored. */
export function checkQuestion(values: unknown, documentId: string, { limits, shownIn }: QuestionMaterial): Checked {
  const key = textOf(valueAt(values, ['key']));
  const result = workingCopy(storedJson(valueAt(values, ['result'])));
  const entered = valueAt(values, ['corrections']);
  const corrections = questionCorrections(entered);
  const languages = neededLanguages(result, shownIn);
  const fields: JsonObject = { key, result, corrections: entered };
  return { issues: runQuestionChecks({ documentId, key, result, corrections, languages, limits }), fields };
}
