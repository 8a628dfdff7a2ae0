import type { BlockNode, FigureNode, PlaceholderNode } from '../document/nodes';
import { headingLevel } from './heading-level';

/** The same nodes with their headings a level lower: for an article that stands under a heading of something larger. */
export function deeper(nodes: readonly BlockNode[]): readonly BlockNode[] {
  return nodes.map(deeperNode);
}

function deeperNode(node: BlockNode): BlockNode {
  switch (node.type) {
    case 'heading':
    case 'facts':
    case 'glossary':
    case 'figure':
      return { ...node, level: headingLevel(node.level + 1) };
    case 'figure-group':
      return {
        ...node,
        level: headingLevel(node.level + 1),
        parts: node.parts.map((part) => ({ ...part, figure: deeperPart(part.figure) })),
      };
    case 'note':
      return { ...node, children: deeper(node.children) };
    case 'paragraph':
    case 'list':
    case 'quote':
    case 'key-figure':
    case 'image':
    case 'placeholder':
      return node;
  }
}

function deeperPart(figure: FigureNode | PlaceholderNode): FigureNode | PlaceholderNode {
  return figure.type === 'figure' ? { ...figure, level: headingLevel(figure.level + 1) } : figure;
}
