import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { FigurePreview } from '../../../document/figure-preview';
import { useDebounced } from '../checks/use-debounced';
import { useQuestionChanges } from '../question-changes';
import { sharedRequests } from '../shared-requests';

/** Milliseconds after the last change until a new picture is asked for. */
const WAIT = 400;
/** Milliseconds after a failure until it is tried again by itself. */
const AGAIN = 5_000;

/** The fields of one block show parts of the same figure. */
const requests = sharedRequests<FigurePreview>(AGAIN);

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
  const changes = useQuestionChanges();
  const wanted = useDebounced(request === undefined ? '' : JSON.stringify(request), WAIT);
  const [{ preview, state }, setState] = useState<PreviewState>({ preview: undefined, state: 'making' });
  useEffect(() => {
    if (wanted === '') return undefined;
    const ask = async (signal: AbortSignal, attempt: number) => {
      // The parameters make it another request than the one before: it is not to be answered out of a memory.
      const options = { signal, params: attempt === 0 ? {} : { attempt } };
      return (await post<FigurePreview>('/survey-charts/figure-preview', JSON.parse(wanted), options)).data;
    };
    return requests.listen(`${changes} ${wanted}`, ask, (now) =>
      setState((before) => {
        if (now.state === 'ready') return { preview: now.answer, state: 'ready' };
        // A failure is said until there is a picture again.
        return { ...before, state: before.state === 'failed' ? 'failed' : now.state };
      }),
    );
  }, [post, wanted, changes]);
  return { preview, state };
}
