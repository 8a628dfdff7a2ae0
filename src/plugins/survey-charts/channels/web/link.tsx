import type { ReactElement, ReactNode } from 'react';
import { safeLink } from '../safe-address';

export interface LinkProps {
  readonly url: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly hrefLang?: string | undefined;
  readonly lang?: string | undefined;
  readonly rel?: string | undefined;
  /** The file name that a browser keeps the answer under. */
  readonly download?: boolean | undefined;
  readonly current?: boolean | undefined;
}

/** The only way to make a link: an address that is not safe leaves the text without a link. */
export function Link({ url, children, download, current, ...rest }: LinkProps): ReactElement {
  const href = safeLink(url);
  if (href === undefined) return <>{children}</>;
  return (
    <a
      href={href}
      {...rest}
      download={download === true ? '' : undefined}
      aria-current={current === true ? 'page' : undefined}
    >
      {children}
    </a>
  );
}
