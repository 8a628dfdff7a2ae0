import { Button, Typography } from '@strapi/design-system';
import { useText } from '../../text';
import { useResultEditor } from '../editor-context';
import { usePasting } from '../paste/paste-context';

/** What can be done with all of the figures: take a step back or forward, and take a table. */
export function GridTools() {
  const { disabled, steps, announce } = useResultEditor();
  const say = useText();
  const { open } = usePasting();
  const tool = (text: string, isPossible: boolean, onClick: () => void) => (
    // Not `disabled`: a button that goes out under the finger takes the focus along.
    <Button
      type="button"
      variant="tertiary"
      disabled={disabled}
      aria-disabled={!isPossible}
      onClick={() => isPossible && onClick()}
      style={isPossible ? undefined : { opacity: 0.6 }}
    >
      {text}
    </Button>
  );
  return (
    <>
      {tool(say('paste.open'), true, () => open(''))}
      {tool(say('result.steps.undo'), steps.canUndo, () => {
        steps.undo();
        announce(say('result.steps.undone'));
      })}
      {tool(say('result.steps.redo'), steps.canRedo, () => {
        steps.redo();
        announce(say('result.steps.redone'));
      })}
    </>
  );
}

/** What was done, said politely. */
export function Said() {
  const { said } = useResultEditor();
  return (
    <Typography role="status" variant="pi" tag="p">
      {said}
    </Typography>
  );
}
