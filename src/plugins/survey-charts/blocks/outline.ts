import type { BlockNode, FigureNode, HeadingLevel, PlaceholderNode } from '../document/nodes';
import { headingLevel } from './heading-level';
import { plainText } from './rich-text/inline';

/** h1 is the article's title. */
const TITLE_LEVEL = 1;
const LONGEST_ID = 60;

/**
 * Sets what a block can't know by itself: levels of headings, so that none is ever skipped (WCAG 1.3.1), and ids that are
 * unique in the article. Figures keep their address `figure-KEY` whatever the headings are called.
 */
export function outline(nodes: readonly BlockNode[]): readonly BlockNode[] {
  const walk: Walk = { open: [], ids: createIds(nodes) };
  return nodes.map((node) => placed(node, walk));
}

interface Walk {
  /** Levels as their authors asked for them, of the headings that a next node stands under. */
  open: readonly number[];
  readonly ids: Ids;
}

function placed(node: BlockNode, walk: Walk): BlockNode {
  switch (node.type) {
    case 'heading': {
      // Levels are relative: a text with level 3 and 4 only is one of 2 and 3.
      const above = walk.open.filter((level) => level < node.level);
      walk.open = [...above, node.level];
      return { ...node, level: levelBelow(above), id: walk.ids.take('section', plainText(node.children)) };
    }
    case 'figure':
      return placedFigure(node, levelBelow(walk.open), walk.ids);
    case 'figure-group': {
      const level = levelBelow(walk.open);
      const id = walk.ids.take('group', node.title);
      const parts = node.parts.map((part) => ({ ...part, figure: placedPart(part.figure, level, walk.ids) }));
      return { ...node, level, id, parts };
    }
    case 'note': {
      const inside: Walk = { open: walk.open, ids: walk.ids };
      return { ...node, children: node.children.map((child) => placed(child, inside)) };
    }
    // These are about the whole article: a section of their own, never part of the one above.
    case 'facts':
      walk.open = [2];
      return { ...node, level: 2, id: walk.ids.take('method', '') };
    case 'glossary': {
      walk.open = [2];
      const items = node.items.map((item) => ({
        ...item,
        key: walk.ids.take('term', item.term).replace(/^term-?/, ''),
      }));
      return { ...node, level: 2, id: walk.ids.take('glossary', ''), items };
    }
    case 'paragraph':
    case 'list':
    case 'quote':
    case 'key-figure':
    case 'image':
    case 'placeholder':
      return node;
  }
}

function placedPart(figure: FigureNode | PlaceholderNode, groupLevel: number, ids: Ids): FigureNode | PlaceholderNode {
  return figure.type === 'figure' ? placedFigure(figure, headingLevel(groupLevel + 1), ids) : figure;
}

function placedFigure(figure: FigureNode, level: HeadingLevel, ids: Ids): FigureNode {
  return { ...figure, level, id: ids.takeFigure(figure.key) };
}

function levelBelow(open: readonly number[]): HeadingLevel {
  return headingLevel(TITLE_LEVEL + open.length + 1);
}

interface Ids {
  take(prefix: string, text: string): string;
  takeFigure(key: string): string;
}

/** Each kind has its own prefix, so that a heading can't take the id of a figure or of a part of the page. */
function createIds(nodes: readonly BlockNode[]): Ids {
  // The first use of each key is set apart at once: the second of "age" must not become the first of "age-2".
  const first = new Set(figureKeys(nodes).map((key) => `figure-${key}`));
  const taken = new Set<string>();
  const numbered = (id: string, free: (candidate: string) => boolean): string => {
    let candidate = id;
    for (let number = 2; !free(candidate); number += 1) candidate = `${id}-${number}`;
    taken.add(candidate);
    return candidate;
  };
  return {
    take: (prefix, text) => numbered(joined(prefix, slug(text)), (id) => !taken.has(id)),
    takeFigure: (key) => {
      const own = `figure-${key}`;
      return numbered(own, (id) => !taken.has(id) && (id === own || !first.has(id)));
    },
  };
}

function figureKeys(nodes: readonly BlockNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'figure') return [node.key];
    if (node.type === 'figure-group') return figureKeys(node.parts.map((part) => part.figure));
    return node.type === 'note' ? figureKeys(node.children) : [];
  });
}

function joined(prefix: string, text: string): string {
  return text === '' ? prefix : `${prefix}-${text}`;
}

/** Lower case letters, digits and hyphens. */
function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST_ID);
  return words.replace(/^-+|-+$/g, '');
}
