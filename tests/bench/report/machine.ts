import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** What it was measured on, and how busy that was. */
export function machineText(): string {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  const load = loadavg()[0]?.toFixed(1);
  return `${processor?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${memory} GB, Node ${process.versions.node}, load ${load}`;
}
