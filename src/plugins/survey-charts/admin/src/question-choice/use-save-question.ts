import { unstable_useDocumentActions as useDocumentActions } from '@strapi/strapi/admin';
import { arrayOf, isObject, type JsonPath, textOf, valueAt, withValue } from '../json';
import { QUESTION_UID } from '../names';
import { questionChanged } from '../question-changes';

export type SaveQuestion = (values: object, publishes: boolean) => Promise<SavedQuestion>;

export type SavedQuestion =
  | { readonly documentId: string }
  /** By field, as Strapi's form takes them; empty for what is no field's. */
  | { readonly faults: object };

/** Saves a question by Strapi's own actions: they tell the editor, and what is shown elsewhere of it is read anew. */
export function useSaveQuestion(documentId: string | undefined): SaveQuestion {
  const { create, update, publish } = useDocumentActions();
  return async (values, publishes) => {
    const data = dataOf(values);
    const where = { collectionType: 'collection-types', model: QUESTION_UID, documentId, params: {} };
    const answer =
      documentId === undefined
        ? await create({ model: QUESTION_UID, params: {} }, data)
        : await (publishes ? publish(where, data) : update(where, data));
    if ('error' in answer) return { faults: faultsOf(answer.error) };
    questionChanged();
    return { documentId: textOf(valueAt(answer.data, ['documentId'])) };
  };
}

/** What is sent of the form: as Strapi's own form, without the marks by which it knows its rows. */
function dataOf(values: object): Record<string, unknown> {
  const survey = valueAt(values, ['survey']);
  return {
    key: valueAt(values, ['key']),
    result: valueAt(values, ['result']),
    survey: {
      connect: arrayOf(valueAt(survey, ['connect'])).map((one) => valueAt(one, ['apiData'])),
      disconnect: arrayOf(valueAt(survey, ['disconnect'])).map((one) => valueAt(one, ['apiData'])),
    },
    corrections: arrayOf(valueAt(values, ['corrections'])).map((one) => withValue(one, ['__temp_key__'], undefined)),
  };
}

function faultsOf(error: unknown): object {
  let faults: unknown = {};
  for (const fault of arrayOf(valueAt(error, ['details', 'errors']))) {
    faults = withValue(faults, pathOf(valueAt(fault, ['path'])), valueAt(fault, ['message']));
  }
  return isObject(faults) ? faults : {};
}

function pathOf(path: unknown): JsonPath {
  return arrayOf(path).filter((step) => typeof step === 'string' || typeof step === 'number');
}
