import { valueAt } from '../json';
import type { Panel } from '../panels/panel';
import { useFollowedName } from './use-followed-name';
import { useStart } from './use-start';

/** No panel to see: only panels are told whether the entry was ever saved in the language in which it is open. */
export const newEntryPanel: Panel = ({ model, documentId, document }) => {
  const isNew = valueAt(document, ['id']) === undefined;
  useFollowedName(model, isNew);
  useStart({ model, documentId, isNew });
  return null;
};
