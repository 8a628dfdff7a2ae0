import type { ArticleDocument } from '../document/article';
import type { BlockNode, ListItem } from '../document/nodes';
import { wordsOf } from '../words';

/** What was wrong and is mended, as nodes that a channel already has: a heading and a list, newest first; none without any. */
export function correctionNodes({ corrections, language }: ArticleDocument): readonly BlockNode[] {
  if (corrections.length === 0) return [];
  const words = wordsOf(language);
  const at = { language, origin: ['corrections'] } as const;
  const text = (value: string) => [{ type: 'text', value }] as const;
  const items = corrections.map(
    ({ date, text: what, figure }): ListItem => ({
      children: text(`${words.date(date)}: ${what}${figure === undefined ? '' : ` (‘${figure.finding}’)`}`),
    }),
  );
  return [
    { ...at, type: 'heading', level: 2, id: 'corrections', children: text(words.interface.article.corrections) },
    { ...at, type: 'list', ordered: false, items },
  ];
}
