import { parentPort } from 'node:worker_threads';
import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { RenderReply, RenderRequest } from './messages.js';

/**
 * The only place that runs Vega. Vega is ESM with a top-level await, which CommonJS can't `require`; and in a thread of
 * its own it never holds up the server. See docs/adr: Vega in a worker.
 */

/** Nothing is ever fetched: with Vega's own loader, an address in a specification reads files and internal hosts. */
const loader: vega.Loader = {
  ...vega.loader(),
  load: async () => '',
  sanitize: async () => ({ href: '' }),
  http: async () => '',
  file: async () => '',
};

/**
 * Views by the structure of their specification, the longest unused first. Building one is two thirds of what a drawing
 * costs after compiling; afterwards only rows, parameters and height differ, and all of these are replaced each time.
 */
const views = new Map<string, vega.View>();
const VIEWS_MAX = 100;

/** Takes the view out of the kept ones: one that a drawing failed in is never used again. */
function takeView(structure: string): vega.View {
  const kept = views.get(structure);
  views.delete(structure);
  if (kept !== undefined) return kept;
  const spec: TopLevelSpec = JSON.parse(structure);
  // An abstract syntax tree instead of generated code: no `eval`, so no code can come out of a text.
  const runtime = vega.parse(compile(spec).spec, undefined, { ast: true });
  return new vega.View(runtime, { renderer: 'none', loader, expr: expressionInterpreter, logLevel: vega.Error });
}

function keepView(structure: string, view: vega.View): void {
  views.set(structure, view);
  if (views.size <= VIEWS_MAX) return;
  for (const [oldest, unused] of views) {
    views.delete(oldest);
    unused.finalize();
    return;
  }
}

async function render({ structure, data, params, height }: RenderRequest): Promise<string> {
  const view = takeView(structure);
  try {
    view.height(height);
    for (const [name, value] of Object.entries(params)) view.signal(name, value);
    for (const [name, rows] of Object.entries(data)) view.data(name, rows);
    const svg = await view.toSVG();
    keepView(structure, view);
    return svg;
  } catch (error) {
    view.finalize();
    throw error;
  }
}

async function replyTo(request: RenderRequest): Promise<RenderReply> {
  try {
    return { ok: true, svg: await render(request) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** One after another: replies come in the order of the requests, by which they are told apart. */
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (request: RenderRequest) => {
  last = last.then(async () => parentPort?.postMessage(await replyTo(request)));
});
