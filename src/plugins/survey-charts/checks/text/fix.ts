import type { Issue } from '../../document/issue';
import type { ArticleCheckInput } from '../rule';
import type { Passage } from './passages';
import { isRecord, type Json, sourceElements } from './source';

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
