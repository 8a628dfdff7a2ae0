/** One drawing for the worker: a specification split into what is compiled once and what differs. */
export interface RenderRequest {
  /**
   * The emptied specification as JSON, which is its name too: equal structures differ in data, parameters and height
   * alone. A string, because it is copied to the thread for each drawing, and read there only once.
   */
  readonly structure: string;
  readonly data: Readonly<Record<string, readonly object[]>>;
  readonly params: Readonly<Record<string, unknown>>;
  /** CSS pixels. */
  readonly height: number;
}

/** Replies come in the order of the requests. */
export type RenderReply = { readonly ok: true; readonly svg: string } | { readonly ok: false; readonly error: string };
