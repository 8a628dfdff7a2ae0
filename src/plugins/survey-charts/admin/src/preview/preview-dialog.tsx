import { Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { LANGUAGES, type Language } from '../../../survey/language';
import type { JsonObject } from '../json';
import { useText } from '../text';
import { auditKey, keepAudit } from './audit-store';
import { Rendition } from './rendition';
import { Dialog, Inside, Stage, Toggle } from './styles';
import { type PreviewState, usePreview } from './use-preview';
import { VIEWS, type ViewName } from './views';

interface PreviewDialogProps {
  readonly documentId: string;
  /** Language of the form. */
  readonly language: Language;
  /** As they stand in the form. */
  readonly values: JsonObject;
  onClose(): void;
}

/** The article as its readers will get it, of what stands in the form. Outside the form: nothing here submits it. */
export function PreviewDialog(props: PreviewDialogProps) {
  const say = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    // The browser's own modal keeps the focus in, closes with Escape, and gives the focus back.
    element?.showModal();
    return () => element?.close();
  }, []);
  return createPortal(
    <Dialog ref={dialog} aria-labelledby="survey-preview-title" onClose={props.onClose} data-survey-charts="preview">
      <Inside>
        <Flex justifyContent="space-between" alignItems="center" gap={4}>
          <Typography tag="h2" variant="beta" id="survey-preview-title">
            {say('preview.title')}
          </Typography>
          <Button variant="secondary" onClick={() => dialog.current?.close()}>
            {say('preview.close')}
          </Button>
        </Flex>
        <Preview {...props} />
      </Inside>
    </Dialog>,
    document.body,
  );
}

function Preview({ documentId, language, values }: PreviewDialogProps) {
  const say = useText();
  const [shown, setShown] = useState(language);
  const [name, setName] = useState<ViewName>('page');
  const [attempt, setAttempt] = useState(0);
  const view = VIEWS.find((one) => one.name === name) ?? VIEWS[0];
  const isTyped = shown === language;
  const state = usePreview({ documentId, language: shown, values: isTyped ? values : undefined }, view, attempt);
  const languages: readonly Choice<Language>[] = LANGUAGES.map((one) => ({ name: one, text: say(`language.${one}`) }));
  const views: readonly Choice<ViewName>[] = VIEWS.map((one) => ({
    name: one.name,
    text: say(`preview.view.${one.name}`),
  }));
  return (
    <>
      <Choices label={say('preview.languages')} choices={languages} chosen={shown} onChoose={(one) => setShown(one)} />
      <Choices label={say('preview.views')} choices={views} chosen={name} onChoose={(one) => setName(one)} />
      <Typography tag="p">{say(isTyped ? 'preview.of-form' : 'preview.of-saved')}</Typography>
      <Said state={state} onRetry={() => setAttempt(attempt + 1)} />
      <Stage>
        {state.state === 'ready' && (
          <Rendition
            key={`${shown}-${name}-${attempt}`}
            view={view}
            content={state.content}
            isRefused={state.isRefused}
            onAudit={(findings) => isTyped && keepAudit(auditKey(documentId, language), values, name, findings)}
          />
        )}
      </Stage>
    </>
  );
}

interface Choice<Name extends string> {
  readonly name: Name;
  readonly text: string;
}

interface ChoicesProps<Name extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Name>[];
  readonly chosen: Name;
  onChoose(name: Name): void;
}

function Choices<Name extends string>({ label, choices, chosen, onChoose }: ChoicesProps<Name>) {
  return (
    <Flex role="group" aria-label={label} gap={2} wrap="wrap">
      {choices.map(({ name, text }) => (
        <Toggle key={name} type="button" aria-pressed={name === chosen} onClick={() => onChoose(name)}>
          {text}
        </Toggle>
      ))}
    </Flex>
  );
}

/** Always there, so that a screen reader hears what changes in it. */
function Said({ state, onRetry }: { readonly state: PreviewState; onRetry(): void }) {
  const say = useText();
  const text = state.state === 'failed' ? say(`preview.failed.${state.reason}`) : say(`preview.${state.state}`);
  return (
    <Flex gap={4} alignItems="center">
      <Typography tag="p" role="status">
        {text}
      </Typography>
      {state.state === 'failed' && (
        <Button size="S" variant="secondary" onClick={onRetry}>
          {say('preview.retry')}
        </Button>
      )}
    </Flex>
  );
}
