import { createHash } from 'node:crypto';
import { DRAWING_VERSION } from '../../../charts/drawing-version';
import type { FigureNode } from '../../../document/nodes';
import { canonicalJson } from '../../../survey/fingerprint';

/** A figure as its files show it: no own text, no place in a page. */
export type KeptFigure = FigureNode;

/** The figure without what an editor wrote or where it stands: files of one hash have to be the same for every article. */
export function keptFigure(figure: FigureNode): KeptFigure {
  return {
    ...figure,
    id: `figure-${figure.key}`,
    origin: [],
    level: 2,
    finding: figure.generated.finding,
    altText: figure.generated.altText,
    sentences: figure.allValues,
  };
}

/** HASH of an address: 16 hex of a SHA-256 over the publishable view (labels included), form, palette and drawing version. */
export function figureHash(figure: Pick<FigureNode, 'view' | 'form' | 'palette'>): string {
  const content = canonicalJson({
    view: figure.view,
    form: figure.form,
    palette: figure.palette,
    drawing: DRAWING_VERSION,
  });
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
