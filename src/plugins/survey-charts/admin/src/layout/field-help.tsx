import { useIntl } from 'react-intl';

/** Help with a field, in the editor's language; nothing if there is none. */
export function FieldHelp({ id }: { readonly id: string }) {
  const { messages } = useIntl();
  const text = messages[id];
  return typeof text === 'string' ? text : null;
}
