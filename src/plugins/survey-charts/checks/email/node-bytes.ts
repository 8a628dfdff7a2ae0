import type { BlockNode, Inline, ListNode, NoteNode } from '../../document/nodes';
import { wordsOf } from '../../words';
import { figureBytes, type ValuesForm } from './figure-bytes';
import { MARKUP, SITE_ADDRESS } from './markup';
import { textBytes } from './text-bytes';

/** Bytes of a row of nodes in the newsletter. `page`: length of the article's address. */
export function nodesBytes(nodes: readonly BlockNode[], values: ValuesForm, page: number): number {
  return nodes.reduce((sum, node) => sum + nodeBytes(node, values, page), 0);
}

function nodeBytes(node: BlockNode, values: ValuesForm, page: number): number {
  switch (node.type) {
    case 'heading':
      return MARKUP.heading + inlineBytes(node.children);
    case 'paragraph':
      return MARKUP.paragraph + inlineBytes(node.children);
    case 'list':
      return listBytes(node);
    case 'quote':
      return MARKUP.quote + inlineBytes(node.children) + optional(MARKUP.attribution, node.attribution);
    case 'note':
      return MARKUP.note + optional(MARKUP.noteTitle, noteTitle(node)) + nodesBytes(node.children, values, page);
    case 'figure':
      return figureBytes(node, values, page);
    case 'figure-group': {
      const names = node.parts.reduce((sum, { label }) => sum + MARKUP.part + textBytes(label), 0);
      const figures = node.parts.map(({ figure }) => figure);
      return MARKUP.groupHeading + textBytes(node.title) + names + nodesBytes(figures, values, page);
    }
    case 'key-figure':
      return MARKUP.keyFigure + textBytes(node.amount) + textBytes(node.text) + textBytes(node.base);
    case 'image': {
      const { url, altText, caption, credit, decorative } = node;
      if (decorative || altText === '') return 0;
      const below = caption === undefined && credit === undefined ? 0 : MARKUP.caption + 1;
      return (
        MARKUP.image + addressBytes(url) + textBytes(altText) + below + textBytes(`${caption ?? ''}${credit ?? ''}`)
      );
    }
    case 'facts': {
      const items = node.items.map(({ term, description }) => `${term}${description}`);
      const link = node.link ? MARKUP.paragraph + linkBytes(node.link.url) + textBytes(node.link.text) : 0;
      return explained(node.title, items) + MARKUP.paragraph + textBytes(node.intro.join(' ')) + link;
    }
    case 'glossary':
      return explained(
        node.title,
        node.items.map(({ term, explanation }) => `${term}${explanation}`),
      );
    case 'placeholder':
      return MARKUP.placeholder + textBytes(node.text);
  }
}

/** A correction without a title gets the word itself. */
function noteTitle({ title, tone, language }: NoteNode): string | undefined {
  return title ?? (tone === 'correction' ? wordsOf(language).interface.article.correction : undefined);
}

function optional(markup: number, text: string | undefined): number {
  return text === undefined ? 0 : markup + textBytes(text);
}

function explained(title: string, items: readonly string[]): number {
  const start = MARKUP.heading + MARKUP.list + textBytes(title);
  return items.reduce((sum, item) => sum + MARKUP.explanation + textBytes(item), start);
}

function listBytes({ items }: ListNode): number {
  return items.reduce(
    (sum, { children, list }) => sum + MARKUP.item + inlineBytes(children) + (list ? listBytes(list) : 0),
    MARKUP.list,
  );
}

function inlineBytes(items: readonly Inline[]): number {
  return items.reduce((sum, item) => {
    if (item.type === 'text') return sum + textBytes(item.value);
    const markup = item.type === 'link' ? linkBytes(item.url) : item.type === 'term' ? 0 : MARKUP[item.type];
    return sum + markup + inlineBytes(item.children);
  }, 0);
}

function linkBytes(url: string): number {
  return MARKUP.link + addressBytes(url);
}

/** An address of this site gets the site's own before it. */
function addressBytes(url: string): number {
  return textBytes(url) + (/^[/#]/u.test(url) ? SITE_ADDRESS : 0);
}
