import type { ReactElement } from 'react';
import type { FactsNode } from '../../document/nodes';
import { langOf, type WebContext } from './context';
import { each } from './each';
import { Heading } from './heading';
import { Link } from './link';

/** The method block: what is known of a survey, and what is not. */
export function Facts({ node, context }: { readonly node: FactsNode; readonly context: WebContext }): ReactElement {
  return (
    <section className="facts" lang={langOf(node, context)}>
      <Heading level={node.level} id={node.id}>
        {node.title}
      </Heading>
      {each(node.intro, (sentence) => (
        <p>{sentence}</p>
      ))}
      {node.items.length > 0 && (
        <dl>
          {each(node.items, (item) => (
            <div className={item.known ? undefined : 'not-known'}>
              <dt>{item.term}</dt>
              <dd>{item.description}</dd>
            </div>
          ))}
        </dl>
      )}
      {node.link && (
        <p>
          <Link url={node.link.url}>{node.link.text}</Link>
        </p>
      )}
    </section>
  );
}
