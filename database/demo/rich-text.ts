/** Strapi's "blocks" rich text, written short: a string is a paragraph. */
type Leaf = { type: 'text'; text: string };
export type RichText = (
  | { type: 'paragraph'; children: Leaf[] }
  | { type: 'heading'; level: 2 | 3; children: Leaf[] }
  | { type: 'list'; format: 'unordered'; children: { type: 'list-item'; children: Leaf[] }[] }
)[];

const leaf = (text: string): Leaf[] => [{ type: 'text', text }];

export const heading = (text: string) => ({ heading: text }) as const;
export const list = (...items: string[]) => ({ list: items }) as const;

type Part = string | ReturnType<typeof heading> | ReturnType<typeof list>;

export function richText(...parts: Part[]): RichText {
  return parts.map((part) => {
    if (typeof part === 'string') return { type: 'paragraph', children: leaf(part) };
    if ('heading' in part) return { type: 'heading', level: 2, children: leaf(part.heading) };
    const children = part.list.map((item) => ({ type: 'list-item' as const, children: leaf(item) }));
    return { type: 'list', format: 'unordered', children };
  });
}
