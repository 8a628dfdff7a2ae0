/** What is known of a request. An answer is of exactly what was asked for. */
export type Shared<Answer> =
  | { readonly state: 'making' }
  | { readonly state: 'ready'; readonly answer: Answer }
  | { readonly state: 'failed' };

type Ask<Answer> = (signal: AbortSignal, attempt: number) => Promise<Answer>;
type Listener<Answer> = (shared: Shared<Answer>) => void;

interface Running<Answer> {
  now: Shared<Answer>;
  readonly listeners: Set<Listener<Answer>>;
  readonly stop: () => void;
}

export interface SharedRequests<Answer> {
  /** Asks, unless somebody else asked for the same and still listens. Gives what ends the listening. */
  listen(key: string, ask: Ask<Answer>, listener: Listener<Answer>): () => void;
}

/**
 * One request for all that ask for the same. It is broken off when nobody listens any more, and tried again by itself
 * after `again` milliseconds when it failed.
 */
export function sharedRequests<Answer>(again: number): SharedRequests<Answer> {
  const running = new Map<string, Running<Answer>>();
  return {
    listen(key, ask, listener) {
      const request = running.get(key) ?? begin(ask, again);
      running.set(key, request);
      request.listeners.add(listener);
      listener(request.now);
      return () => {
        request.listeners.delete(listener);
        if (request.listeners.size > 0) return;
        request.stop();
        if (running.get(key) === request) running.delete(key);
      };
    },
  };
}

function begin<Answer>(ask: Ask<Answer>, again: number): Running<Answer> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    controller.abort();
    clearTimeout(timer);
  };
  const request: Running<Answer> = { now: { state: 'making' }, listeners: new Set(), stop };
  const tell = (now: Shared<Answer>) => {
    request.now = now;
    for (const listener of request.listeners) listener(now);
  };
  const attempt = (number: number) => {
    ask(controller.signal, number)
      .then((answer) => !controller.signal.aborted && tell({ state: 'ready', answer }))
      .catch(() => {
        if (controller.signal.aborted) return;
        tell({ state: 'failed' });
        timer = setTimeout(() => attempt(number + 1), again);
      });
  };
  attempt(0);
  return request;
}
