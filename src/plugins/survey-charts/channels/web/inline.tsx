import type { ReactElement } from 'react';
import type { Inline } from '../../document/nodes';
import { each } from './each';
import { Link } from './link';

/** Fragment of a word's explanation in the glossary. */
export function termId(key: string): string {
  return `term-${key}`;
}

/** Text with its emphasis, links and difficult words. */
export function Inlines({ items }: { readonly items: readonly Inline[] }): ReactElement {
  return <>{each(items, renderInline)}</>;
}

function renderInline(inline: Inline): ReactElement | string {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'strong':
      return (
        <strong>
          <Inlines items={inline.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Inlines items={inline.children} />
        </em>
      );
    case 'link':
      return (
        <Link url={inline.url}>
          <Inlines items={inline.children} />
        </Link>
      );
    case 'language':
      return (
        <span lang={inline.tag}>
          <Inlines items={inline.children} />
        </span>
      );
    case 'term':
      return (
        <Link url={`#${termId(inline.key)}`} className="term">
          <Inlines items={inline.children} />
        </Link>
      );
  }
}
