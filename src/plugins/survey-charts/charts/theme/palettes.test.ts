import { describe, expect, it } from '@jest/globals';
import { contrast, difference, type LinearColor, parseHex, simulate, VISIONS } from './color';
import { DARK } from './dark';
import { LIGHT } from './light';
import { customProperties, PAGE } from './page';
import { PRINT } from './print';
import { type Theme, TONES, type Tone } from './theme';

const FILES: readonly (readonly [string, Theme])[] = [
  ['light', LIGHT],
  ['dark', DARK],
  ['print', PRINT],
];

/** Tones that stand beside each other in one drawing, in order. */
const ROWS: readonly (readonly Tone[])[] = [
  ['positive', 'neutral', 'negative', 'aside', 'unreported'],
  ['positive-strong', 'positive', 'neutral', 'negative', 'negative-strong', 'aside', 'unreported'],
  ['positive-strong', 'positive', 'positive-soft', 'neutral', 'negative-soft', 'negative', 'negative-strong', 'aside'],
  ['positive', 'negative'],
  ['sequence-1', 'sequence-2', 'sequence-3', 'sequence-4', 'sequence-5', 'aside', 'unreported'],
  ['sequence-2', 'sequence-4', 'aside'],
  ['accent', 'aside', 'unreported'],
];

function color(hex: string | undefined): LinearColor {
  const parsed = hex === undefined ? undefined : parseHex(hex);
  if (parsed === undefined) throw new Error(`${hex} is no colour`);
  return parsed;
}

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast(color('#000000'), color('#ffffff'))).toBeCloseTo(21, 5);
    // https://webaim.org/resources/contrastchecker: #777777 on white is 4.48.
    expect(contrast(color('#777777'), color('#ffffff'))).toBeCloseTo(4.48, 2);
  });
});

describe.each(FILES)('%s', (_name, theme) => {
  const background = color(theme.background);

  it('has letters of 7:1 on the background and on the track', () => {
    for (const letters of [theme.ink, theme.muted]) {
      expect(contrast(color(letters), background)).toBeGreaterThanOrEqual(7);
    }
    expect(contrast(color(theme.ink), color(theme.track))).toBeGreaterThanOrEqual(7);
  });

  it.each(TONES)('shows %s at 3:1 against the background, by its filling or its outline', (tone) => {
    const { fill, outline } = theme.tones[tone];
    expect(contrast(color(outline ?? fill), background)).toBeGreaterThanOrEqual(3);
  });

  it.each(TONES)('shows the end of a bar of %s at 3:1 on its track', (tone) => {
    const { fill, outline } = theme.tones[tone];
    expect(contrast(color(outline ?? fill), color(theme.track))).toBeGreaterThanOrEqual(3);
  });

  it('gives every tone a filling of its own, so that patterns can be put in by it', () => {
    expect(new Set(TONES.map((tone) => theme.tones[tone].fill)).size).toBe(TONES.length);
  });

  it.each(VISIONS)('tells neighbours apart by colour or pattern, %s vision', (vision) => {
    for (const row of ROWS) {
      row.slice(1).forEach((tone, index) => {
        const left = theme.tones[row[index] ?? tone];
        const right = theme.tones[tone];
        if (left.pattern?.name !== right.pattern?.name) return;
        const apart = difference(simulate(color(left.fill), vision), simulate(color(right.fill), vision));
        expect(`${row[index]} | ${tone} ${apart >= 5 ? 'apart' : apart.toFixed(1)}`).toBe(
          `${row[index]} | ${tone} apart`,
        );
      });
    }
  });
});

describe('page', () => {
  it('falls back to the light theme, by named custom properties', () => {
    expect(PAGE.tones.positive.fill).toBe(`var(--survey-chart-positive-color, ${LIGHT.tones.positive.fill})`);
    expect(PAGE.tones.unreported.pattern?.ink).toContain('--survey-chart-unreported-pattern-color');
  });

  it('lists every property that it uses', () => {
    const used: readonly string[] = JSON.stringify(PAGE).match(/--survey-chart[a-z0-9-]+/g) ?? [];
    const listed = customProperties(LIGHT);
    expect(used.filter((name) => !listed.has(name))).toEqual([]);
    expect([...listed.keys()].filter((name) => !used.includes(name))).toEqual([]);
  });
});
