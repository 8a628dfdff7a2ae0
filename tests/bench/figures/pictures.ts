import { createRenderer, type Renderer } from '../../../src/plugins/survey-charts/charts/render/renderer';
import { type BenchChart, chartSets } from '../data/charts';
import { median, rounded } from '../measure/statistics';
import { atMost, type Target } from '../measure/target';
import type { ResultTable } from '../report/results';

/** The widest that the site gives. */
const PIXELS = 1280;
const ROUNDS = 21;

/**
 * Milliseconds and bytes of a PNG by the whole pipeline: specification, Vega, stripping, resvg. The target is held
 * against the processor's time: nothing here waits for anything else, and on a shared machine the clock measures others.
 * Each round draws every chart, so that a slow second of the machine hits all of them and the medians hardly.
 */
export async function measurePictures(distDir: string): Promise<{ table: ResultTable; targets: Target[] }> {
  const renderer = createRenderer({ distDir });
  try {
    const charts = chartSets().flatMap((set) => set.charts);
    // A round that is not counted: the first chart would pay for the others' warm code.
    for (const chart of charts) await draw(renderer, chart);
    const pictures = await measured(renderer, charts);
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

function draw(renderer: Renderer, { figure, chart }: BenchChart): Promise<Uint8Array> {
  return renderer.png({
    chart,
    width: 'wide',
    theme: 'light',
    id: figure.id,
    name: figure.altText,
    pixelWidth: PIXELS,
  });
}

interface Drawn {
  readonly milliseconds: number;
  readonly cost: number;
  readonly bytes: number;
}

async function measured(renderer: Renderer, charts: readonly BenchChart[]) {
  const drawn = charts.map((): Drawn[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, chart] of charts.entries()) drawn[index]?.push(await timed(renderer, chart));
  }
  return charts.map(({ figure, chart }, index) => {
    const rounds = drawn[index] ?? [];
    return {
      name: `${figure.key}, ${chart.form}`,
      milliseconds: median(rounds.map((one) => one.milliseconds)),
      cost: median(rounds.map((one) => one.cost)),
      kilobytes: median(rounds.map((one) => one.bytes)) / 1000,
    };
  });
}

async function timed(renderer: Renderer, chart: BenchChart): Promise<Drawn> {
  const processor = process.cpuUsage();
  const start = performance.now();
  const { byteLength } = await draw(renderer, chart);
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(processor);
  return { milliseconds, cost: (user + system) / 1000, bytes: byteLength };
}
