import type { Path, PlaceholderNode } from '../document/nodes';
import type { InterfaceTexts } from '../words/interface';
import type { ArticleContext } from './context';

/** What a draft lacks, in words, at the field that lacks it. */
export function placeholder(
  context: ArticleContext,
  origin: Path,
  lacks: keyof InterfaceTexts['placeholder'],
): PlaceholderNode {
  return {
    type: 'placeholder',
    language: context.language,
    origin,
    text: context.words.interface.placeholder[lacks],
  };
}
