/** How ours stands in one measure. */
export type Verdict = 'best' | 'shares the best' | 'over the bar' | 'behind';

export interface Standing {
  readonly ours: number;
  /** Without those that it can't be told of. */
  readonly peers: readonly number[];
  readonly better: 'more' | 'less';
  /** Enough, whatever the peers do. */
  readonly bar?: number | undefined;
}

/** `over the bar`: a peer is better, but ours is all that anybody needs. */
export function verdict({ ours, peers, better, bar }: Standing): Verdict {
  const sign = better === 'more' ? 1 : -1;
  const best = Math.max(...peers.map((value) => value * sign));
  if (ours * sign > best) return 'best';
  if (ours * sign === best) return 'shares the best';
  return bar !== undefined && ours * sign >= bar * sign ? 'over the bar' : 'behind';
}
