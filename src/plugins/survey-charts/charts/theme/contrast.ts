import type { Theme, ToneStyle } from './theme';

const BLACK = '#000000';
const WHITE = '#ffffff';

function outlined(fill: string): ToneStyle {
  return { fill, outline: BLACK };
}

/** High contrast: black letters on white, every part with a black outline, colours that are either deep or pale (WCAG 1.4.6). */
export const CONTRAST: Theme = {
  background: WHITE,
  ink: BLACK,
  muted: BLACK,
  track: '#f2f2f2',
  tones: {
    accent: outlined('#4a1769'),
    'positive-strong': outlined('#002b29'),
    positive: outlined('#00453f'),
    'positive-soft': outlined('#a8e0d8'),
    neutral: outlined('#8a8a8a'),
    'negative-soft': outlined('#ffcfae'),
    negative: outlined('#a84300'),
    'negative-strong': outlined('#5e1c00'),
    'sequence-1': outlined('#ead9f5'),
    'sequence-2': outlined('#a77fc0'),
    'sequence-3': outlined('#7c4a9a'),
    'sequence-4': outlined('#531f72'),
    'sequence-5': outlined('#240638'),
    total: outlined('#d6d6d6'),
    aside: outlined('#c8be96'),
    unreported: { fill: WHITE, outline: BLACK, pattern: { name: 'hatch', ink: BLACK } },
  },
};
