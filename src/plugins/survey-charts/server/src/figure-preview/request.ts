import { isLanguage, type Language } from '../../../survey/language';
import { CHART_FORMS, type ChartForm } from '../../../survey/vocabulary';
import { isRow, type Row } from '../gate/rows';

/** What is to be shown: a stored question, an unsaved one, or both (the unsaved values win). */
export interface PreviewRequest {
  readonly language: Language;
  readonly documentId: string;
  /** Id of a saved result block whose question is meant, where the form did not touch that relation. */
  readonly block: number | undefined;
  /** Undefined: as it is stored. */
  readonly values?: UnsavedQuestion | undefined;
  readonly form: ChartForm | 'automatic';
  readonly own: {
    readonly finding: string;
    readonly altText: string;
    readonly sentences: string;
    readonly fingerprint: string;
  };
  /** With a drawing in every form. */
  readonly forms: boolean;
}

export interface UnsavedQuestion {
  readonly key: string;
  readonly result: unknown;
  readonly corrections: unknown;
  /** documentId of a survey that was chosen and not saved; '' where that was not touched. */
  readonly survey: string;
}

/** Longest id, key or text that a form sends; characters. */
const LONGEST = 4_000;

/** Reads a request; undefined for one without a language. All else that can't be read counts as absent. */
export function readPreviewRequest(body: unknown): PreviewRequest | undefined {
  const given: Row = isRow(body) ? body : {};
  if (!isLanguage(given.language)) return undefined;
  const values = isRow(given.values) ? given.values : undefined;
  const own: Row = isRow(given.own) ? given.own : {};
  return {
    language: given.language,
    documentId: short(given.documentId),
    block: typeof given.block === 'number' && Number.isSafeInteger(given.block) ? given.block : undefined,
    values: values && {
      key: short(values.key),
      result: values.result,
      corrections: values.corrections,
      survey: short(values.survey),
    },
    form: CHART_FORMS.find((form) => form === given.form) ?? 'automatic',
    own: {
      finding: short(own.finding),
      altText: short(own.altText),
      sentences: short(own.sentences),
      fingerprint: short(own.fingerprint),
    },
    forms: given.forms === true,
  };
}

function short(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST) : '';
}
