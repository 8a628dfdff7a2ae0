import type { RenderContext } from '../../document/article';
import type { BlockNode, ListNode, NoteNode } from '../../document/nodes';
import { wordsOf } from '../../words';
import { type NodeRenderers, renderNode } from '../define';
import { figureText, headingText } from './figure';
import { inlineText } from './inline';
import { marked, spaced, stacked, underlined, wrap } from './wrap';

const renderers: NodeRenderers<string, RenderContext> = {
  heading: (node, { publicUrl }) => headingText(inlineText(node.children, publicUrl), node.level),
  paragraph: (node, { publicUrl }) => wrap(inlineText(node.children, publicUrl)),
  list: (node, { publicUrl }) => listText(node, publicUrl, ''),
  quote: (node, { publicUrl }) =>
    stacked([
      wrap(inlineText(node.children, publicUrl), { first: '> ', rest: '> ' }),
      node.attribution === undefined ? undefined : wrap(node.attribution, { first: '> — ', rest: '>   ' }),
    ]),
  note: (node, context) => marked(spaced([noteTitle(node), nodesText(node.children, context)]), '| '),
  figure: (node) => figureText(node),
  'figure-group': (node, context) =>
    spaced([
      headingText(node.title, node.level),
      ...node.parts.flatMap(({ label, figure }) => [wrap(`${label}:`), nodesText([figure], context)]),
    ]),
  'key-figure': ({ amount, text, base }) => {
    // "74 procent is het hiermee eens", "31 procent: Eens".
    const colon = /^\p{Lu}/u.test(text) ? ':' : '';
    return stacked([wrap(`${amount}${colon} ${text}`), wrap(base)]);
  },
  // What a picture shows is said; what it only decorates is not.
  image: (node) =>
    node.decorative
      ? ''
      : stacked([wrap(`[${node.altText}]`), wrap([node.caption, node.credit].filter(Boolean).join(' '))]),
  facts: (node, { publicUrl }) =>
    spaced([
      headingText(node.title, node.level),
      wrap(node.intro.join(' ')),
      stacked(node.items.map(({ term, description }) => wrap(`${term}: ${description}`, { first: '- ' }))),
      node.link === undefined
        ? undefined
        : wrap(
            inlineText(
              [{ type: 'link', url: node.link.url, children: [{ type: 'text', value: node.link.text }] }],
              publicUrl,
            ),
          ),
    ]),
  glossary: (node) =>
    spaced([
      headingText(node.title, node.level),
      stacked(node.items.map(({ term, explanation }) => wrap(`${term}: ${explanation}`, { first: '- ' }))),
    ]),
  placeholder: (node) => wrap(`[${node.text}]`),
};

/** Nodes one after the other, with an empty line between them. */
export function nodesText(nodes: readonly BlockNode[], context: RenderContext): string {
  return spaced(nodes.map((node) => renderNode(renderers, node, context)));
}

function listText(list: ListNode, publicUrl: string, indent: string): string {
  return list.items
    .map((item, index) => {
      const first = `${indent}${list.ordered ? `${index + 1}. ` : '- '}`;
      const own = wrap(inlineText(item.children, publicUrl), { first });
      return item.list === undefined ? own : stacked([own, listText(item.list, publicUrl, ' '.repeat(first.length))]);
    })
    .join('\n');
}

function noteTitle(node: NoteNode): string | undefined {
  const correction = node.tone === 'correction' ? wordsOf(node.language).interface.article.correction : undefined;
  const title = node.title ?? correction;
  return title === undefined ? undefined : underlined(title, '-');
}
