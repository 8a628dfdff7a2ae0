import type { ReactElement, ReactNode } from 'react';
import type { HeadingLevel } from '../../document/nodes';

export interface HeadingProps {
  readonly level: HeadingLevel;
  readonly children: ReactNode;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  readonly lang?: string | undefined;
}

/** A heading of the level that the document tree gives: no component chooses its own. */
export function Heading({ level, children, ...rest }: HeadingProps): ReactElement {
  const Tag = `h${level}` as const;
  return <Tag {...rest}>{children}</Tag>;
}
