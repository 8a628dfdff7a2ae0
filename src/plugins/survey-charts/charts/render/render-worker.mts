import { parentPort } from 'node:worker_threads';
import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { RenderReply, RenderRequest } from './messages.js';

/**
 * The only place that runs Vega. Vega is ESM with a top-level await, which CommonJS can't `require`; and in a thread of
 * its own it never holds up the server. See docs/adr: Vega in a worker.
 */

/** Compiled drawings by the structure of their specification. Some 40 KB each. */
const runtimes = new Map<string, vega.Runtime>();
const RUNTIMES_MAX = 200;

/** Nothing is ever fetched: with Vega's own loader, an address in a specification reads files and internal hosts. */
const loader: vega.Loader = {
  ...vega.loader(),
  load: async () => '',
  sanitize: async () => ({ href: '' }),
  http: async () => '',
  file: async () => '',
};

function runtimeOf(structure: string, spec: TopLevelSpec): vega.Runtime {
  const known = runtimes.get(structure);
  if (known !== undefined) return known;
  const oldest = runtimes.keys().next();
  if (runtimes.size >= RUNTIMES_MAX && oldest.done !== true) runtimes.delete(oldest.value);
  // An abstract syntax tree instead of generated code: no `eval`, so no code can come out of a text.
  const runtime = vega.parse(compile(spec).spec, undefined, { ast: true });
  runtimes.set(structure, runtime);
  return runtime;
}

async function render({ structure, spec, data, params, height }: RenderRequest): Promise<string> {
  const runtime = runtimeOf(structure, spec);
  const view = new vega.View(runtime, { renderer: 'none', loader, expr: expressionInterpreter, logLevel: vega.Error });
  try {
    view.height(height);
    for (const [name, value] of Object.entries(params)) view.signal(name, value);
    for (const [name, rows] of Object.entries(data)) view.data(name, rows);
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

parentPort?.on('message', (request: RenderRequest) => {
  render(request).then(
    (svg) => reply({ ok: true, svg }),
    (error: unknown) => reply({ ok: false, error: error instanceof Error ? error.message : String(error) }),
  );
});

function reply(message: RenderReply): void {
  parentPort?.postMessage(message);
}
