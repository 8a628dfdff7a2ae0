import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { LANGUAGES, type Language } from '../../../survey/language';
import { useText } from '../text';
import { PreviewFrame } from './preview-frame';
import type { PreviewState } from './use-figure-preview';

/** A phone's screen (WCAG 1.4.10), and a page beside which there is room. CSS pixels. */
const NARROW = 320;
const WIDE = 760;

interface FigureViewProps extends PreviewState {
  readonly language: Language;
  /** Absent where the language is not to be chosen. */
  readonly onLanguage?: (language: Language) => void;
}

/** A figure as readers get it: narrow beside the form, and at its real size, narrow or wide, in a window of its own. */
export function FigureView({ preview, state, language, onLanguage }: FigureViewProps) {
  const say = useText();
  const [opened, setOpened] = useState<'narrow' | 'wide'>();
  const title = (width: 'narrow' | 'wide') =>
    say(`figure-preview.frame-${width}`, { language: say(`language.${language}`) });
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%" data-survey-charts="figure-view">
      <Flex gap={1} wrap="wrap">
        {onLanguage !== undefined &&
          LANGUAGES.map((one) => (
            <Button
              key={one}
              type="button"
              size="S"
              variant={one === language ? 'secondary' : 'tertiary'}
              aria-pressed={one === language}
              onClick={() => onLanguage(one)}
            >
              {say(`language.${one}`)}
            </Button>
          ))}
        {(['narrow', 'wide'] as const).map((width) => (
          <Button
            key={width}
            type="button"
            size="S"
            variant="tertiary"
            disabled={preview === undefined}
            onClick={() => setOpened(width)}
          >
            {say(`figure-preview.${width}`)}
          </Button>
        ))}
      </Flex>
      <Typography role="status" tag="p" variant="pi">
        {state === 'failed' && say(preview === undefined ? 'figure-preview.failed' : 'figure-preview.old')}
        {state === 'making' && preview === undefined && say('figure-preview.making')}
      </Typography>
      {preview !== undefined && <PreviewFrame title={title('narrow')} html={preview.html} width={NARROW} />}
      {opened !== undefined && preview !== undefined && (
        <Modal.Root open onOpenChange={() => setOpened(undefined)}>
          <Modal.Content>
            <Modal.Header closeLabel={say('paste.close')}>
              <Modal.Title>{title(opened)}</Modal.Title>
            </Modal.Header>
            <Modal.Body>
              <PreviewFrame title={title(opened)} html={preview.html} width={opened === 'wide' ? WIDE : NARROW} />
            </Modal.Body>
          </Modal.Content>
        </Modal.Root>
      )}
    </Flex>
  );
}
