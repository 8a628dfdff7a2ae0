import type { BlockNode, FigureNode } from '../../../document/nodes';

/** Every figure of an article, in reading order, those in groups and notes too. */
export function figuresOf(nodes: readonly BlockNode[]): readonly FigureNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'figure') return [node];
    if (node.type === 'figure-group') return figuresOf(node.parts.map((part) => part.figure));
    if (node.type === 'note') return figuresOf(node.children);
    return [];
  });
}
