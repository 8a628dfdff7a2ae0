import type { Inline } from '../../document/nodes';

/** Text as an editor wrote it, read and made safe; it becomes nodes once its language is known. */
export type RichText = readonly RichBlock[];

interface RichBase {
  /** Index in Strapi's array: for the path of what comes of it. */
  readonly index: number;
}

export type RichBlock =
  | (RichBase & { readonly type: 'paragraph'; readonly children: readonly Inline[] })
  | (RichBase & { readonly type: 'heading'; readonly level: RichLevel; readonly children: readonly Inline[] })
  | (RichBase & { readonly type: 'quote'; readonly children: readonly Inline[] })
  | (RichBase & { readonly type: 'list' } & RichList);

export type RichLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface RichList {
  readonly ordered: boolean;
  readonly items: readonly { readonly children: readonly Inline[]; readonly list?: RichList | undefined }[];
}
