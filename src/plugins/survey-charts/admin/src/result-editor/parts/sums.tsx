import { Typography } from '@strapi/design-system';
import { wordsOf } from '../../../../words';
import { useText } from '../../text';
import { useResultEditor } from '../editor-context';
import { typedDecimals } from '../state/decimals';

/** What the figures add up to, as the editor types: the sum, and what the source left out. */
export function Sums() {
  const { view, language, json } = useResultEditor();
  const say = useText();
  const words = wordsOf(language);
  const { shownSum, unreported } = view.total;
  const parts = [
    shownSum === undefined
      ? undefined
      : say('result.sum.shown', { percent: words.percent(shownSum, view.decimals, 'running') }),
    unreported === undefined
      ? undefined
      : say('result.sum.unreported', { percent: words.unreported.cell(unreported, view) }),
  ].filter((part) => part !== undefined);
  const none = view.kind === 'multiple-choice' ? say('result.sum.multiple') : say('result.sum.none');
  return (
    <>
      <Typography tag="p" fontWeight="bold">
        {parts.length === 0 ? none : parts.join(' ')}
      </Typography>
      {typedDecimals(json) > view.decimals && (
        <Typography tag="p">{say('result.sum.decimals', { decimals: view.decimals })}</Typography>
      )}
    </>
  );
}
