import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { themeOf } from '../../plugins/survey-charts/charts/theme';
import { contrast, type LinearColor, parseHex } from '../../plugins/survey-charts/charts/theme/color';
import { customProperties, toneProperty } from '../../plugins/survey-charts/charts/theme/page';
import { type Theme, TONES } from '../../plugins/survey-charts/charts/theme/theme';
import { PALETTES, type Palette } from '../../plugins/survey-charts/survey/vocabulary';

const PUBLIC = path.resolve(__dirname, '../../../public');
const css = (name: string) => readFileSync(path.join(PUBLIC, name), 'utf8');
const PROPERTY = /(--survey-[a-z0-9-]+):\s*([^;]+);/g;

/** Custom properties of a piece of CSS; a later one wins. */
function propertiesOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(PROPERTY)].map(([, name = '', value = '']) => [name, value]));
}

const [screen = '', print = ''] = css('site.css').split('   Black and white: a copy of a copy');
const light = propertiesOf(screen.slice(0, screen.indexOf('* A drawing says by its fill')));
const dark = new Map([...light, ...propertiesOf(css('dark.css'))]);
const contrastOf = (base: ReadonlyMap<string, string>) => new Map([...base, ...propertiesOf(css('contrast.css'))]);

/** `#fff` as `#ffffff`. */
const long = (value = '') => value.replace(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/, '#$1$1$2$2$3$3');
/** What has no outline in the light theme has none in any page. */
const usedOf = (theme: Theme) => [...customProperties(theme)].filter(([name]) => customProperties(LIGHT).has(name));
const [LIGHT, PRINT] = [themeOf('light'), themeOf('print')];

/** What a page has where a palette was chosen: each of its sheets after the one that it changes. */
function pageOf(palette: Palette, scheme: 'light' | 'dark' | 'contrast'): ReadonlyMap<string, string> {
  const own = (name: string) => (palette === PALETTES[0] ? [] : propertiesOf(css(`palette-${palette}${name}.css`)));
  const inLight = new Map([...light, ...own('')]);
  if (scheme === 'light') return inLight;
  if (scheme === 'contrast') return new Map([...contrastOf(inLight), ...own('-contrast')]);
  return new Map([...inLight, ...propertiesOf(css('dark.css')), ...own('-dark')]);
}

/** The colour of a property, through what it refers to. */
function colorOf(properties: ReadonlyMap<string, string>, name: string): LinearColor {
  const value = properties.get(name) ?? '';
  const [, other] = /^var\((--[a-z0-9-]+)\)$/.exec(value) ?? [];
  if (other !== undefined) return colorOf(properties, other);
  const long = /^#[0-9a-f]{3}$/.test(value) ? value.replaceAll(/[0-9a-f]/g, '$&$&') : value;
  const parsed = parseHex(long);
  if (parsed === undefined) throw new Error(`${name} is "${value}", which is no colour.`);
  return parsed;
}

test('docs/theme.md lists every token with its value, and no other', () => {
  const docs = readFileSync(path.resolve(PUBLIC, '../docs/theme.md'), 'utf8');
  const listed = [...docs.matchAll(/^\| `(--survey-[a-z0-9-]+)` .*\| `([^`]+)` +\|$/gm)];
  expect(new Map(listed.map(([, name, value]) => [name, value]))).toEqual(light);
});

describe('the drawings’ colours', () => {
  test.each(
    PALETTES.flatMap((palette) => (['light', 'dark', 'contrast'] as const).map((scheme) => [palette, scheme] as const)),
  )('of palette %s, %s, are those whose contrasts are computed', (palette, scheme) => {
    const properties = pageOf(palette, scheme);
    const wanted = usedOf(themeOf(scheme, palette));
    expect(wanted.map(([name]) => [name, long(properties.get(name))])).toEqual(wanted);
  });

  test('in forced colours are the system’s own, all of them set, and parts of one drawing apart', () => {
    const [, block = ''] = screen.split('@media (forced-colors: active)');
    const forced = propertiesOf(block);
    expect([...customProperties(LIGHT).keys()].filter((name) => !forced.has(name))).toEqual([]);
    const system = /^(color-mix\(in srgb, (CanvasText|LinkText) \d\d%, Canvas\)|Canvas|CanvasText|GrayText|LinkText)$/;
    expect([...forced.values()].filter((value) => !system.test(value))).toEqual([]);
    const parts = ['positive-strong', 'positive', 'neutral', 'negative', 'negative-strong', 'aside'];
    const sequence = [1, 2, 3, 4, 5].map((step) => `sequence-${step}`);
    for (const tones of [parts, sequence]) {
      expect(new Set(tones.map((tone) => forced.get(`--survey-chart-${tone}-color`))).size).toBe(tones.length);
    }
  });

  test('on paper are black and white', () => {
    const properties = propertiesOf(print);
    for (const tone of TONES) {
      const name = toneProperty(tone, 'color');
      expect([name, long(properties.get(name))]).toEqual([name, PRINT.tones[tone].fill]);
    }
  });

  test('have a filling on the screen and on paper for every tone that has one', () => {
    const patterned = TONES.filter((tone) => tone !== 'unreported' && PRINT.tones[tone].pattern !== undefined);
    for (const tone of patterned) {
      const rule = `.chart [fill^="var(${toneProperty(tone, 'color')}"] {`;
      expect([tone, screen.includes(`[data-patterns="on"] ${rule}`)]).toEqual([tone, true]);
      expect([tone, print.includes(rule)]).toEqual([tone, true]);
    }
  });
});

const SCHEMES = [
  ['light', light],
  ['dark', dark],
  ['light, high contrast', contrastOf(light)],
  ['dark, high contrast', contrastOf(dark)],
] as const;

describe.each(SCHEMES)('%s', (_, properties) => {
  const color = (name: string) => colorOf(properties, `--survey-${name}`);
  const grounds = ['document-background-color', 'surface-background-color', 'highlight-background-color'];

  test.each(grounds)('text on the %s is 7:1', (ground) => {
    for (const letters of ['document-color', 'document-subtle-color', 'heading-color', 'link-color']) {
      expect([letters, contrast(color(letters), color(ground)) >= 7]).toEqual([letters, true]);
    }
  });

  test.each([
    ['header-color', 'header-background-color'],
    ['spoken-color', 'spoken-background-color'],
    ['document-color', 'warning-background-color'],
    // A tab that is open, and the button of a panel that is.
    ['surface-background-color', 'link-color'],
    ['header-background-color', 'header-color'],
  ])('%s on %s is 7:1', (letters, ground) => {
    expect(contrast(color(letters), color(ground))).toBeGreaterThanOrEqual(7);
  });

  test('what shows a control, or that it has the focus, is 3:1', () => {
    for (const ground of grounds) {
      expect(contrast(color('control-border-color'), color(ground))).toBeGreaterThanOrEqual(3);
      expect(contrast(color('focus-outline-color'), color(ground))).toBeGreaterThanOrEqual(3);
    }
  });
});
