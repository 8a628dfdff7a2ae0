import { race } from '../measure/race';
import { median, medianRatio, rounded } from '../measure/statistics';
import { machineText } from '../report/machine';
import type { Part } from '../report/results';
import { openSite, TRIVIAL } from './site';

const OPTIONS = { rounds: 9, turn: 500, warmUp: 2000 };
/** Requests under way at a time. */
const AT_ONCE = 8;

/** Requests a second of the real server, held against a route that does nothing in the same process. */
export async function benchPages(): Promise<Part> {
  const site = await openSite();
  try {
    const contestants = [...site.paths].map(([name, path]) => ({
      name,
      charts: AT_ONCE,
      draw: () => Promise.all(Array.from({ length: AT_ONCE }, () => site.get(path))),
    }));
    const sizes = new Map<string, number>();
    for (const [name, path] of site.paths) sizes.set(name, await site.get(path));
    const runs = await race(contestants, OPTIONS);
    const trivial = runs.get(TRIVIAL)?.rates ?? [];
    return {
      measured: new Date().toISOString().slice(0, 10),
      machine: machineText(),
      tables: [
        {
          title: 'Requests a second: the demo article on online services, in Dutch',
          columns: ['', 'requests a second', 'trivial is times', 'KB'],
          rows: [...runs].map(([name, { rates }]) => [
            name,
            rounded(median(rates)),
            rounded(medianRatio(trivial, rates)),
            rounded((sizes.get(name) ?? 0) / 1000),
          ]),
        },
      ],
      targets: [],
      notes: NOTES,
    };
  } finally {
    await site.stop();
  }
}

const NOTES = [
  'Client and server are one process, so the client’s share is in every figure; without compression, no conditional requests.',
  'Drawings are kept by the server: all but the first request find them there, as readers do.',
];
