import type { ReactElement } from 'react';
import type { FigureGroupNode } from '../../document/nodes';
import { langOf, type WebContext } from './context';
import { each } from './each';
import { Figure } from './figure';
import { Heading } from './heading';
import { Placeholder } from './placeholder';

export interface FigureGroupProps {
  readonly node: FigureGroupNode;
  readonly context: WebContext;
}

/** Figures under short names, one after the other. A script may make tabs of the parts; nothing depends on it. */
export function FigureGroup({ node, context }: FigureGroupProps): ReactElement {
  return (
    <section className="figure-group" lang={langOf(node, context)}>
      <Heading level={node.level} id={node.id}>
        {node.title}
      </Heading>
      {each(node.parts, ({ label, figure }) => (
        <div className="part">
          <p className="part-label">{label}</p>
          {figure.type === 'figure' ? (
            <Figure node={figure} context={context} />
          ) : (
            <Placeholder node={figure} context={context} />
          )}
        </div>
      ))}
    </section>
  );
}
