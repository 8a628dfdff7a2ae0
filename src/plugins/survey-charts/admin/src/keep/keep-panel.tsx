import { Button, Flex, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { textOf, valueAt } from '../json';
import { QUESTION_UID } from '../names';
import type { Panel } from '../panels/panel';
import { useText } from '../text';
import { type Overtaken, useKeepTyped } from './use-keep-typed';

/** Of a question: `result-editor` keeps them. */
const FIGURES = 'result';

/**
 * Beside every form: is only there when a newer version came in the place of what was typed. A panel, because Strapi tells
 * panels alone which version is stored. A question's figures are kept by their own editor, its other fields here.
 */
export const keepPanel: Panel = ({ model, document }) => {
  const say = useText();
  const me = useAuth('KeepPanel', ({ user }) => user?.id);
  const author = valueAt(document, ['updatedBy', 'id']);
  const stored = { version: textOf(document?.updatedAt), byOther: author !== undefined && author !== me };
  const overtaken = useKeepTyped(stored, model === QUESTION_UID ? FIGURES : undefined);
  if (overtaken === undefined) return null;
  return { title: say('keep.overtaken.title'), content: <OvertakenNotice model={model} overtaken={overtaken} /> };
};

function OvertakenNotice({ model, overtaken }: { readonly model: string; readonly overtaken: Overtaken }) {
  const say = useText();
  const { formatMessage } = useIntl();
  const { own, both } = overtaken.merged;
  const named = (fields: readonly string[]) =>
    fields
      .map((field) => formatMessage({ id: `content-manager.content-types.${model}.${field}`, defaultMessage: field }))
      .join(', ');
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" role="alert" data-survey-charts="overtaken">
      <Typography tag="p">{say('keep.overtaken.text')}</Typography>
      {own.length > 0 && <Typography tag="p">{say('keep.overtaken.own', { fields: named(own) })}</Typography>}
      {both.length > 0 && <Typography tag="p">{say('keep.overtaken.both', { fields: named(both) })}</Typography>}
      <Button type="button" variant="secondary" onClick={overtaken.take}>
        {say('keep.overtaken.mine')}
      </Button>
      <Button type="button" variant="tertiary" onClick={overtaken.leave}>
        {say('keep.overtaken.theirs')}
      </Button>
    </Flex>
  );
}
