import type { BlockNode, ListNode, Path } from '../../document/nodes';
import type { Language } from '../../survey/language';
import { headingLevel } from '../heading-level';
import type { RichBlock, RichList, RichText } from './types';

/** Nodes of a text. Levels of headings are as asked for; `blocks/outline.ts` sets them right, with their ids. */
export function richTextNodes(text: RichText, language: Language, path: Path): readonly BlockNode[] {
  // Who starts at level 1 means it as a section: the article's title has that level, so all of the text moves down one.
  const shift = text.some((block) => block.type === 'heading' && block.level === 1) ? 1 : 0;
  return text.map((block) => nodeOf(block, shift, language, [...path, block.index]));
}

function nodeOf(block: RichBlock, shift: 0 | 1, language: Language, origin: Path): BlockNode {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', language, origin, children: block.children };
    case 'quote':
      return { type: 'quote', language, origin, children: block.children };
    case 'heading': {
      const level = headingLevel(block.level + shift);
      return { type: 'heading', language, origin, level, id: '', children: block.children };
    }
    case 'list':
      return listNode(block, language, origin);
  }
}

function listNode(list: RichList, language: Language, origin: Path): ListNode {
  return {
    type: 'list',
    language,
    origin,
    ordered: list.ordered,
    items: list.items.map((item) =>
      item.list === undefined
        ? { children: item.children }
        : { children: item.children, list: listNode(item.list, language, origin) },
    ),
  };
}
