import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CHART_FORMS } from '../../survey/vocabulary';
import type { Chart } from '../chart';
import { LIGHT } from '../theme/light';
import { createRenderer, type Renderer, type RenderJob } from './renderer';

const chart: Chart = {
  form: 'stacked-bar',
  language: 'nl',
  decimals: 0,
  series: [
    {
      key: 'total',
      label: '',
      parts: [
        { key: 'better', label: 'Verbeterd', role: 'substantive', pole: 'positive', percent: 41, text: '41%' },
        { key: 'same', label: 'Gelijk gebleven', role: 'neutral', percent: 36, text: '36%' },
        { key: 'worse', label: 'Verslechterd', role: 'substantive', pole: 'negative', percent: 12, text: '12%' },
        { key: 'unreported', label: 'Niet gerapporteerd', role: 'unreported', percent: 11, text: 'ongeveer 11%' },
      ],
    },
  ],
};
const job = {
  chart,
  width: 'wide',
  theme: 'light',
  id: 'figure-x',
  name: 'Balk: 41 procent vindt het beter.',
} as const;
const ROOT = path.resolve(__dirname, '../../../../..');

/** The same chart with other amounts, and with fewer lines: what a view that is used again has to forget. */
function jobOf(form: Chart['form'], percents: readonly number[]): RenderJob {
  const [total] = chart.series;
  const parts = total?.parts.map((part, index) => ({
    ...part,
    percent: percents[index] ?? 0,
    text: `${percents[index]}%`,
  }));
  const series = [{ key: 'total', label: '', parts: parts ?? [] }];
  return { ...job, chart: { ...chart, form, series } };
}

let renderer: Renderer;
let distDir = '';

/** Compiles what the thread needs into a folder of its own: other tests may be building `dist` at the same time. */
beforeAll(() => {
  distDir = mkdtempSync(path.join(os.tmpdir(), 'survey-charts-render-'));
  const worker = path.join(__dirname, 'render-worker.mts');
  const options = [
    '--module',
    'Node20',
    '--moduleResolution',
    'Node16',
    '--target',
    'ES2022',
    '--skipLibCheck',
    '--types',
    'node',
  ];
  const args = [worker, ...options, '--rootDir', ROOT, '--outDir', distDir];
  const { status, stdout } = spawnSync(path.join(ROOT, 'node_modules/.bin/tsc'), args, { encoding: 'utf8', cwd: ROOT });
  if (status !== 0) throw new Error(stdout);
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(distDir, 'node_modules'));
  renderer = createRenderer({ distDir });
});
afterAll(async () => {
  await renderer.destroy();
  rmSync(distDir, { recursive: true, force: true });
});

describe('a drawing by the real Vega in its thread', () => {
  test.each(CHART_FORMS)('%s: says every amount and label, wide and narrow', async (form) => {
    for (const width of ['wide', 'narrow'] as const) {
      const svg = await renderer.svg({ ...job, width, chart: { ...chart, form } });
      const text = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
      for (const part of chart.series[0]?.parts ?? []) {
        for (const word of `${part.label} ${part.text}`.split(' ')) expect(text).toContain(word);
      }
      for (const [, size] of svg.matchAll(/font-size="([\d.]+)px"/g)) expect(Number(size)).toBeGreaterThanOrEqual(12);
      expect(svg).not.toMatch(/style=|graphics-|axis|mark container/);
    }
  });

  test('has a colour for every part in its key, also for one that takes no place in the drawing', async () => {
    const parts = [
      { key: 'yes', label: 'Ja', role: 'substantive', percent: 100, text: '100%' },
      { key: 'no', label: 'Nee', role: 'substantive', percent: 0, text: '0%' },
    ] as const;
    const zero: Chart = { ...chart, form: 'donut', series: [{ key: 'total', label: '', parts }] };
    const svg = await renderer.svg({ ...job, chart: zero });
    for (const tone of ['sequence-4', 'sequence-2'] as const) expect(svg).toContain(LIGHT.tones[tone].fill);
  });

  test('is the same bytes for the same facts, also when many are asked at once', async () => {
    const [one, two, other] = await Promise.all([
      renderer.svg(job),
      renderer.svg(job),
      renderer.svg({ ...job, chart: { ...chart, form: 'bar' } }),
    ]);
    expect(one).toBe(two);
    expect(other).not.toBe(one);
  });

  test('is the same bytes whatever the thread drew before', async () => {
    const percents = [
      [41, 36, 12, 11],
      [5, 90, 3, 2],
      [0, 0, 0, 100],
    ];
    const jobs = (['bar', 'stacked-bar'] as const).flatMap((form) => percents.map((of) => jobOf(form, of)));
    const inOrder = await Promise.all(jobs.map((one) => renderer.svg(one)));
    await renderer.destroy();
    const backwards = await Promise.all(jobs.toReversed().map((one) => renderer.svg(one)));
    expect(backwards.toReversed()).toEqual(inOrder);
    expect(new Set(inOrder).size).toBe(jobs.length);
  });

  test('takes its colours from the page in a page, and has hex colours in a file', async () => {
    expect(await renderer.svg({ ...job, theme: 'page' })).toContain('var(--survey-chart-positive-color');
    expect(await renderer.svg(job)).not.toContain('var(');
  });

  test('is a PNG of the width that was asked', async () => {
    const png = Buffer.from(await renderer.png({ ...job, pixelWidth: 800 }));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(800);
  });

  test.each(CHART_FORMS)('%s: is a palette PNG of at most 35 KB at 1200 px, in every theme', async (form) => {
    for (const theme of ['light', 'dark', 'print', 'contrast'] as const) {
      const png = Buffer.from(await renderer.png({ ...job, chart: { ...chart, form }, theme, pixelWidth: 1200 }));
      expect(png.readUInt8(25)).toBe(3);
      expect(png.length).toBeLessThanOrEqual(35 * 1024);
    }
  });

  test('goes on after its thread was ended', async () => {
    await renderer.destroy();
    expect(await renderer.svg(job)).toContain('41%');
  });

  test('is refused where the application was not built', async () => {
    await expect(createRenderer({ distDir: '/nowhere' }).svg(job)).rejects.toThrow('npm run build');
  });
});
