import type { ReactElement } from 'react';
import type { PlaceholderNode } from '../../document/nodes';
import { langOf, type WebContext } from './context';

/** What a draft lacks, where it lacks it. Only a preview has these. */
export function Placeholder({
  node,
  context,
}: {
  readonly node: PlaceholderNode;
  readonly context: WebContext;
}): ReactElement {
  return (
    <p className="placeholder" lang={langOf(node, context)}>
      {node.text}
    </p>
  );
}
