import type { Theme } from './theme';

const INK = '#211c18';

/** Deep plum for what simply is, teal and terracotta for the two sides of a scale, warm greys for what takes no side. */
export const LIGHT: Theme = {
  background: '#fffdf8',
  ink: INK,
  muted: '#5c544c',
  track: '#efe9df',
  tones: {
    accent: { fill: '#5d3a6e' },
    'positive-strong': { fill: '#06322f' },
    positive: { fill: '#17665f' },
    'positive-soft': { fill: '#b4d8d1', outline: '#17665f' },
    neutral: { fill: '#8e8579' },
    'negative-soft': { fill: '#f3cdb2', outline: '#b35a2c' },
    negative: { fill: '#b35a2c' },
    'negative-strong': { fill: '#7c2f10' },
    'sequence-1': { fill: '#d8c8e2', outline: '#806494' },
    'sequence-2': { fill: '#806494' },
    'sequence-3': { fill: '#66477a' },
    'sequence-4': { fill: '#4b2f5e' },
    'sequence-5': { fill: '#311a40' },
    total: { fill: '#d9cfc0', outline: '#5c544c' },
    aside: { fill: '#e4dccf', outline: '#7d7468' },
    unreported: { fill: '#fffdf8', outline: '#7d7468', pattern: { name: 'hatch', ink: '#7d7468' } },
  },
};
