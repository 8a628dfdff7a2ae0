import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Chart, ChartTheme, ChartWidth } from '../chart';
import { specOf } from '../spec';
import { createDrawingThread } from './drawing-thread';
import { pngOf } from './png';
import { splitSpec } from './split-spec';
import { stripSvg } from './strip-svg';

export interface RenderJob {
  readonly chart: Chart;
  readonly width: ChartWidth;
  readonly theme: ChartTheme;
  /** Unique in the page. */
  readonly id: string;
  /** Accessible name, in the chart's language. */
  readonly name: string;
}

export interface Renderer {
  /** `svg[role=img]` with a name; the same job gives the same text. */
  svg(job: RenderJob): Promise<string>;
  /** @param job.pixelWidth pixels of the picture */
  png(job: RenderJob & { readonly pixelWidth: number }): Promise<Uint8Array>;
  /** Ends the thread: without this a process never exits. */
  destroy(): Promise<void>;
}

export interface RendererOptions {
  /** Folder with the compiled application: Vega runs from there, as an ES module in a thread. */
  readonly distDir: string;
}

const WORKER = 'src/plugins/survey-charts/charts/render/render-worker.mjs';
/** Parts of one chart; more than this is no chart that anybody reads. */
const MOST_PARTS = 500;

/** Draws in a thread of its own, one drawing after another. */
export function createRenderer({ distDir }: RendererOptions): Renderer {
  const file = path.join(distDir, WORKER);
  const thread = createDrawingThread(file);

  async function svg({ chart, width, theme, id, name }: RenderJob): Promise<string> {
    const parts = chart.series.reduce((sum, series) => sum + series.parts.length, 0);
    if (parts > MOST_PARTS) throw new Error(`A chart has at most ${MOST_PARTS} parts; this one has ${parts}.`);
    if (!existsSync(file)) throw new Error(`${file} is not there. Build the application first: npm run build`);
    const drawn = await thread.draw(splitSpec(specOf(chart, { width, theme })));
    return stripSvg(drawn, { id, name, language: chart.language, theme, palette: chart.palette });
  }

  return {
    svg,
    png: async (job) => pngOf(await svg(job), job.pixelWidth),
    destroy: () => thread.end(),
  };
}
