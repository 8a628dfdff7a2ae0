import type { ReactElement } from 'react';
import type { FigureGroupNode } from '../../document/nodes';
import { langOf, type WebContext } from './context';
import { each } from './each';
import { Figure } from './figure';
import { Heading } from './heading';
import { Link } from './link';
import { Placeholder } from './placeholder';

export interface FigureGroupProps {
  readonly node: FigureGroupNode;
  readonly context: WebContext;
}

/**
 * Figures under short names, one after the other, with a list of links to them. Where there is a script it makes tabs of
 * that list; nothing depends on it.
 */
export function FigureGroup({ node, context }: FigureGroupProps): ReactElement {
  const anchors = node.parts.map(({ figure }, index) =>
    figure.type === 'figure' ? figure.id : `${node.id}-${index + 1}`,
  );
  return (
    <section className="figure-group" lang={langOf(node, context)}>
      <Heading level={node.level} id={node.id}>
        {node.title}
      </Heading>
      {node.parts.length > 1 && (
        <ul className="tabs">
          {each(node.parts, ({ label }, index) => (
            <li>
              <Link url={`#${anchors[index]}`}>{label}</Link>
            </li>
          ))}
        </ul>
      )}
      {each(node.parts, ({ label, figure }, index) => (
        <div className="part" id={figure.type === 'figure' ? undefined : anchors[index]}>
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
