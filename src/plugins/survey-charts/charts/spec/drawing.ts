import type { TopLevelSpec } from 'vega-lite';
import type { Theme } from '../theme/theme';
import type { Layer } from './layers';
import { FRAME_ROOM } from './sizes';

/** What a form lays out. Sizes are CSS pixels, without the frame. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly Layer[];
  /** Positions that differ from chart to chart: kept out of the layers, so that a compiled drawing can be used again. */
  readonly params?: Readonly<Record<string, number>> | undefined;
}

const FONT = "'Atkinson Hyperlegible', 'Atkinson Hyperlegible Fallback', Arial, sans-serif";

/**
 * A drawing as a self-contained Vega-Lite specification. Every place is computed, so nothing depends on how a renderer
 * measures text; `autosize: none` keeps the frame as it was laid out.
 */
export function specification({ width, height, layers, params = {} }: Drawing, theme: Theme): TopLevelSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width,
    height: Math.ceil(height),
    padding: FRAME_ROOM,
    autosize: 'none',
    background: theme.background ?? 'transparent',
    params: Object.entries(params).map(([name, value]) => ({ name, value })),
    layer: [...layers],
    // Each layer has the colours of its own tones: a shared scale would take the first one's for all.
    resolve: { scale: { fill: 'independent', stroke: 'independent' } },
    config: {
      // The inner marks say nothing in English; the picture's name says it in the article's language.
      aria: false,
      font: FONT,
      view: { stroke: null },
    },
  };
}
