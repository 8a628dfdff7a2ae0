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

/** With their survey at each, to be joined with sentences on another one. */
export function inSurvey({ survey, finds, passes }: RuleVariants): RuleVariants {
  const placed = (all: readonly Variant[]) =>
    all.map(([language, what, own = survey]): Variant => [language, what, own]);
  return { finds: placed(finds), passes: placed(passes) };
}
