import { Button } from '@strapi/design-system';
import { languagesFor, useText } from '../../text';
import { useResultEditor } from '../editor-context';
import { everyonesBase, isSameBase, withBase } from '../state/everyones-base';
import { useChosenSurvey } from '../use-chosen-survey';

/** Takes the base over from the survey: an editor says with it that everybody who took part answered. */
export function EveryoneAsked() {
  const { json, change, disabled, announce, language } = useResultEditor();
  const say = useText();
  const base = everyonesBase(useChosenSurvey());
  if (base === undefined) return null;
  const isTaken = isSameBase(json, base);
  const who = languagesFor(language)
    .map((one) => base.who[one])
    .find((text) => text !== undefined);
  const text = say('result.base.everyone', { who: who ?? '', n: base.n === undefined ? '?' : base.n });
  return (
    // Not `disabled` once it is done: the focus would be lost.
    <Button
      type="button"
      variant="secondary"
      disabled={disabled}
      aria-pressed={isTaken}
      onClick={() => {
        if (isTaken) return;
        change((old) => withBase(old, base));
        announce(say('result.base.everyone-taken'));
      }}
    >
      {text}
    </Button>
  );
}
