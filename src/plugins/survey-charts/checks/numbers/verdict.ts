import type { Figure } from './figures';

/** What holding a share against the survey's facts gives. */
export type Verdict =
  | { readonly kind: 'found' }
  /** The share is of another answer than the one that the words name. */
  | { readonly kind: 'other-label'; readonly named: Figure; readonly has: Figure }
  /** No fact has this share; `named`: what the words name instead. */
  | { readonly kind: 'not-found'; readonly named?: Figure | undefined }
  /** The share is a sum of rounded figures, and the sum itself is another. */
  | { readonly kind: 'net-of-rounded'; readonly net: Figure };
