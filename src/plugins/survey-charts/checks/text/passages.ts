import type { Path } from '../../document/nodes';
import type { ArticleCheckInput } from '../rule';
import { blockName, sourceElements, stringField } from './source';

export type PassageKind = 'title' | 'intro' | 'summary' | 'heading' | 'paragraph' | 'item';

/** A piece of running text with its place in the form. */
export interface Passage {
  readonly kind: PassageKind;
  readonly path: Path;
  readonly text: string;
}

const kept = new WeakMap<ArticleCheckInput, readonly Passage[]>();

/** All running text of an article in order; not what others are quoted with, nor what a figure says by itself. */
export function passagesOf(input: ArticleCheckInput): readonly Passage[] {
  const known = kept.get(input);
  if (known !== undefined) return known;
  const passages = readPassages(input).filter(({ text }) => text.trim() !== '');
  kept.set(input, passages);
  return passages;
}

function readPassages({ title, intro, summary, blocks }: ArticleCheckInput): readonly Passage[] {
  return [
    { kind: 'title', path: ['title'], text: title },
    { kind: 'intro', path: ['intro'], text: intro },
    ...linesOf(summary).map((text): Passage => ({ kind: 'summary', path: ['summary'], text })),
    ...sourceElements(blocks).flatMap(({ type, path, text, items }): readonly Passage[] => {
      if (type === 'list') return items.map((item) => ({ kind: 'item', path, text: item }));
      if (type === 'quote') return [];
      return [{ kind: type === 'heading' ? 'heading' : 'paragraph', path, text }];
    }),
  ];
}

/** The paragraph above in the same block, which a paragraph may lean on: "Samen is dat de helft." */
export function paragraphAbove(passages: readonly Passage[], index: number): Passage | undefined {
  const [above, here] = [passages[index - 1], passages[index]];
  const isBeside = above?.kind === 'paragraph' && here?.kind === 'paragraph' && above.path[1] === here.path[1];
  // In a summary no line is of the line above it.
  return isBeside ? above : undefined;
}

/** The sentences of a summary: a line each. */
export function linesOf(summary: string): readonly string[] {
  return summary
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Texts that an editor wrote in place of those of a figure. */
export function ownTexts(blocks: readonly unknown[]): readonly (Passage & { readonly index: number })[] {
  return blocks.flatMap((block, index) =>
    blockName(block) !== 'result'
      ? []
      : ['finding', 'altText', 'sentences'].flatMap((field) =>
          linesOf(stringField(block, field)).map((text) => ({
            kind: 'paragraph' as const,
            path: ['body', index, field],
            text,
            index,
          })),
        ),
  );
}
