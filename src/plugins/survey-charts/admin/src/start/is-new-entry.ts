import { valueAt } from '../json';

/** Whether a form's entry was never saved in its language: Strapi's form has the documentId of a saved one, and not its id. */
export function isNewEntry(values: unknown): boolean {
  return valueAt(values, ['documentId']) === undefined;
}
