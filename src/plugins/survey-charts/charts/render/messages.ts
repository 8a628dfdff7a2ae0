import type { TopLevelSpec } from 'vega-lite';

/** One drawing for the worker: a specification split into what is compiled once and what differs. */
export interface RenderRequest {
  /** Names the compiled form: equal structures differ in data, parameters and height alone. */
  readonly structure: string;
  readonly spec: TopLevelSpec;
  readonly data: Readonly<Record<string, readonly object[]>>;
  readonly params: Readonly<Record<string, unknown>>;
  /** CSS pixels. */
  readonly height: number;
}

export type RenderReply = { readonly ok: true; readonly svg: string } | { readonly ok: false; readonly error: string };
