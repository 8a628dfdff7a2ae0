import { createHash } from 'node:crypto';
import { questionCorrections } from '../../../blocks/corrections';
import type { QuestionFacts } from '../../../document/question';
import { factsOf } from '../../../survey/fingerprint';
import type { Language } from '../../../survey/language';
import { type QuestionResult, readResult } from '../../../survey/result';
import { surveyView } from './survey-view';
import { isRecord } from './values';

/** SHA-256 over a question's numbers and keys, without labels: an own text holds as long as this stays the same. */
export function fingerprintOf(result: QuestionResult): string {
  return createHash('sha256').update(factsOf(result)).digest('hex').slice(0, 16);
}

/** A question's row as the blocks want it. A result that can't be read is an empty one: a draft still renders. */
export function questionFacts(row: Readonly<Record<string, unknown>>, language: Language): QuestionFacts | undefined {
  const read = readResult(row.result);
  const empty = read.ok ? read : readResult(undefined);
  if (!empty.ok || typeof row.documentId !== 'string') return undefined;
  return {
    documentId: row.documentId,
    key: typeof row.key === 'string' ? row.key : '',
    result: empty.result,
    survey: surveyView(isRecord(row.survey) ? row.survey : {}, language),
    fingerprint: fingerprintOf(empty.result),
    corrections: questionCorrections(row.corrections),
  };
}
