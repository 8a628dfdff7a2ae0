import type { CorpusBlock } from '../corpus/corpus-article';

/** Sentences as editors write them, for one rule: what it has to find, and what comes near and is right. */
export interface RuleVariants {
  readonly survey?: string;
  readonly finds: readonly Variant[];
  readonly passes: readonly Variant[];
}

/** A language before the sentence; or a block. */
export type Variant = readonly ['nl' | 'en', string | CorpusBlock, survey?: string];

/** The sentences of several files for one rule. */
export function joined(...all: readonly RuleVariants[]): RuleVariants {
  return { ...all[0], finds: all.flatMap(({ finds }) => finds), passes: all.flatMap(({ passes }) => passes) };
}
