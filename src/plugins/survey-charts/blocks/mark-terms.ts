import type { BlockNode, Inline, ListNode } from '../document/nodes';

/** Words that still have to be met, in lower case, with their keys. */
type Open = Map<string, string>;

/**
 * Marks the first use of each word of the glossaries, so that its explanation can be opened there. In running text only:
 * never in a heading, a link or a passage in another language, and not in a figure, whose words are facts.
 */
export function markTerms(nodes: readonly BlockNode[]): readonly BlockNode[] {
  const open: Open = new Map();
  for (const node of nodes) {
    if (node.type === 'glossary') for (const { key, term } of node.items) open.set(term.toLowerCase(), key);
  }
  return open.size === 0 ? nodes : nodes.map((node) => marked(node, open));
}

function marked(node: BlockNode, open: Open): BlockNode {
  switch (node.type) {
    case 'paragraph':
    case 'quote':
      return { ...node, children: inlines(node.children, open) };
    case 'list':
      return list(node, open);
    case 'note':
      return { ...node, children: node.children.map((child) => marked(child, open)) };
    case 'heading':
    case 'figure':
    case 'figure-group':
    case 'key-figure':
    case 'image':
    case 'facts':
    case 'glossary':
    case 'placeholder':
      return node;
  }
}

function list(node: ListNode, open: Open): ListNode {
  const items = node.items.map((item) => ({
    children: inlines(item.children, open),
    list: item.list && list(item.list, open),
  }));
  return { ...node, items };
}

function inlines(items: readonly Inline[], open: Open): readonly Inline[] {
  return items.flatMap((item) => inInline(item, open));
}

function inInline(item: Inline, open: Open): readonly Inline[] {
  switch (item.type) {
    case 'text':
      return inText(item.value, open);
    case 'strong':
    case 'emphasis':
      return [{ ...item, children: inlines(item.children, open) }];
    case 'link':
    case 'language':
    case 'term':
      return [item];
  }
}

function inText(value: string, open: Open): readonly Inline[] {
  const met = open.size === 0 ? null : anyOf([...open.keys()]).exec(value);
  const [, before = '', term = ''] = met ?? [];
  const key = open.get(term.toLowerCase());
  if (met === null || key === undefined) return value === '' ? [] : [{ type: 'text', value }];
  open.delete(term.toLowerCase());
  const start = met.index + before.length;
  const head = value.slice(0, start);
  return [
    ...(head === '' ? [] : [{ type: 'text', value: head } as const]),
    { type: 'term', key, children: [{ type: 'text', value: term }] },
    ...inText(value.slice(start + term.length), open),
  ];
}

/** Whole words; of two that begin at one place the longest. */
function anyOf(terms: readonly string[]): RegExp {
  const longestFirst = [...terms].sort((a, b) => b.length - a.length);
  const words = longestFirst.map((term) => term.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(`(^|[^\\p{L}\\p{N}])(${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
