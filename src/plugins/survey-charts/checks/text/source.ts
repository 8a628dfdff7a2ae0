import type { Path } from '../../document/nodes';

/** A link in a text, as the editor made it. */
export interface SourceLink {
  readonly url: string;
  readonly text: string;
}

/** A paragraph, heading or list of a text, before it is made right for readers: the rules judge what the editor wrote. */
export interface SourceElement {
  readonly path: Path;
  readonly type: string;
  readonly level: number;
  /** Of a list: the items, a line each. */
  readonly text: string;
  readonly items: readonly string[];
  readonly allBold: boolean;
  readonly links: readonly SourceLink[];
  /** Strapi's JSON of it. */
  readonly json: Readonly<Record<string, unknown>>;
}

export type Json = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of a block; undefined where it is no block, or does not have it. */
export function fieldOf(block: unknown, name: string): unknown {
  return isRecord(block) && Object.hasOwn(block, name) ? block[name] : undefined;
}

export function stringField(block: unknown, name: string): string {
  const value = fieldOf(block, name);
  return typeof value === 'string' ? value : '';
}

/** A block's short name: `text`, `result`. */
export function blockName(block: unknown): string {
  return stringField(block, '__component').replace(/^survey\./u, '');
}

/** The elements of every rich text in the blocks of an article, in order. Total: what is none is passed over. */
export function sourceElements(blocks: readonly unknown[]): readonly SourceElement[] {
  return blocks.flatMap((block, index) => {
    const text = fieldOf(block, 'text');
    if (!Array.isArray(text)) return [];
    return text.flatMap((element: unknown, at) => elementOf(element, ['body', index, 'text', at]));
  });
}

function elementOf(element: unknown, path: Path): readonly SourceElement[] {
  if (!isRecord(element)) return [];
  const type = stringField(element, 'type');
  const children = Array.isArray(element.children) ? element.children : [];
  const items = type === 'list' ? itemsOf(children) : [];
  const text = type === 'list' ? items.join('\n') : plain(children);
  const leaves = leavesOf(children).filter((leaf) => stringField(leaf, 'text').trim() !== '');
  return [
    {
      path,
      type,
      level: typeof element.level === 'number' ? element.level : 2,
      text,
      items,
      allBold: leaves.length > 0 && leaves.every((leaf) => fieldOf(leaf, 'bold') === true),
      links: linksOf(children),
      json: element,
    },
  ];
}

/** Deeper than this nobody writes; it bounds the walk over whatever comes in. */
const DEEPEST = 12;

function childrenOf(value: unknown): readonly unknown[] {
  const children = fieldOf(value, 'children');
  return Array.isArray(children) ? children : [];
}

function plain(children: readonly unknown[], depth = 0): string {
  if (depth > DEEPEST) return '';
  return children.map((child) => stringField(child, 'text') + plain(childrenOf(child), depth + 1)).join('');
}

function leavesOf(children: readonly unknown[], depth = 0): readonly unknown[] {
  if (depth > DEEPEST) return [];
  return children.flatMap((child) => (childrenOf(child).length > 0 ? leavesOf(childrenOf(child), depth + 1) : [child]));
}

function linksOf(children: readonly unknown[], depth = 0): readonly SourceLink[] {
  if (depth > DEEPEST) return [];
  return children.flatMap((child) =>
    stringField(child, 'type') === 'link'
      ? [{ url: stringField(child, 'url'), text: plain(childrenOf(child)) }]
      : linksOf(childrenOf(child), depth + 1),
  );
}

function itemsOf(children: readonly unknown[], depth = 0): readonly string[] {
  if (depth > DEEPEST) return [];
  return children.flatMap((child) =>
    stringField(child, 'type') === 'list' ? itemsOf(childrenOf(child), depth + 1) : [plain(childrenOf(child))],
  );
}
