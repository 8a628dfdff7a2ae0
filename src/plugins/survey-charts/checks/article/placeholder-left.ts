import type { BlockNode, PlaceholderNode } from '../../document/nodes';
import { type ArticleRule, issueOf } from '../rule';

/** Nothing half-filled is ever published. Whatever the other rules think of, this one sees what a reader would. */
export const placeholderLeft: ArticleRule = {
  id: 'placeholder-left',
  about: 'article',
  severity: 'error',
  overridable: false,
  check: ({ body }) => placeholdersIn(body).map(({ origin, text }) => issueOf(placeholderLeft, origin, { text })),
};

function placeholdersIn(nodes: readonly BlockNode[]): readonly PlaceholderNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'placeholder') return [node];
    if (node.type === 'figure-group') return placeholdersIn(node.parts.map((part) => part.figure));
    return node.type === 'note' ? placeholdersIn(node.children) : [];
  });
}
