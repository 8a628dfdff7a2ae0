import { type FieldProblem, isRecord, own } from '../fields';
import { plainText, readInlines } from './inline';
import type { RichBlock, RichLevel, RichList, RichText } from './types';

type Path = readonly (string | number)[];
type Element = Readonly<Record<string, unknown>>;

/** Lists in lists, at most: the fourth level down is lost on every reader. Deeper ones keep their text. */
const DEEPEST_LIST = 4;
const LEVELS: readonly RichLevel[] = [1, 2, 3, 4, 5, 6];

/** Reads Strapi's blocks JSON. Total: each element by itself; an unknown one keeps its text. */
export function readRichText(
  value: unknown,
  path: Path,
): { readonly text: RichText; readonly problems: readonly FieldProblem[] } {
  if (value === undefined || value === null) return { text: [], problems: [] };
  if (!Array.isArray(value)) return { text: [], problems: [{ code: 'field-type', path }] };
  const problems: FieldProblem[] = [];
  const text = value.flatMap((element: unknown, index) => {
    const block = readBlock(element, index, [...path, index], problems);
    return block === undefined ? [] : [block];
  });
  return { text, problems };
}

function readBlock(element: unknown, index: number, path: Path, problems: FieldProblem[]): RichBlock | undefined {
  if (!isRecord(element)) {
    problems.push({ code: 'field-text-unknown', path });
    return undefined;
  }
  const type = own(element, 'type');
  if (type === 'list') {
    const list = readList(element, path, problems, 1);
    return list === undefined ? undefined : { type, index, ...list };
  }
  if (type === 'image') {
    // A picture needs a text of its own language: the picture block asks for it, the text editor doesn't.
    problems.push({ code: 'field-text-picture', path });
    return undefined;
  }
  const children = readInlines(own(element, 'children'), [...path, 'children'], problems);
  if (type === 'heading') return children.length === 0 ? undefined : { type, index, level: levelOf(element), children };
  if (type !== 'paragraph' && type !== 'quote' && type !== 'code') problems.push({ code: 'field-text-unknown', path });
  if (plainText(children) === '') return undefined;
  return { type: type === 'quote' ? 'quote' : 'paragraph', index, children };
}

function levelOf(element: Element): RichLevel {
  return LEVELS.find((level) => level === own(element, 'level')) ?? 2;
}

/** Strapi keeps a nested list as a sibling of the item above it; in the document it belongs to that item. */
function readList(element: Element, path: Path, problems: FieldProblem[], depth: number): RichList | undefined {
  const children = own(element, 'children');
  if (!Array.isArray(children)) return undefined;
  const items: RichList['items'][number][] = [];
  for (const [index, child] of children.entries()) {
    const at = [...path, 'children', index];
    if (!isRecord(child)) problems.push({ code: 'field-text-unknown', path: at });
    else if (own(child, 'type') === 'list') addNested(items, child, at, problems, depth);
    else {
      const inlines = readInlines(own(child, 'children'), [...at, 'children'], problems);
      if (inlines.length > 0) items.push({ children: inlines });
    }
  }
  return items.length === 0 ? undefined : { ordered: own(element, 'format') === 'ordered', items };
}

function addNested(
  items: RichList['items'][number][],
  element: Element,
  path: Path,
  problems: FieldProblem[],
  depth: number,
): void {
  if (depth >= DEEPEST_LIST) {
    problems.push({ code: 'field-text-too-deep', path, values: { max: DEEPEST_LIST } });
    items.push(...itemsBelow(element, path, problems));
    return;
  }
  const list = readList(element, path, problems, depth + 1);
  if (list === undefined) return;
  const last = items.pop();
  if (last === undefined) items.push(...list.items);
  else if (last.list === undefined) items.push({ ...last, list });
  else items.push({ ...last, list: { ...last.list, items: [...last.list.items, ...list.items] } });
}

/** The items of a list and of all lists in it, on one level. A loop: the depth of what comes in has no bound. */
function itemsBelow(element: Element, path: Path, problems: FieldProblem[]): readonly RichList['items'][number][] {
  const items: RichList['items'][number][] = [];
  const open: unknown[] = [element];
  while (open.length > 0) {
    const next = open.shift();
    if (!isRecord(next)) continue;
    const children = own(next, 'children');
    if (own(next, 'type') === 'list') open.unshift(...(Array.isArray(children) ? children : []));
    else {
      const inlines = readInlines(children, path, problems);
      if (inlines.length > 0) items.push({ children: inlines });
    }
  }
  return items;
}
