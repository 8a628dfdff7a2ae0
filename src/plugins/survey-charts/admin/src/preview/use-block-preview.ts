import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { connected, disconnected } from '../../../blocks/form-values';
import { isLanguage, type Language } from '../../../survey/language';
import { type JsonPath, textOf, valueAt } from '../json';
import { type PreviewState, useFigurePreview } from './use-figure-preview';

export interface BlockPreview extends PreviewState {
  /** The article's. */
  readonly language: Language;
  readonly hasQuestion: boolean;
}

/** The figure of the block in which a field (`body.2.form`) stands. Asked for only while `isWanted`. */
export function useBlockPreview(field: string, isWanted: boolean, forms: boolean): BlockPreview {
  const [{ query }] = useQueryParams();
  const path: JsonPath = field
    .split('.')
    .slice(0, -1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const block = useForm('BlockPreview', ({ values }) => valueAt(values, path));
  const locale = useForm('BlockPreview', ({ values }) => textOf(valueAt(values, ['locale'])));
  const given = valueAt(query, ['plugins', 'i18n', 'locale']) ?? locale;
  const language = isLanguage(given) ? given : 'nl';
  const relation = valueAt(block, ['question']);
  const documentId = connected(relation).at(-1) ?? '';
  const id = valueAt(block, ['id']);
  const isSaved = typeof id === 'number' && disconnected(relation).length === 0;
  const hasQuestion = documentId !== '' || isSaved;
  const own = { fingerprint: textOf(valueAt(block, ['fingerprint'])) };
  const request = { language, documentId, block: isSaved ? id : undefined, form: valueAt(block, ['form']), own, forms };
  return { ...useFigurePreview(isWanted && hasQuestion ? request : undefined), language, hasQuestion };
}
