import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Chart, ChartTheme, ChartWidth } from '../chart';
import { specOf } from '../spec';
import type { RenderReply, RenderRequest } from './messages';
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
/** Milliseconds after which a drawing is given up, and its thread with it. A usual one takes five. */
const TIMEOUT = 20_000;
/** Parts of one chart; more than this is no chart that anybody reads. */
const MOST_PARTS = 500;

/** Draws in a thread of its own, one drawing after another. The thread starts with the first drawing, and again after a crash. */
export function createRenderer({ distDir }: RendererOptions): Renderer {
  const file = path.join(distDir, WORKER);
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function thread(): Worker {
    if (worker !== undefined) return worker;
    if (!existsSync(file)) throw new Error(`${file} is not there. Build the application first: npm run build`);
    const started = new Worker(file);
    started.on('exit', () => {
      if (worker === started) worker = undefined;
    });
    worker = started;
    return started;
  }

  async function ask(request: RenderRequest): Promise<string> {
    const reply = await answerOf(thread(), request, async (failed) => {
      if (worker === failed) worker = undefined;
      await failed.terminate();
    });
    if (!reply.ok) throw new Error(reply.error);
    return reply.svg;
  }

  /** In turn: the thread answers one request at a time, so answers can't be mixed up. */
  function inTurn(request: RenderRequest): Promise<string> {
    const next = last.then(() => ask(request));
    last = next.catch(() => undefined);
    return next;
  }

  async function svg({ chart, width, theme, id, name }: RenderJob): Promise<string> {
    const parts = chart.series.reduce((sum, series) => sum + series.parts.length, 0);
    if (parts > MOST_PARTS) throw new Error(`A chart has at most ${MOST_PARTS} parts; this one has ${parts}.`);
    const drawn = await inTurn(splitSpec(specOf(chart, { width, theme })));
    return stripSvg(drawn, { id, name, language: chart.language, theme });
  }

  return {
    svg,
    png: async (job) => pngOf(await svg(job), job.pixelWidth),
    async destroy() {
      await worker?.terminate();
      worker = undefined;
    },
  };
}

function answerOf(
  worker: Worker,
  request: RenderRequest,
  giveUp: (worker: Worker) => Promise<void>,
): Promise<RenderReply> {
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer);
      worker.off('message', answered);
      worker.off('error', failed);
      worker.off('exit', ended);
    };
    const answered = (reply: RenderReply) => {
      done();
      resolve(reply);
    };
    const failed = (error: Error) => {
      done();
      reject(error);
    };
    const ended = () => failed(new Error('The drawing thread ended before it answered.'));
    const timer = setTimeout(() => {
      failed(new Error(`A drawing took longer than ${TIMEOUT / 1000} seconds.`));
      void giveUp(worker);
    }, TIMEOUT);
    worker.once('message', answered);
    worker.once('error', failed);
    worker.once('exit', ended);
    worker.postMessage(request);
  });
}
