import type { Issue } from '../../document/issue';
import type { Path } from '../../document/nodes';
import type { ArticleCheckInput } from '../rule';
import type { Passage } from './passages';
import { fieldOf, isRecord, type Json, sourceElements } from './source';

/** The same text with other words in it, as a value to set; undefined where it can't be done without losing anything. */
export function replacing(input: ArticleCheckInput, passage: Passage, from: string, to: string): Issue['fix'] {
  const [field] = passage.path;
  if (field === 'title' || field === 'intro' || field === 'summary') {
    return { path: passage.path, value: input[field].replace(from, () => to) };
  }
  const element = sourceElements(input.blocks).find(({ path }) => path.join('.') === passage.path.join('.'));
  if (element === undefined) return undefined;
  const value = replacedIn(element.json, from, to);
  return value === undefined ? undefined : { path: passage.path, value };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The same with other words at a place of one of its sentences; undefined where the place is not surely found again. */
export function replacingAt(
  input: ArticleCheckInput,
  passage: Passage,
  sentence: string,
  { start, end }: Place,
  to: string,
): Issue['fix'] {
  const changed = `${sentence.slice(0, start)}${to}${sentence.slice(end)}`;
  if (passage.text.split(sentence).length !== 2) return undefined;
  const whole = replacing(input, passage, sentence, changed);
  if (whole !== undefined) return whole;
  // Bold words or a link part the sentence: then the words themselves, if they stand there once.
  const words = sentence.slice(start, end);
  return passage.text.split(words).length === 2 ? replacing(input, passage, words, to) : undefined;
}

/** Other elements for some of a block's text, which stand at these places; `at`: path of the first. */
export function replacingElements(
  input: ArticleCheckInput,
  at: Path,
  count: number,
  elements: readonly unknown[],
): Issue['fix'] {
  const [, index, , place] = at;
  if (typeof index !== 'number' || typeof place !== 'number') return undefined;
  const text = fieldOf(input.blocks[index], 'text');
  if (!Array.isArray(text)) return undefined;
  const all: readonly unknown[] = text;
  const value = [...all.slice(0, place), ...elements, ...all.slice(place + count)];
  // Strapi's editor has at least one paragraph.
  return value.length === 0 ? undefined : { path: at.slice(0, 3), value };
}

/** The element with the first run of text that holds `from` changed; undefined if no single run holds it. */
function replacedIn(element: Json, from: string, to: string): Json | undefined {
  if (typeof element.text === 'string') {
    return element.text.includes(from) ? { ...element, text: element.text.replace(from, () => to) } : undefined;
  }
  if (!Array.isArray(element.children)) return undefined;
  const children: unknown[] = element.children;
  for (const [index, child] of children.entries()) {
    const changed = isRecord(child) ? replacedIn(child, from, to) : undefined;
    if (changed !== undefined) return { ...element, children: children.with(index, changed) };
  }
  return undefined;
}

/** Like the first, the replacement begins with a capital where the words did. */
export function inCaseOf(model: string, text: string): string {
  return /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
