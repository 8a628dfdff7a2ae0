import { Typography } from '@strapi/design-system';
import { isObject, textOf } from '../json';
import { useText } from '../text';
import type { Finding } from './audit-store';
import { PageFrame } from './page-frame';
import { Facts, Frame, Source } from './styles';
import type { View, ViewName } from './views';

interface RenditionProps {
  readonly view: View & { readonly name: ViewName };
  readonly content: unknown;
  readonly isRefused: boolean;
  onAudit(findings: readonly Finding[]): void;
}

/** One rendition as its readers get it: a page, an e-mail, or the text that a programme gets. */
export function Rendition({ view, content, isRefused, onAudit }: RenditionProps) {
  const say = useText();
  const title = say(`preview.view.${view.name}`);
  switch (view.name) {
    case 'page':
    case 'page-narrow':
    case 'page-dark':
      return <PageFrame html={textOf(content)} title={title} width={view.width} onAudit={onAudit} />;
    case 'newsletter':
    case 'newsletter-teaser':
      return <Email content={isObject(content) ? content : {}} title={title} isRefused={isRefused} />;
    case 'app':
    case 'text':
      return (
        <Text label={title} text={typeof content === 'string' ? content : JSON.stringify(content, undefined, 2)} />
      );
    case 'speech':
      return <Speech content={isObject(content) ? content : {}} label={title} />;
  }
}

interface EmailProps {
  readonly content: Readonly<Record<string, unknown>>;
  readonly title: string;
  readonly isRefused: boolean;
}

/** 1 KB is 1000 bytes here, as in the message of the gate. */
function Email({ content, title, isRefused }: EmailProps) {
  const say = useText();
  const { bytes, large } = content;
  const kilobytes = typeof bytes === 'number' ? Math.ceil(bytes / 1000) : 0;
  return (
    <>
      <Facts>
        <dt>{say('preview.email.subject')}</dt>
        <dd>{textOf(content.subject)}</dd>
        <dt>{say('preview.email.preheader')}</dt>
        <dd>{textOf(content.preheader)}</dd>
        <dt>{say('preview.email.size')}</dt>
        <dd>
          {say('preview.email.kilobytes', { kilobytes })}{' '}
          {isRefused ? say('preview.email.too-large') : large === true && say('preview.email.large')}
        </dd>
      </Facts>
      <Frame title={title} sandbox="" srcDoc={textOf(content.html)} $width={undefined} />
      <details>
        <summary>{say('preview.email.text')}</summary>
        <Text label={say('preview.email.text')} text={textOf(content.text)} />
      </details>
    </>
  );
}

function Speech({ content, label }: Pick<EmailProps, 'content'> & { readonly label: string }) {
  const say = useText();
  return (
    <>
      <Text label={label} text={textOf(content.text)} />
      <details>
        <summary>{say('preview.speech.ssml')}</summary>
        <Text label={say('preview.speech.ssml')} text={textOf(content.ssml)} />
      </details>
    </>
  );
}

/** It scrolls, so the keyboard must be able to get in it (WCAG 2.1.1). */
function Text({ label, text }: { readonly label: string; readonly text: string }) {
  if (text === '') return <Typography tag="p">{label}</Typography>;
  return (
    <Source tabIndex={0} role="region" aria-label={label}>
      {text}
    </Source>
  );
}
