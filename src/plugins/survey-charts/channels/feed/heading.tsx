import type { ReactElement, ReactNode } from 'react';
import type { HeadingLevel } from '../../document/nodes';

interface HeadingProps {
  readonly level: HeadingLevel;
  readonly children: ReactNode;
}

/** The entry's title is the reader's first heading, so an article's own levels hold. */
export function Heading({ level, children }: HeadingProps): ReactElement {
  const Tag = `h${level}` as const;
  return <Tag>{children}</Tag>;
}
