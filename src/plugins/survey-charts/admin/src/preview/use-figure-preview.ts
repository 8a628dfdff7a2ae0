import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { FigurePreview } from '../../../document/figure-preview';
import { useDebounced } from '../checks/use-debounced';

/** Milliseconds after the last change until a new picture is asked for. */
const WAIT = 400;
/** Milliseconds after a failure until it is tried again by itself. */
const AGAIN = 5_000;

export interface PreviewState {
  /** The last picture that came; it stays while a new one is made, and when that fails. */
  readonly preview: FigurePreview | undefined;
  /** `failed`: what is shown is not of the present values. */
  readonly state: 'making' | 'ready' | 'failed';
}

/**
 * A figure as the server makes it of unsaved values. Asked for when they have stood still for a moment; an answer to older
 * values is dropped. `undefined` asks for nothing.
 */
export function useFigurePreview(request: object | undefined): PreviewState {
  const { post } = useFetchClient();
  const wanted = useDebounced(request === undefined ? '' : JSON.stringify(request), WAIT);
  const [attempt, setAttempt] = useState(0);
  const [{ preview, state }, setState] = useState<PreviewState>({ preview: undefined, state: 'making' });
  useEffect(() => {
    if (wanted === '') return;
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    setState((before) => ({ ...before, state: before.state === 'failed' ? 'failed' : 'making' }));
    // `attempt` is in it only so that a failure is tried again.
    const options = { signal: controller.signal, params: attempt === 0 ? {} : { attempt } };
    post<FigurePreview>('/survey-charts/figure-preview', JSON.parse(wanted), options)
      .then(({ data }) => !controller.signal.aborted && setState({ preview: data, state: 'ready' }))
      .catch(() => {
        if (controller.signal.aborted) return;
        setState((before) => ({ ...before, state: 'failed' }));
        timer = setTimeout(() => setAttempt((old) => old + 1), AGAIN);
      });
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [post, wanted, attempt]);
  return { preview, state };
}
