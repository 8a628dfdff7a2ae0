import type { ReactElement } from 'react';
import type {
  BlockNode,
  FactsNode,
  FigureGroupNode,
  GlossaryNode,
  ImageNode,
  ListNode,
  NoteNode,
} from '../../document/nodes';
import { wordsOf } from '../../words';
import { type NodeRenderers, renderNode } from '../define';
import { type EntryContext, pictureAddress } from './context';
import { Figure } from './figure';
import { Heading } from './heading';
import { each, Inlines, Link } from './inline';

type Output = ReactElement | null;

const renderers: NodeRenderers<Output, EntryContext> = {
  heading: (node, context) => (
    <Heading level={node.level}>
      <Inlines items={node.children} context={context} />
    </Heading>
  ),
  paragraph: (node, context) => (
    <p>
      <Inlines items={node.children} context={context} />
    </p>
  ),
  list: (node, context) => <List node={node} context={context} />,
  quote: (node, context) => (
    <blockquote>
      <p>
        <Inlines items={node.children} context={context} />
      </p>
      {node.attribution !== undefined && <p>— {node.attribution}</p>}
    </blockquote>
  ),
  note: (node, context) => <Note node={node} context={context} />,
  figure: (node, context) => <Figure node={node} context={context} />,
  'figure-group': (node, context) => <FigureGroup node={node} context={context} />,
  'key-figure': ({ amount, text, base }) => (
    <p>
      {/* "74 procent is het hiermee eens", "31 procent: Eens". */}
      <strong>{amount}</strong>
      {/^\p{Lu}/u.test(text) && ':'} {text}
      <br />
      <small>{base}</small>
    </p>
  ),
  image: (node, context) => <Image node={node} context={context} />,
  facts: (node, context) => <Facts node={node} context={context} />,
  glossary: (node) => <Glossary node={node} />,
  placeholder: (node) => <p>[{node.text}]</p>,
};

interface Props<Node> {
  readonly node: Node;
  readonly context: EntryContext;
}

/** Nodes one after the other. */
export function Nodes({
  nodes,
  context,
}: {
  readonly nodes: readonly BlockNode[];
  readonly context: EntryContext;
}): ReactElement {
  return <>{each(nodes, (node) => renderNode(renderers, node, context))}</>;
}

function List({ node, context }: Props<ListNode>): ReactElement {
  const Tag = node.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {each(node.items, ({ children, list }) => (
        <li>
          <Inlines items={children} context={context} />
          {list && <List node={list} context={context} />}
        </li>
      ))}
    </Tag>
  );
}

function Note({ node, context }: Props<NoteNode>): ReactElement {
  const correction = node.tone === 'correction' ? wordsOf(node.language).interface.article.correction : undefined;
  const title = node.title ?? correction;
  return (
    <blockquote>
      {title !== undefined && (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      <Nodes nodes={node.children} context={context} />
    </blockquote>
  );
}

/** A feed reader has no tabs: one under the other, each under its short name. */
function FigureGroup({ node, context }: Props<FigureGroupNode>): ReactElement {
  return (
    <>
      <Heading level={node.level}>{node.title}</Heading>
      {each(node.parts, ({ label, figure }) => (
        <>
          <p>
            <strong>{label}</strong>
          </p>
          <Nodes nodes={[figure]} context={context} />
        </>
      ))}
    </>
  );
}

/** A picture that only decorates is left out, and so is one whose text was forgotten. */
export function Image({ node, context }: Props<ImageNode>): Output {
  const src = pictureAddress(node.url, context);
  if (node.decorative || node.altText === '' || src === undefined) return null;
  const under = [node.caption, node.credit].filter((text) => text !== undefined && text !== '').join(' ');
  return (
    <>
      <p>
        <img src={src} alt={node.altText} width={node.width} height={node.height} />
      </p>
      {under !== '' && (
        <p>
          <small>{under}</small>
        </p>
      )}
    </>
  );
}

function Facts({ node, context }: Props<FactsNode>): ReactElement {
  return (
    <>
      <Heading level={node.level}>{node.title}</Heading>
      {node.intro.length > 0 && <p>{node.intro.join(' ')}</p>}
      <Terms items={node.items} />
      {node.link && (
        <p>
          <Link url={node.link.url} context={context}>
            {node.link.text}
          </Link>
        </p>
      )}
    </>
  );
}

function Glossary({ node }: { readonly node: GlossaryNode }): ReactElement {
  return (
    <>
      <Heading level={node.level}>{node.title}</Heading>
      <Terms items={node.items.map(({ term, explanation }) => ({ term, description: explanation }))} />
    </>
  );
}

function Terms({
  items,
}: {
  readonly items: readonly { readonly term: string; readonly description: string }[];
}): Output {
  if (items.length === 0) return null;
  return (
    <ul>
      {each(items, ({ term, description }) => (
        <li>
          <strong>{term}:</strong> {description}
        </li>
      ))}
    </ul>
  );
}
