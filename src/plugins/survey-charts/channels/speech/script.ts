import type { Inline } from '../../document/nodes';

/** Words in one language (a BCP 47 tag), as they are written. */
export interface Passage {
  readonly text: string;
  readonly language: string;
}

/** Running text, or one sentence that is never cut: a label may hold a full stop. */
export interface Part {
  readonly passages: readonly Passage[];
  readonly whole: boolean;
}

/** How long a voice waits before a paragraph. */
export type Pause = 'short' | 'medium' | 'long';

export interface Paragraph {
  readonly pause: Pause;
  readonly parts: readonly Part[];
}

/** Running text in one language. */
export function running(text: string, language: string): Part {
  return { passages: [{ text: closed(text), language }], whole: false };
}

/** One sentence, whatever is in it. */
export function sentence(text: string, language: string): Part {
  return { passages: [{ text: closed(text), language }], whole: true };
}

/** Running text with its passages in other languages. An address is not said, only the words that it stands behind. */
export function runningInlines(inlines: readonly Inline[], language: string): Part {
  const passages = joined(inlines.flatMap((inline) => passagesOf(inline, language)));
  const last = passages.at(-1);
  if (last === undefined) return { passages, whole: false };
  return { passages: [...passages.slice(0, -1), { ...last, text: closed(last.text) }], whole: false };
}

/** A paragraph, or none if there is nothing to say. */
export function paragraph(pause: Pause, parts: readonly (Part | undefined)[]): readonly Paragraph[] {
  const said = parts
    .flatMap((part) => part ?? [])
    .filter(({ passages }) => passages.some(({ text }) => text.trim() !== ''));
  return said.length === 0 ? [] : [{ pause, parts: said }];
}

function passagesOf(inline: Inline, language: string): readonly Passage[] {
  switch (inline.type) {
    case 'text':
      return [{ text: inline.value, language }];
    case 'language':
      return inline.children.flatMap((child) => passagesOf(child, inline.tag));
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'term':
      return inline.children.flatMap((child) => passagesOf(child, language));
  }
}

/** Neighbours in one language are one passage: an abbreviation may be half in bold. */
function joined(passages: readonly Passage[]): readonly Passage[] {
  const made: Passage[] = [];
  for (const passage of passages) {
    const last = made.at(-1);
    if (last?.language !== passage.language) made.push(passage);
    else made.splice(-1, 1, { ...last, text: last.text + passage.text });
  }
  return made;
}

/** With a full stop where nothing ends it: a voice goes down there. */
function closed(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed === '' || /[.!?…:;]["'’”)\]]*$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}
