import type { ReactElement } from 'react';
import type { KeyFigureNode } from '../../document/nodes';
import { langOf, type WebContext } from './context';

/** One number, large, with what it is of and who answered: read aloud it is one sentence. */
export function KeyFigure({
  node,
  context,
}: {
  readonly node: KeyFigureNode;
  readonly context: WebContext;
}): ReactElement {
  return (
    <div className="key-figure" lang={langOf(node, context)}>
      <p>
        <strong className="amount">{node.amount}</strong> <span className="of">{node.text}</span>
      </p>
      <p className="base">{node.base}</p>
    </div>
  );
}
