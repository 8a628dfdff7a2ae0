import { z } from 'zod';

const cell = z.union([z.string(), z.number(), z.null()]);

const target = z.object({ what: z.string(), bound: z.string(), value: z.number(), met: z.boolean() });

const part = z.object({
  /** ISO day on which it was measured. */
  measured: z.string(),
  machine: z.string(),
  tables: z.array(z.object({ title: z.string(), columns: z.array(z.string()), rows: z.array(z.array(cell)) })),
  targets: z.array(target),
  notes: z.array(z.string()),
});

export type Cell = z.infer<typeof cell>;
export type ResultTable = Part['tables'][number];
/** What one benchmark found: tables with a heading for each column, and its targets. */
export type Part = z.infer<typeof part>;

const results = z.record(z.string(), part);
/** By the benchmark's name. */
export type Results = z.infer<typeof results>;

/** Reads a results file. Throws where it is not one: overwriting it then would lose what was measured. */
export function readResults(json: string): Results {
  return results.parse(JSON.parse(json));
}

/** The earlier results with those that were measured now. */
export function withParts(earlier: Results, measured: Results): Results {
  return { ...earlier, ...measured };
}

export function writeResults(all: Results): string {
  return `${JSON.stringify(all, undefined, 1)}\n`;
}
