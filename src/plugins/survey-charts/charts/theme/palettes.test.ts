import { describe, expect, it } from '@jest/globals';
import { PALETTES } from '../../survey/vocabulary';
import { PICTURE_THEMES } from '../picture-files';
import { themeOf } from '.';
import { contrast, difference, type LinearColor, parseHex, simulate, VISIONS } from './color';
import { LIGHT } from './light';
import { customProperties } from './page';
import { TONES, type Tone } from './theme';

const FILES = PALETTES.flatMap((palette) =>
  PICTURE_THEMES.map((theme) => [`${palette}, ${theme}`, themeOf(theme, palette)] as const),
);
const PAGE = themeOf('page');

/** Tones that stand beside each other in one drawing, in order. */
const ROWS: readonly (readonly Tone[])[] = [
  ['positive', 'neutral', 'negative', 'aside', 'unreported'],
  ['positive-strong', 'positive', 'neutral', 'negative', 'negative-strong', 'aside', 'unreported'],
  ['positive-strong', 'positive', 'positive-soft', 'neutral', 'negative-soft', 'negative', 'negative-strong', 'aside'],
  ['positive', 'negative'],
  ['sequence-1', 'sequence-2', 'sequence-3', 'sequence-4', 'sequence-5', 'aside', 'unreported'],
  ['sequence-2', 'sequence-4', 'aside'],
  ['accent', 'aside', 'unreported'],
  // The total beside its groups.
  ['total', 'accent'],
  ['total', 'positive-strong'],
  ['total', 'positive'],
  ['total', 'negative'],
  ['total', 'negative-strong'],
  ['total', 'neutral'],
  // A two-sided bar, from its negative end.
  ['negative-strong', 'negative', 'negative-soft', 'neutral', 'positive-soft', 'positive', 'positive-strong', 'aside'],
  ['negative', 'positive', 'unreported'],
  // A ring, whose last part meets its first.
  ['sequence-4', 'sequence-2', 'sequence-4'],
  ['sequence-4', 'sequence-2', 'sequence-1', 'sequence-4'],
  ['sequence-4', 'sequence-2', 'aside', 'sequence-4'],
  ['sequence-4', 'sequence-2', 'unreported', 'sequence-4'],
  ['sequence-4', 'aside', 'unreported', 'sequence-4'],
  ['positive', 'negative', 'aside', 'positive'],
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

  it.each(['accent', 'positive', 'negative', 'aside', 'unreported'] as const)(
    'tells a filled figure of %s from a hollow one, which shows the background',
    (tone) => {
      const { fill, pattern } = theme.tones[tone];
      const apart = VISIONS.map((vision) => difference(simulate(color(fill), vision), simulate(background, vision)));
      expect(pattern !== undefined || Math.min(...apart) >= 5).toBe(true);
    },
  );

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

describe.each(PALETTES)('high contrast, %s', (palette) => {
  const contrasted = themeOf('contrast', palette);

  it('has letters and outlines of 21:1, so that no part depends on its colour to be seen', () => {
    const background = color(contrasted.background);
    for (const letters of [contrasted.ink, contrasted.muted]) {
      expect(contrast(color(letters), background)).toBeCloseTo(21, 5);
      expect(contrast(color(letters), color(contrasted.track))).toBeGreaterThanOrEqual(7);
    }
    for (const tone of TONES) expect(contrast(color(contrasted.tones[tone].outline), background)).toBeCloseTo(21, 5);
  });

  it('shows at 3:1 by its filling alone what has no outline in a page, where the light theme is its pattern', () => {
    for (const tone of TONES.filter((one) => themeOf('light', palette).tones[one].outline === undefined)) {
      const ratio = contrast(color(contrasted.tones[tone].fill), color(contrasted.background));
      expect([tone, ratio >= 3]).toEqual([tone, true]);
    }
  });
});

describe('palettes', () => {
  it('change the hues of what takes no side, and nothing else', () => {
    const changed = /^(accent|sequence-[1-5])$/;
    for (const theme of PICTURE_THEMES) {
      for (const palette of PALETTES) {
        const [own, first] = [themeOf(theme, palette), themeOf(theme)];
        const kept = TONES.filter((tone) => !changed.test(tone));
        expect({ ...own, tones: kept.map((tone) => own.tones[tone]) }).toEqual({
          ...first,
          tones: kept.map((tone) => first.tones[tone]),
        });
      }
    }
  });

  it('have colours of their own, but on paper', () => {
    for (const theme of PICTURE_THEMES) {
      const accents = new Set(PALETTES.map((palette) => themeOf(theme, palette).tones.accent.fill));
      expect([theme, accents.size]).toEqual([theme, theme === 'print' ? 1 : PALETTES.length]);
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
