/** What a mark stands for. Colours are given by tone, so that a part looks the same in every form. */
export const TONES = [
  'accent',
  'positive-strong',
  'positive',
  'positive-soft',
  'neutral',
  'negative-soft',
  'negative',
  'negative-strong',
  'sequence-1',
  'sequence-2',
  'sequence-3',
  'sequence-4',
  'sequence-5',
  'total',
  'aside',
  'unreported',
] as const;
export type Tone = (typeof TONES)[number];

/** Fillings that tell marks apart without colour; drawn in `render/patterns.ts`. */
export type Pattern =
  | 'hatch'
  | 'hatch-dense'
  | 'hatch-back'
  | 'hatch-back-dense'
  | 'cross'
  | 'dots'
  | 'dots-dense'
  | 'lines'
  | 'bars';

export interface ToneStyle {
  readonly fill: string;
  /** Drawn round the mark, where the filling alone has too little contrast with the background. */
  readonly outline?: string | undefined;
  /** Drawn over `fill` in `ink`. A stock Vega shows the plain `fill`. */
  readonly pattern?: { readonly name: Pattern; readonly ink: string } | undefined;
}

/** The colours of a drawing. */
export interface Theme {
  /** Painted behind the drawing; undefined: the page shows through. */
  readonly background: string | undefined;
  /** Letters and base lines. */
  readonly ink: string;
  /** Letters of less weight: scales and headings of scales. */
  readonly muted: string;
  /** The room up to 100 percent behind a bar: decoration, so without a demand on its contrast. */
  readonly track: string;
  readonly tones: Readonly<Record<Tone, ToneStyle>>;
}
