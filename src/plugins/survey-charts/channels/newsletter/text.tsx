import { Heading as EmailHeading } from '@react-email/heading';
import type { ReactElement, ReactNode } from 'react';
import type { HeadingLevel, Inline } from '../../document/nodes';
import type { Language } from '../../survey/language';
import { emailAddress } from './address';
import type { EmailContext } from './context';
import { listed } from './listed';
import { type Paint, paint } from './paint';

export const FONT = "'Atkinson Hyperlegible',Verdana,Arial,sans-serif";

/** Pixels, by level; 1 is the article's title. */
const HEADING_SIZES: Readonly<Record<HeadingLevel | 1, number>> = { 1: 34, 2: 25, 3: 20, 4: 18, 5: 17, 6: 17 };

export interface HeadingProps extends Paint {
  readonly level: HeadingLevel | 1;
  readonly lang?: Language | undefined;
  readonly children: ReactNode;
  readonly className?: string;
}

export function Heading({ level, lang, children, ink = 'heading', className }: HeadingProps): ReactElement {
  const size = HEADING_SIZES[level];
  const { className: inkClass, style } = paint(
    { ink },
    { margin: '0 0 10px', fontSize: size, lineHeight: 1.25, fontWeight: 700 },
  );
  return (
    <EmailHeading
      as={`h${level}`}
      lang={lang}
      className={className === undefined ? inkClass : `${inkClass} ${className}`}
      style={style}
    >
      {children}
    </EmailHeading>
  );
}

export interface ParagraphProps {
  readonly children: ReactNode;
  readonly lang?: Language | undefined;
  /** Small and quiet: what is about a figure, not in it. */
  readonly small?: boolean;
  /** Room below, in pixels. */
  readonly below?: number;
}

export function P({ children, lang, small, below = 16 }: ParagraphProps): ReactElement {
  const margin = `0 0 ${below}px`;
  if (small !== true) {
    return (
      <p lang={lang} style={{ margin }}>
        {children}
      </p>
    );
  }
  const painted = paint({ ink: 'subtle' }, { margin, fontSize: 15, lineHeight: 1.5 });
  return (
    <p lang={lang} {...painted}>
      {children}
    </p>
  );
}

export interface LinkProps {
  /** Absolute. */
  readonly href: string;
  readonly children: ReactNode;
  readonly ink?: Paint['ink'];
}

/** React Email's own opens a new window by default, and underlines in a way that Outlook does not know. */
export function Link({ href, children, ink = 'link' }: LinkProps): ReactElement {
  return (
    <a href={href} {...paint({ ink }, { textDecoration: 'underline' })}>
      {children}
    </a>
  );
}

/** Text with its emphasis and links. The explanation of a difficult word stands at the end: a link within an e-mail leads nowhere. */
export function Inlines({
  items,
  context,
}: {
  readonly items: readonly Inline[];
  readonly context: EmailContext;
}): ReactElement {
  return <>{listed(items, (inline) => inlineOf(inline, context))}</>;
}

function inlineOf(inline: Inline, context: EmailContext): ReactElement | string {
  if (inline.type === 'text') return inline.value;
  const children = <Inlines items={inline.children} context={context} />;
  switch (inline.type) {
    case 'strong':
      return <strong>{children}</strong>;
    case 'emphasis':
      return <em>{children}</em>;
    case 'link': {
      const href = emailAddress(inline.url, context);
      return href === undefined ? children : <Link href={href}>{children}</Link>;
    }
    case 'language':
      return <span lang={inline.tag}>{children}</span>;
    case 'term':
      return children;
  }
}
