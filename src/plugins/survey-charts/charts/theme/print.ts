import type { Pattern, Theme, ToneStyle } from './theme';

const BLACK = '#000000';
const WHITE = '#ffffff';

function patterned(fill: string, name: Pattern): ToneStyle {
  return { fill, outline: BLACK, pattern: { name, ink: BLACK } };
}

/** Black and white: patterns tell the parts apart, so that a copy of a copy still does. */
export const PRINT: Theme = {
  background: WHITE,
  ink: BLACK,
  muted: '#333333',
  track: '#eeeeee',
  tones: {
    accent: { fill: '#2b2b2b', outline: BLACK },
    'positive-strong': { fill: BLACK, outline: BLACK },
    positive: patterned('#4d4d4d', 'hatch-dense'),
    'positive-soft': patterned('#7a7a7a', 'hatch'),
    neutral: patterned('#c9c9c9', 'dots'),
    'negative-soft': patterned('#b3b3b3', 'hatch-back'),
    negative: patterned('#9c9c9c', 'hatch-back-dense'),
    'negative-strong': patterned('#616161', 'cross'),
    'sequence-1': patterned('#d9d9d9', 'dots'),
    'sequence-2': patterned('#a8a8a8', 'lines'),
    'sequence-3': patterned('#8a8a8a', 'hatch-back-dense'),
    'sequence-4': patterned('#585858', 'cross'),
    'sequence-5': { fill: '#111111', outline: BLACK },
    total: { fill: '#e6e6e6', outline: BLACK },
    aside: patterned(WHITE, 'bars'),
    unreported: patterned('#f2f2f2', 'hatch'),
  },
};
