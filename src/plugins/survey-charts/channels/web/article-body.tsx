import type { ReactElement } from 'react';
import type { BlockNode } from '../../document/nodes';
import type { WebContext } from './context';
import { each } from './each';
import { Facts } from './facts';
import { Figure } from './figure';
import { FigureGroup } from './figure-group';
import { Glossary } from './glossary';
import { Image } from './image';
import { KeyFigure } from './key-figure';
import { Placeholder } from './placeholder';
import { HeadingBlock, List, Note, Paragraph, Quote } from './text-blocks';

export interface ArticleBodyProps {
  readonly nodes: readonly BlockNode[];
  readonly context: WebContext;
}

/** The body of an article as HTML: one component a node type. */
export function ArticleBody({ nodes, context }: ArticleBodyProps): ReactElement {
  return (
    <>
      {each(nodes, (node) => (
        <Block node={node} context={context} />
      ))}
    </>
  );
}

function Block({ node, context }: { readonly node: BlockNode; readonly context: WebContext }): ReactElement {
  switch (node.type) {
    case 'heading':
      return <HeadingBlock node={node} context={context} />;
    case 'paragraph':
      return <Paragraph node={node} context={context} />;
    case 'list':
      return <List node={node} context={context} />;
    case 'quote':
      return <Quote node={node} context={context} />;
    case 'note':
      return (
        <Note node={node} context={context}>
          <ArticleBody nodes={node.children} context={context} />
        </Note>
      );
    case 'figure':
      return <Figure node={node} context={context} />;
    case 'figure-group':
      return <FigureGroup node={node} context={context} />;
    case 'key-figure':
      return <KeyFigure node={node} context={context} />;
    case 'image':
      return <Image node={node} context={context} />;
    case 'facts':
      return <Facts node={node} context={context} />;
    case 'glossary':
      return <Glossary node={node} context={context} />;
    case 'placeholder':
      return <Placeholder node={node} context={context} />;
  }
}
