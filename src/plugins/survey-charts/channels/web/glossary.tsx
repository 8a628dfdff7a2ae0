import type { ReactElement } from 'react';
import type { GlossaryNode } from '../../document/nodes';
import { langOf, type WebContext } from './context';
import { each } from './each';
import { Heading } from './heading';
import { termId } from './inline';

/** Difficult words with their explanation, at the end of an article. */
export function Glossary({
  node,
  context,
}: {
  readonly node: GlossaryNode;
  readonly context: WebContext;
}): ReactElement {
  return (
    <section className="glossary" lang={langOf(node, context)}>
      <Heading level={node.level} id={node.id}>
        {node.title}
      </Heading>
      <dl>
        {each(node.items, (item) => (
          <div>
            <dt id={termId(item.key)}>
              <dfn>{item.term}</dfn>
            </dt>
            <dd>{item.explanation}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
