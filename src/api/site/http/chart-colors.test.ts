import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CONTRAST } from '../../../plugins/survey-charts/charts/theme/contrast';
import { DARK } from '../../../plugins/survey-charts/charts/theme/dark';
import { LIGHT } from '../../../plugins/survey-charts/charts/theme/light';
import { customProperties } from '../../../plugins/survey-charts/charts/theme/page';
import type { Theme } from '../../../plugins/survey-charts/charts/theme/theme';

const css = readFileSync(path.resolve(__dirname, '../../../../public/site.css'), 'utf8');

/** The chart's colours of the block of `:root` that follows a condition; without one: the first. */
function colorsAfter(condition: string): ReadonlyMap<string, string> {
  const blocks = [...css.matchAll(/(@media[^{]*)?\{?\s*:root \{([^}]*)\}/g)];
  const block = blocks.find(
    ([, media, body]) => (media ?? '').trim() === condition && body?.includes('--survey-chart-'),
  );
  const declarations = [...(block?.[2] ?? '').matchAll(/(--survey-chart-[a-z0-9-]+):\s*([^;]+);/g)];
  return new Map(declarations.map(([, name = '', value = '']) => [name, long(value)]));
}

/** `#fff` as `#ffffff`. */
const long = (value: string) => value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');

describe('the style sheet gives the drawings the colours whose contrasts are computed', () => {
  test.each<[string, string, Theme]>([
    ['light', '', LIGHT],
    ['dark', '@media (prefers-color-scheme: dark)', DARK],
    ['more contrast', '@media (prefers-contrast: more) and (prefers-color-scheme: light)', CONTRAST],
    ['paper', '@media print', LIGHT],
  ])('%s', (_, condition, theme) => {
    // What has no outline in the light theme has none in any page.
    const used = [...customProperties(theme)].filter(([name]) => customProperties(LIGHT).has(name));
    expect(Object.fromEntries(colorsAfter(condition))).toEqual(Object.fromEntries(used));
  });

  test('forced colours are the system’s own, and all of them are set', () => {
    const forced = colorsAfter('@media (forced-colors: active)');
    const names = [...customProperties(LIGHT).keys()];
    expect(names.filter((name) => !forced.has(name))).toEqual([]);
    const system = /^(color-mix\(in srgb, (CanvasText|LinkText) \d\d%, Canvas\)|Canvas|CanvasText|GrayText|LinkText)$/;
    expect([...forced.values()].filter((value) => !system.test(value))).toEqual([]);
    const parts = ['positive-strong', 'positive', 'neutral', 'negative', 'negative-strong', 'aside'];
    const sequence = [1, 2, 3, 4, 5].map((step) => `sequence-${step}`);
    for (const tones of [parts, sequence]) {
      expect(new Set(tones.map((tone) => forced.get(`--survey-chart-${tone}-color`))).size).toBe(tones.length);
    }
  });
});
