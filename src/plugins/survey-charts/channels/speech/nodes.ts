import type { BlockNode, ImageNode, ListNode, NoteNode, QuoteNode } from '../../document/nodes';
import { wordsOf } from '../../words';
import { type NodeRenderers, renderNode } from '../define';
import { figureSpeech } from './figure';
import type { Memory } from './memory';
import { type Paragraph, type Part, paragraph, running, runningInlines, sentence } from './script';

const renderers: NodeRenderers<readonly Paragraph[], Memory> = {
  heading: (node) => paragraph('long', [runningInlines(node.children, node.language)]),
  paragraph: (node) => paragraph('medium', [runningInlines(node.children, node.language)]),
  list: (node) => paragraph('medium', listParts(node)),
  quote: (node) => paragraph('medium', quoteParts(node)),
  note: (node, memory) => [
    ...paragraph('long', [running(noteTitle(node), node.language)]),
    ...nodesSpeech(node.children, memory),
  ],
  figure: figureSpeech,
  'figure-group': (node, memory) => [
    ...paragraph('long', [running(node.title, node.language)]),
    ...node.parts.flatMap(({ label, figure }) => [
      ...paragraph('long', [running(label, node.language)]),
      ...nodesSpeech([figure], memory),
    ]),
  ],
  'key-figure': (node) => {
    // "74 procent is het hiermee eens", "31 procent: Eens".
    const colon = /^\p{Lu}/u.test(node.text) ? ':' : '';
    const said = [`${node.amount}${colon} ${node.text}`, node.base];
    return paragraph(
      'medium',
      said.map((text) => running(text, node.language)),
    );
  },
  image: (node) => (node.decorative ? [] : paragraph('medium', imageParts(node))),
  facts: (node) => [
    ...paragraph('long', [running(node.title, node.language)]),
    ...paragraph(
      'medium',
      node.intro.map((text) => running(text, node.language)),
    ),
    ...paragraph(
      'medium',
      node.items.map(({ term, description }) => running(`${term}: ${description}`, node.language)),
    ),
  ],
  glossary: (node) => [
    ...paragraph('long', [running(node.title, node.language)]),
    ...paragraph(
      'medium',
      node.items.map(({ term, explanation }) => running(`${term}: ${explanation}`, node.language)),
    ),
  ],
  placeholder: (node) => paragraph('medium', [sentence(node.text, node.language)]),
};

/** Nodes one after the other, as a voice says them. */
export function nodesSpeech(nodes: readonly BlockNode[], memory: Memory): readonly Paragraph[] {
  return nodes.flatMap((node) => renderNode(renderers, node, memory));
}

function listParts(list: ListNode): readonly Part[] {
  return list.items.flatMap((item, index) => {
    const number: Part[] = list.ordered ? [sentence(String(index + 1), list.language)] : [];
    return [...number, runningInlines(item.children, list.language), ...(item.list ? listParts(item.list) : [])];
  });
}

/** Who says it stands before it: a listener has no quotation marks. */
function quoteParts({ language, attribution, children }: QuoteNode): readonly Part[] {
  const who = attribution === undefined ? wordsOf(language).interface.speech.quote : `${attribution}:`;
  return [sentence(who.charAt(0).toUpperCase() + who.slice(1), language), runningInlines(children, language)];
}

function imageParts({ language, altText, caption = '', credit = '' }: ImageNode): readonly Part[] {
  const { image } = wordsOf(language).interface.speech;
  return [running(`${image} ${altText}`, language), running(caption, language), running(credit, language)];
}

function noteTitle({ title, tone, language }: NoteNode): string {
  return title ?? (tone === 'correction' ? wordsOf(language).interface.article.correction : '');
}
