import type { RenderContext } from '../../document/article';
import type { BlockNode, FactsNode, ImageNode, ListNode, NoteNode } from '../../document/nodes';
import { wordsOf } from '../../words';
import { type NodeRenderers, renderNode } from '../define';
import { headingBlock, item, quoted, spaced, textBlock } from './blocks';
import { escapeAddress, escapeStart, escapeText } from './escape';
import { figureMarkdown } from './figure';
import { inlineMarkdown } from './inline';

const renderers: NodeRenderers<string, RenderContext> = {
  heading: (node, { publicUrl }) => headingBlock(node.level, inlineMarkdown(node.children, publicUrl)),
  paragraph: (node, { publicUrl }) => escapeStart(inlineMarkdown(node.children, publicUrl)),
  list: listMarkdown,
  quote: (node, { publicUrl }) =>
    quoted(
      spaced([
        escapeStart(inlineMarkdown(node.children, publicUrl)),
        node.attribution === undefined ? undefined : `— ${escapeText(node.attribution)}`,
      ]),
    ),
  note: (node, context) => quoted(spaced([noteTitle(node), nodesMarkdown(node.children, context)])),
  figure: figureMarkdown,
  'figure-group': (node, context) =>
    spaced([
      headingBlock(node.level, escapeText(node.title)),
      ...node.parts.flatMap(({ label, figure }) => [strong(label), nodesMarkdown([figure], context)]),
    ]),
  'key-figure': ({ amount, text, base }) => {
    // "**74 procent** is het hiermee eens", "**31 procent**: Eens".
    const colon = /^\p{Lu}/u.test(text) ? ':' : '';
    return spaced([`${strong(amount)}${colon} ${escapeText(text)}`, textBlock(base)]);
  },
  image: imageMarkdown,
  facts: factsMarkdown,
  glossary: (node) =>
    spaced([
      headingBlock(node.level, escapeText(node.title)),
      node.items
        .map(({ term, explanation }) => item('- ', `${strong(`${term}:`)} ${escapeText(explanation)}`))
        .join('\n'),
    ]),
  placeholder: (node) => textBlock(`[${node.text}]`),
};

/** Nodes one after the other, with an empty line between them. */
export function nodesMarkdown(nodes: readonly BlockNode[], context: RenderContext): string {
  return spaced(nodes.map((node) => renderNode(renderers, node, context)));
}

/** Only at the beginning of a line, or its marks might not hold. */
function strong(text: string): string {
  const words = escapeText(text).trim();
  return words === '' ? '' : `**${words}**`;
}

function listMarkdown(list: ListNode, context: RenderContext): string {
  return list.items
    .map(({ children, list: under }, index) => {
      const words = escapeStart(inlineMarkdown(children, context.publicUrl));
      const lines = under === undefined ? words : `${words}\n${listMarkdown(under, context)}`;
      return item(list.ordered ? `${index + 1}. ` : '- ', lines);
    })
    .join('\n');
}

function noteTitle({ title, tone, language }: NoteNode): string | undefined {
  const words = title ?? (tone === 'correction' ? wordsOf(language).interface.article.correction : undefined);
  return words === undefined ? undefined : strong(words);
}

/** What a picture shows is said; what it only decorates is left out. */
function imageMarkdown({ url, altText, decorative, caption, credit }: ImageNode, { publicUrl }: RenderContext): string {
  if (decorative) return '';
  const address = escapeAddress(url.startsWith('/') ? `${publicUrl}${url}` : url);
  const under = [caption, credit].filter((text) => text !== undefined && text !== '').join(' ');
  return spaced([`![${escapeText(altText)}](${address})`, textBlock(under)]);
}

function factsMarkdown(node: FactsNode, { publicUrl }: RenderContext): string {
  const { link } = node;
  return spaced([
    headingBlock(node.level, escapeText(node.title)),
    textBlock(node.intro.join(' ')),
    node.items
      .map(({ term, description }) => item('- ', `${strong(`${term}:`)} ${escapeText(description)}`))
      .join('\n'),
    link === undefined
      ? undefined
      : inlineMarkdown([{ type: 'link', url: link.url, children: [{ type: 'text', value: link.text }] }], publicUrl),
  ]);
}
