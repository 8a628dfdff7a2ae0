import type { BodyName, JsonObject } from './schemas';

/** An answer with a body: a named schema as JSON, or text of a media type. */
export interface Content {
  readonly mime: string;
  /** Absent: text. */
  readonly body?: BodyName | undefined;
}

/** One thing that can be asked of the API. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** Below `/api`, with parameters as `{id}`. */
  readonly path: string;
  /** What a generated client calls it. */
  readonly id: string;
  readonly summary: string;
  readonly parameters: readonly JsonObject[];
  /** Of a good answer; empty: there is nothing to read (204). */
  readonly contents: readonly Content[];
  readonly lastModified?: boolean;
  /** Writing: by API token. */
  readonly writing?: {
    readonly status: 201 | 200 | 204;
    readonly body: boolean;
    /** A save names the revision that it is of: one over somebody else's is refused. */
    readonly revisions?: boolean;
  };
}
