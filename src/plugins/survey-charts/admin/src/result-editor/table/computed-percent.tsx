import { Typography } from '@strapi/design-system';
import { wordsOf } from '../../../../words';
import { useText } from '../../text';
import { useResultEditor } from '../editor-context';

/** The percentage that readers get of a number of people, where none was typed. */
export function ComputedPercent({ answer }: { readonly answer: string }) {
  const { view, language } = useResultEditor();
  const say = useText();
  const value = view.total.answers.find(({ key }) => key === answer)?.value;
  if (value?.state !== 'known') return null;
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {say('result.cell.computed', { percent: wordsOf(language).cell(value, view) })}
    </Typography>
  );
}
