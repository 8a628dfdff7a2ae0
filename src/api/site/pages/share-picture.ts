import type { Pictures } from '../../../plugins/survey-charts/document/article';
import type { BlockNode, FigureNode } from '../../../plugins/survey-charts/document/nodes';
import type { PageMeta } from './frame';

/** What a shared link shows: the first figure that has a drawing, with its text. */
export function sharePicture(body: readonly BlockNode[], pictures: Pictures): PageMeta['picture'] {
  for (const figure of body.flatMap(figuresOf)) {
    const drawn = pictures.get(figure.id);
    if (drawn !== undefined) return { url: drawn.files.png, altText: figure.altText };
  }
  return undefined;
}

function figuresOf(node: BlockNode): readonly FigureNode[] {
  if (node.type === 'figure') return [node];
  if (node.type !== 'figure-group') return [];
  return node.parts.flatMap(({ figure }) => (figure.type === 'figure' ? [figure] : []));
}
