import type { Theme } from './theme';

/** As `light`, with the lightness turned round: what is strongest stands out most from the background. */
export const DARK: Theme = {
  background: '#1c1a1e',
  ink: '#f5f0e8',
  muted: '#c4bbb0',
  track: '#332f36',
  tones: {
    accent: { fill: '#c9a5dc' },
    'positive-strong': { fill: '#c3f3e8' },
    positive: { fill: '#6cc9bc' },
    'positive-soft': { fill: '#1d4b46', outline: '#6cc9bc' },
    neutral: { fill: '#857c72' },
    'negative-soft': { fill: '#5a2f18', outline: '#da7a43' },
    negative: { fill: '#da7a43' },
    'negative-strong': { fill: '#ffc4a1' },
    'sequence-1': { fill: '#46364f', outline: '#b598c6' },
    'sequence-2': { fill: '#9a7dab' },
    'sequence-3': { fill: '#b598c6' },
    'sequence-4': { fill: '#d0b6df' },
    'sequence-5': { fill: '#ead7f5' },
    total: { fill: '#3a353d', outline: '#c4bbb0' },
    aside: { fill: '#47424b', outline: '#a59b90' },
    unreported: { fill: '#1c1a1e', outline: '#a59b90', pattern: { name: 'hatch', ink: '#a59b90' } },
  },
};
