import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../names';

/** One choice in a list, in the editor's language; a dash where nothing is chosen. */
export function ChoiceCell({ text, choice }: { readonly text: string; readonly choice: string }) {
  const { formatMessage } = useIntl();
  return (
    <Typography textColor="neutral800">
      {choice === '' ? '-' : formatMessage({ id: `${PLUGIN_ID}.${text}.${choice}`, defaultMessage: choice })}
    </Typography>
  );
}
