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
    expect(Object.fromEntries(colorsAfter(condition))).toEqual(Object.fromEntries(customProperties(theme)));
  });

  test('forced colours are the system’s own, and all of them are set', () => {
    const forced = colorsAfter('@media (forced-colors: active)');
    const names = [...customProperties(LIGHT).keys()];
    // Where all is Canvas or CanvasText, soft parts need no outline of another colour.
    expect(names.filter((name) => !forced.has(name) && !/(soft|sequence-\d)-border-color$/.test(name))).toEqual([]);
    expect([...forced.values()].filter((value) => !/^(Canvas|CanvasText|GrayText|LinkText)$/.test(value))).toEqual([]);
  });
});
