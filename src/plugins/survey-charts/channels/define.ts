import type { ArticleDocument, RenderContext } from '../document/article';
import type { BlockNode, BlockNodeType } from '../document/nodes';

/** A part of a rendition, or another form of it, that `&format=` gives by itself. */
export interface Format {
  /** Media type of what it gives. */
  readonly mime: string;
  render(article: ArticleDocument, context: RenderContext): string;
}

/** One way in which an article goes out. A new one is a renderer over the node types, and carries every block at once. */
export interface Channel<Output extends string | object> {
  /** Last part of its address. */
  readonly name: string;
  /** Media type of what it gives. */
  readonly mime: string;
  /** By the name that `&format=` asks for. */
  readonly formats?: Readonly<Record<string, Format>> | undefined;
  /** It tells which checks ran. The server runs them before, which takes every question of the article's surveys. */
  readonly tellsChecks?: true | undefined;
  /** Total, and synchronous: the server has drawn the pictures before. */
  render(article: ArticleDocument, context: RenderContext): Output;
  /** Why this article can't go out this way; nothing where it can. */
  refuse?(article: ArticleDocument, context: RenderContext): Refusal | undefined;
}

export interface Refusal {
  /** In English, for a programme's log. */
  readonly message: string;
  /** `instead` is the channel that can be had. */
  readonly details: { readonly instead: string; readonly [name: string]: string | number };
}

export type NodeOf<Type extends BlockNodeType> = Extract<BlockNode, { readonly type: Type }>;

/** One function a node type. */
export type NodeRenderers<Output, Context> = {
  readonly [type in BlockNodeType]: (node: NodeOf<type>, context: Context) => Output;
};

/** Gives a node to the function of its type. A node type that is not here does not compile. */
export function renderNode<Output, Context>(
  renderers: NodeRenderers<Output, Context>,
  node: BlockNode,
  context: Context,
): Output {
  switch (node.type) {
    case 'heading':
      return renderers.heading(node, context);
    case 'paragraph':
      return renderers.paragraph(node, context);
    case 'list':
      return renderers.list(node, context);
    case 'quote':
      return renderers.quote(node, context);
    case 'note':
      return renderers.note(node, context);
    case 'figure':
      return renderers.figure(node, context);
    case 'figure-group':
      return renderers['figure-group'](node, context);
    case 'key-figure':
      return renderers['key-figure'](node, context);
    case 'image':
      return renderers.image(node, context);
    case 'facts':
      return renderers.facts(node, context);
    case 'glossary':
      return renderers.glossary(node, context);
    case 'placeholder':
      return renderers.placeholder(node, context);
    default:
      return unknownNode(node);
  }
}

function unknownNode(node: never): never {
  throw new Error(`A node of no known type: ${JSON.stringify(node)}`);
}
