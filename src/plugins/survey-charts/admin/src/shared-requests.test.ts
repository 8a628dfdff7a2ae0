import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type Shared, sharedRequests } from './shared-requests';

const AGAIN = 1_000;

/** A request of which the test says when it is answered. */
function asking() {
  const sent: { readonly signal: AbortSignal; readonly answer: (text: string) => void; readonly fail: () => void }[] =
    [];
  const ask = (signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => sent.push({ signal, answer: resolve, fail: () => reject(new Error()) }));
  return { sent, ask };
}

function listener() {
  const heard: Shared<string>[] = [];
  return { heard, hear: (now: Shared<string>) => void heard.push(now) };
}

describe('a shared request', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const settled = () => jest.advanceTimersByTimeAsync(0);

  test('is sent once for all who ask for the same, and answers who comes later', async () => {
    const requests = sharedRequests<string>(AGAIN);
    const { sent, ask } = asking();
    const [one, two, late] = [listener(), listener(), listener()];
    requests.listen('a', ask, one.hear);
    requests.listen('a', ask, two.hear);
    sent[0]?.answer('yes');
    await settled();
    requests.listen('a', ask, late.hear);
    expect(sent).toHaveLength(1);
    const ready = { state: 'ready', answer: 'yes' };
    expect([one.heard, two.heard, late.heard]).toEqual([
      [{ state: 'making' }, ready],
      [{ state: 'making' }, ready],
      [ready],
    ]);
    requests.listen('b', ask, one.hear);
    expect(sent).toHaveLength(2);
  });

  test('is broken off when the last one leaves, and sent anew for the next', () => {
    const requests = sharedRequests<string>(AGAIN);
    const { sent, ask } = asking();
    const leave = [listener(), listener()].map(({ hear }) => requests.listen('a', ask, hear));
    leave[0]?.();
    expect(sent[0]?.signal.aborted).toBe(false);
    leave[1]?.();
    expect(sent[0]?.signal.aborted).toBe(true);
    requests.listen('a', ask, listener().hear);
    expect(sent).toHaveLength(2);
  });

  test('that failed says so, and is tried again by itself', async () => {
    const requests = sharedRequests<string>(AGAIN);
    const { sent, ask } = asking();
    const { heard, hear } = listener();
    requests.listen('a', ask, hear);
    sent[0]?.fail();
    await settled();
    expect(heard.at(-1)).toEqual({ state: 'failed' });
    await jest.advanceTimersByTimeAsync(AGAIN);
    sent[1]?.answer('yes');
    await settled();
    expect(heard.at(-1)).toEqual({ state: 'ready', answer: 'yes' });
  });
});
