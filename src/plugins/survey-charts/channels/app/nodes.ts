import type { RenderContext } from '../../document/article';
import type { BlockNode, FigureNode, ImageNode, ListNode, PlaceholderNode } from '../../document/nodes';
import { type NodeRenderers, renderNode } from '../define';
import { absolute, absoluteInlines } from './absolute';
import { cellJson, figureJson } from './figure-json';
import type { AppFigure } from './schema/figure';
import type { AppImage, AppList, AppNode } from './schema/nodes';

const renderers: NodeRenderers<AppNode, RenderContext> = {
  heading: ({ type, language, level, id, children }, { publicUrl }) => ({
    type,
    language,
    level,
    id,
    children: absoluteInlines(children, publicUrl),
  }),
  paragraph: ({ type, language, children }, { publicUrl }) => ({
    type,
    language,
    children: absoluteInlines(children, publicUrl),
  }),
  list: (node, { publicUrl }) => listJson(node, publicUrl),
  quote: ({ type, language, children, attribution }, { publicUrl }) => ({
    type,
    language,
    children: absoluteInlines(children, publicUrl),
    attribution,
  }),
  note: ({ type, language, tone, title, children }, context) => ({
    type,
    language,
    tone,
    title,
    children: nodesJson(children, context),
  }),
  figure: (node, { pictures }) => figureJson(node, pictures.get(node.id)?.files),
  'figure-group': ({ type, language, id, level, title, parts }, context) => ({
    type,
    language,
    id,
    level,
    title,
    parts: parts.map(({ label, figure }) => ({ label, figure: partJson(figure, context) })),
  }),
  'key-figure': ({ type, language, questionKey, key, amount, value, text, base }) => ({
    type,
    language,
    question: questionKey,
    key,
    amount,
    value: cellJson(value, amount),
    text,
    base,
  }),
  image: (node, { publicUrl }) => imageJson(node, publicUrl),
  facts: ({ type, language, id, level, title, intro, items, link, survey }, { publicUrl }) => ({
    type,
    language,
    id,
    level,
    title,
    intro: [...intro],
    items: items.map(({ key, term, description, known }) => ({ key, term, description, known })),
    link: link === undefined ? undefined : { url: absolute(link.url, publicUrl), text: link.text },
    survey: survey.documentId,
  }),
  glossary: ({ type, language, id, level, title, items }) => ({
    type,
    language,
    id,
    level,
    title,
    items: items.map(({ key, term, explanation }) => ({ key, term, explanation })),
  }),
  placeholder: ({ type, language, text }) => ({ type, language, text }),
};

export function nodesJson(nodes: readonly BlockNode[], context: RenderContext): AppNode[] {
  return nodes.map((node) => renderNode(renderers, node, context));
}

export function imageJson(node: ImageNode, publicUrl: string): AppImage {
  const { type, language, width, height, altText, decorative, caption, credit } = node;
  return { type, language, url: absolute(node.url, publicUrl), width, height, altText, decorative, caption, credit };
}

function partJson(figure: FigureNode | PlaceholderNode, { pictures }: RenderContext): AppFigure | AppPlaceholder {
  if (figure.type === 'figure') return figureJson(figure, pictures.get(figure.id)?.files);
  const { type, language, text } = figure;
  return { type, language, text };
}

type AppPlaceholder = Pick<PlaceholderNode, 'type' | 'language' | 'text'>;

function listJson({ type, language, ordered, items }: ListNode, publicUrl: string): AppList {
  return {
    type,
    language,
    ordered,
    items: items.map(({ children, list }) => ({
      children: absoluteInlines(children, publicUrl),
      list: list === undefined ? undefined : listJson(list, publicUrl),
    })),
  };
}
