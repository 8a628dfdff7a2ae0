import type { BlockNode, Inline } from '../../document/nodes';

export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
}

/** Where an article can be entered: what stands at the second level and is no figure. Empty where it is short. */
export function contentsOf(nodes: readonly BlockNode[]): readonly ContentsEntry[] {
  const entries = nodes.flatMap(entryOf);
  return entries.length < MANY_ENOUGH ? [] : entries;
}

/** Fewer headings are seen at a glance; a list of them only stands in the way. */
const MANY_ENOUGH = 4;

function entryOf(node: BlockNode): readonly ContentsEntry[] {
  switch (node.type) {
    case 'heading':
      return node.level === 2 ? [{ id: node.id, text: plainText(node.children) }] : [];
    case 'figure-group':
    case 'facts':
    case 'glossary':
      return node.level === 2 ? [{ id: node.id, text: node.title }] : [];
    default:
      return [];
  }
}

function plainText(items: readonly Inline[]): string {
  return items.map((item) => (item.type === 'text' ? item.value : plainText(item.children))).join('');
}
