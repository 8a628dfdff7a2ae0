import { Children, type ReactElement, type ReactNode } from 'react';
import type { Inline } from '../../document/nodes';
import { type EntryContext, linkAddress } from './context';

/** One element an item: an entry is rendered once, to a string, so an item's place is as good a key as any. */
export function each<T>(
  items: readonly T[],
  render: (item: T, index: number) => ReactElement | string | null,
): ReactNode {
  return Children.toArray(items.map(render));
}

interface InlinesProps {
  readonly items: readonly Inline[];
  readonly context: EntryContext;
}

export function Inlines({ items, context }: InlinesProps): ReactElement {
  return <>{each(items, (inline) => inlineElement(inline, context))}</>;
}

function inlineElement(inline: Inline, context: EntryContext): ReactElement | string {
  if (inline.type === 'text') return inline.value;
  const words = <Inlines items={inline.children} context={context} />;
  switch (inline.type) {
    case 'strong':
      return <strong>{words}</strong>;
    case 'emphasis':
      return <em>{words}</em>;
    case 'language':
      return <span lang={inline.tag}>{words}</span>;
    case 'link':
      return (
        <Link url={inline.url} context={context}>
          {words}
        </Link>
      );
    case 'term':
      // Its explanation stands at the end of the same entry.
      return words;
  }
}

interface LinkProps {
  readonly url: string;
  readonly context: EntryContext;
  readonly children: ReactNode;
}

/** An address that is not safe leaves its words without a link. */
export function Link({ url, context, children }: LinkProps): ReactElement {
  const href = linkAddress(url, context);
  if (href === undefined) return <>{children}</>;
  return <a href={href}>{children}</a>;
}
