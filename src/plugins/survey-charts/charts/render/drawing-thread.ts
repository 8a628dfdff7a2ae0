import { Worker } from 'node:worker_threads';
import type { RenderReply, RenderRequest } from './messages';

export interface DrawingThread {
  /** Vega's SVG of one request. Rejects with what Vega said, or if the thread ended over this drawing. */
  draw(request: RenderRequest): Promise<string>;
  /** Ends the thread; what is still asked of it is refused. */
  end(): Promise<void>;
}

interface Asked {
  readonly request: RenderRequest;
  readonly resolve: (svg: string) => void;
  readonly reject: (error: Error) => void;
}

/** Milliseconds; a usual drawing takes one. */
const TIMEOUT = 20_000;
/** Megabytes. Vega makes many small objects a drawing; with Node's own 48, a fifth of its time went to clearing them. */
const YOUNG_GENERATION = 64;
/**
 * Requests that are with the thread at a time. Some are always waiting for it there, so that it need not wait for ours:
 * asking one by one costs as much time as drawing.
 */
const MOST_SENT = 8;

/**
 * A thread that draws in the order in which it was asked. It starts with the first drawing, and again after a crash: then
 * the drawing that it was at is refused, and those behind it are drawn by the next thread.
 * @param timeout milliseconds without an answer after which a drawing is given up, and its thread with it
 */
export function createDrawingThread(file: string, timeout = TIMEOUT): DrawingThread {
  let worker: Worker | undefined;
  /** Oldest first; the first `sent` of them are with the thread. */
  let asked: Asked[] = [];
  let sent = 0;
  let watch: NodeJS.Timeout | undefined;

  function start(): Worker {
    const started = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION } });
    const whileOurs = (act: () => void) => {
      if (worker === started) act();
    };
    started.on('message', (reply: RenderReply) => whileOurs(() => answered(reply)));
    started.on('error', (error: Error) => whileOurs(() => lost(error)));
    started.on('exit', () => whileOurs(() => lost(new Error('The drawing thread ended before it answered.'))));
    return started;
  }

  function send(): void {
    while (sent < Math.min(MOST_SENT, asked.length)) {
      worker ??= start();
      worker.postMessage(asked[sent]?.request);
      sent += 1;
    }
    clearTimeout(watch);
    watch = sent === 0 ? undefined : setTimeout(giveUp, timeout);
  }

  function answered(reply: RenderReply): void {
    const first = asked.shift();
    sent -= 1;
    send();
    if (reply.ok) first?.resolve(reply.svg);
    else first?.reject(new Error(reply.error));
  }

  function lost(error: Error): void {
    worker = undefined;
    const atWork = sent > 0 ? asked.shift() : undefined;
    sent = 0;
    send();
    atWork?.reject(error);
  }

  function giveUp(): void {
    const stuck = worker;
    lost(new Error(`A drawing took longer than ${timeout / 1000} seconds.`));
    void stuck?.terminate();
  }

  return {
    draw: (request) =>
      new Promise((resolve, reject) => {
        asked.push({ request, resolve, reject });
        send();
      }),
    async end() {
      const ended = worker;
      const refused = asked;
      worker = undefined;
      asked = [];
      sent = 0;
      clearTimeout(watch);
      for (const { reject } of refused) reject(new Error('The drawing thread was ended.'));
      await ended?.terminate();
    },
  };
}
