import type { ReactElement, ReactNode } from 'react';
import type { HeadingNode, ListNode, NoteNode, ParagraphNode, QuoteNode } from '../../document/nodes';
import { wordsOf } from '../../words';
import { langOf, type WebContext } from './context';
import { each } from './each';
import { Heading } from './heading';
import { Inlines } from './inline';

interface Props<Node> {
  readonly node: Node;
  readonly context: WebContext;
}

export function HeadingBlock({ node, context }: Props<HeadingNode>): ReactElement {
  return (
    <Heading level={node.level} id={node.id} lang={langOf(node, context)}>
      <Inlines items={node.children} />
    </Heading>
  );
}

export function Paragraph({ node, context }: Props<ParagraphNode>): ReactElement {
  return (
    <p lang={langOf(node, context)}>
      <Inlines items={node.children} />
    </p>
  );
}

export function List({ node, context }: Props<ListNode>): ReactElement {
  const Tag = node.ordered ? 'ol' : 'ul';
  return (
    <Tag lang={langOf(node, context)}>
      {each(node.items, (item) => (
        <li>
          <Inlines items={item.children} />
          {item.list && <List node={item.list} context={context} />}
        </li>
      ))}
    </Tag>
  );
}

export function Quote({ node, context }: Props<QuoteNode>): ReactElement {
  return (
    <figure className="quote" lang={langOf(node, context)}>
      <blockquote>
        <p>
          <Inlines items={node.children} />
        </p>
      </blockquote>
      {node.attribution !== undefined && <figcaption>{node.attribution}</figcaption>}
    </figure>
  );
}

/** No `aside`: in the midst of an article a landmark is noise to a screen reader. */
export function Note({ node, context, children }: Props<NoteNode> & { readonly children: ReactNode }): ReactElement {
  const correction = wordsOf(node.language).interface.article.correction;
  const title = node.title ?? (node.tone === 'correction' ? correction : undefined);
  return (
    <div role="note" className={`note note-${node.tone}`} lang={langOf(node, context)}>
      {title !== undefined && (
        <p className="note-title">
          <strong>{title}</strong>
        </p>
      )}
      {children}
    </div>
  );
}
