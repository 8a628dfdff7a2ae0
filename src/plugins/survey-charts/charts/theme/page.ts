import type { Theme, Tone, ToneStyle } from './theme';
import { TONES } from './theme';

/**
 * Names of the page's CSS custom properties, in the manner of NL Design System tokens. Each has its colour of the
 * light theme as fallback, so that a drawing also stands in a page without our style sheet.
 */
export const CUSTOM_PROPERTIES = {
  ink: '--survey-chart-color',
  muted: '--survey-chart-muted-color',
  track: '--survey-chart-track-color',
} as const;

/** `--survey-chart-positive-color`, `--survey-chart-aside-border-color`, `--survey-chart-unreported-pattern-color`. */
export function toneProperty(tone: Tone, part: 'color' | 'border-color' | 'pattern-color'): string {
  return `--survey-chart-${tone}-${part}`;
}

function reference(property: string, fallback: string): string {
  return `var(${property}, ${fallback})`;
}

function pageTone(tone: Tone, { fill, outline, pattern }: ToneStyle): ToneStyle {
  return {
    fill: reference(toneProperty(tone, 'color'), fill),
    outline: outline && reference(toneProperty(tone, 'border-color'), outline),
    pattern: pattern && { ...pattern, ink: reference(toneProperty(tone, 'pattern-color'), pattern.ink) },
  };
}

/** Colours come from the page, so that dark mode and forced colours are its style sheet's business. @param light a light theme, to fall back on */
export function pageOf(light: Theme): Theme {
  return {
    background: undefined,
    ink: reference(CUSTOM_PROPERTIES.ink, light.ink),
    muted: reference(CUSTOM_PROPERTIES.muted, light.muted),
    track: reference(CUSTOM_PROPERTIES.track, light.track),
    tones: recordOf((tone) => pageTone(tone, light.tones[tone])),
  };
}

/** The custom properties that give a page another theme: name → colour, for its style sheet. */
export function customProperties(theme: Theme): ReadonlyMap<string, string> {
  const properties = new Map<string, string>([
    [CUSTOM_PROPERTIES.ink, theme.ink],
    [CUSTOM_PROPERTIES.muted, theme.muted],
    [CUSTOM_PROPERTIES.track, theme.track],
  ]);
  for (const tone of TONES) {
    const { fill, outline, pattern } = theme.tones[tone];
    properties.set(toneProperty(tone, 'color'), fill);
    if (outline !== undefined) properties.set(toneProperty(tone, 'border-color'), outline);
    if (pattern !== undefined) properties.set(toneProperty(tone, 'pattern-color'), pattern.ink);
  }
  return properties;
}

function recordOf(styleOf: (tone: Tone) => ToneStyle): Readonly<Record<Tone, ToneStyle>> {
  return {
    accent: styleOf('accent'),
    'positive-strong': styleOf('positive-strong'),
    positive: styleOf('positive'),
    'positive-soft': styleOf('positive-soft'),
    neutral: styleOf('neutral'),
    'negative-soft': styleOf('negative-soft'),
    negative: styleOf('negative'),
    'negative-strong': styleOf('negative-strong'),
    'sequence-1': styleOf('sequence-1'),
    'sequence-2': styleOf('sequence-2'),
    'sequence-3': styleOf('sequence-3'),
    'sequence-4': styleOf('sequence-4'),
    'sequence-5': styleOf('sequence-5'),
    total: styleOf('total'),
    aside: styleOf('aside'),
    unreported: styleOf('unreported'),
  };
}
