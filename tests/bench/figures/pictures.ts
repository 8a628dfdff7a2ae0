import { createRenderer, type Renderer } from '../../../src/plugins/survey-charts/charts/render/renderer';
import { type BenchChart, chartSets } from '../data/charts';
import { median, rounded } from '../measure/statistics';
import { atMost, type Target } from '../measure/target';
import type { ResultTable } from '../report/results';

/** The widest that the site gives. */
const PIXELS = 1280;
const ROUNDS = 15;

/**
 * Milliseconds and bytes of a PNG by the whole pipeline: specification, Vega, stripping, resvg. The target is held
 * against the processor's time: nothing here waits for anything else, and on a shared machine the clock measures others.
 */
export async function measurePictures(distDir: string): Promise<{ table: ResultTable; targets: Target[] }> {
  const renderer = createRenderer({ distDir });
  try {
    const charts = chartSets().flatMap((set) => set.charts);
    const pictures = [];
    for (const chart of charts) pictures.push(await picture(renderer, chart));
    return {
      table: {
        title: `PNG of ${PIXELS} pixels, theme light, whole pipeline`,
        columns: ['', 'milliseconds', 'processor ms', 'KB'],
        rows: pictures.map(({ name, milliseconds, cost, kilobytes }) => [
          name,
          rounded(milliseconds),
          rounded(cost),
          rounded(kilobytes),
        ]),
      },
      targets: [
        atMost('PNG: processor milliseconds of the dearest', Math.max(...pictures.map((one) => one.cost)), 30),
        atMost('PNG: KB of the largest', Math.max(...pictures.map((one) => one.kilobytes)), 35),
      ],
    };
  } finally {
    await renderer.destroy();
  }
}

async function picture(renderer: Renderer, { figure, chart }: BenchChart) {
  const job = {
    chart,
    width: 'wide',
    theme: 'light',
    id: figure.id,
    name: figure.altText,
    pixelWidth: PIXELS,
  } as const;
  let bytes = (await renderer.png(job)).byteLength;
  const times: number[] = [];
  const costs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const processor = process.cpuUsage();
    const start = performance.now();
    bytes = (await renderer.png(job)).byteLength;
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(processor);
    costs.push((user + system) / 1000);
  }
  return {
    name: `${figure.key}, ${chart.form}`,
    milliseconds: median(times),
    cost: median(costs),
    kilobytes: bytes / 1000,
  };
}
