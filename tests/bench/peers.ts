import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What every contestant draws: the labels and amounts of one figure. */
export interface PeerChart {
  readonly stacked: boolean;
  /** Pixels. */
  readonly width: number;
  /** The figure's text alternative. */
  readonly name: string;
  readonly answers: readonly { readonly label: string; readonly percent: number; readonly text: string }[];
}

export interface Peer {
  readonly name: string;
  draw(chart: PeerChart): unknown;
}

/** The benchmarks' own folder; npm runs scripts in the project's folder. */
export const BENCH = path.resolve('tests/bench');

async function load(file: string): Promise<Readonly<Record<string, unknown>>> {
  return import(pathToFileURL(path.join(BENCH, 'peers', file)).href);
}

/**
 * Loads a file of `peers/` as what it exports. These are JavaScript, because the packages that they need are there only
 * once the benchmarks were run: the project's own type check must hold without them.
 */
export async function loadPeer(file: string): Promise<Peer> {
  const { name, draw } = await load(file);
  if (typeof name !== 'string' || typeof draw !== 'function')
    throw new Error(`peers/${file} exports no name and draw.`);
  return { name, draw: (chart) => draw(chart) };
}

/** Draws a Vega-Lite specification as the plain Vega-Lite does. */
export async function loadSpecDrawer(file: string): Promise<(spec: unknown) => unknown> {
  const { drawSpec } = await load(file);
  if (typeof drawSpec !== 'function') throw new Error(`peers/${file} exports no drawSpec.`);
  return (spec) => drawSpec(spec);
}
