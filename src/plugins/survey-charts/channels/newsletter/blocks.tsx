import { Img } from '@react-email/img';
import type { ReactElement } from 'react';
import type {
  BlockNode,
  FactsNode,
  FigureGroupNode,
  GlossaryNode,
  ImageNode,
  KeyFigureNode,
  ListNode,
  NoteNode,
  QuoteNode,
} from '../../document/nodes';
import { wordsOf } from '../../words';
import { type NodeRenderers, renderNode } from '../define';
import { safePicture } from '../safe-address';
import { emailAddress } from './address';
import { Box, Space } from './box';
import { type EmailContext, langOf } from './context';
import { Figure } from './figure';
import { listed } from './listed';
import { paint } from './paint';
import { Heading, Inlines, Link, P } from './text';

const renderers: NodeRenderers<ReactElement, EmailContext> = {
  heading: (node, context) => (
    <>
      <Space height={20} />
      <Heading level={node.level} lang={langOf(node, context)}>
        <Inlines items={node.children} context={context} />
      </Heading>
    </>
  ),
  paragraph: (node, context) => (
    <P lang={langOf(node, context)}>
      <Inlines items={node.children} context={context} />
    </P>
  ),
  list: (node, context) => <List node={node} context={context} />,
  quote: (node, context) => <Quote node={node} context={context} />,
  note: (node, context) => <Note node={node} context={context} />,
  figure: (node, context) => <Figure node={node} context={context} />,
  'figure-group': (node, context) => <FigureGroup node={node} context={context} />,
  'key-figure': (node, context) => <KeyFigure node={node} context={context} />,
  image: (node, context) => <Image node={node} context={context} />,
  facts: (node, context) => <Facts node={node} context={context} />,
  glossary: (node, context) => <Glossary node={node} context={context} />,
  placeholder: (node) => <P>[{node.text}]</P>,
};

interface Props<Node> {
  readonly node: Node;
  readonly context: EmailContext;
}

export function Blocks({
  nodes,
  context,
}: {
  readonly nodes: readonly BlockNode[];
  readonly context: EmailContext;
}): ReactElement {
  return <>{listed(nodes, (node) => renderNode(renderers, node, context))}</>;
}

function List({ node, context }: Props<ListNode>): ReactElement {
  const Tag = node.ordered ? 'ol' : 'ul';
  return (
    <Tag lang={langOf(node, context)} style={{ margin: '0 0 16px', paddingLeft: 24 }}>
      {listed(node.items, (item) => (
        <li>
          <Inlines items={item.children} context={context} />
          {item.list && <List node={item.list} context={context} />}
        </li>
      ))}
    </Tag>
  );
}

function Quote({ node, context }: Props<QuoteNode>): ReactElement {
  return (
    <>
      <Box line="accent" style={{ padding: '2px 0 2px 18px', borderLeft: '4px solid' }}>
        <blockquote lang={langOf(node, context)} style={{ margin: 0, fontSize: 19 }}>
          <p style={{ margin: 0 }}>
            <Inlines items={node.children} context={context} />
          </p>
        </blockquote>
        {node.attribution !== undefined && (
          <P small below={0}>
            — {node.attribution}
          </P>
        )}
      </Box>
      <Space height={20} />
    </>
  );
}

function Note({ node, context }: Props<NoteNode>): ReactElement {
  const correction = wordsOf(node.language).interface.article.correction;
  const title = node.title ?? (node.tone === 'correction' ? correction : undefined);
  return (
    <>
      <Box surface={node.tone === 'info' ? 'highlight' : 'warning'} style={{ padding: '16px 18px 4px' }}>
        {title !== undefined && (
          <P lang={langOf(node, context)} below={6}>
            <strong>{title}</strong>
          </P>
        )}
        <Blocks nodes={node.children} context={context} />
      </Box>
      <Space height={20} />
    </>
  );
}

/** The figures one after the other, each under its short name: there are no tabs in an e-mail. */
function FigureGroup({ node, context }: Props<FigureGroupNode>): ReactElement {
  return (
    <>
      <Heading level={node.level} lang={langOf(node, context)}>
        {node.title}
      </Heading>
      {listed(node.parts, ({ label, figure }) => (
        <>
          <P lang={langOf(node, context)} below={6}>
            <strong>{label}</strong>
          </P>
          <Blocks nodes={[figure]} context={context} />
        </>
      ))}
    </>
  );
}

function KeyFigure({ node, context }: Props<KeyFigureNode>): ReactElement {
  const amount = paint({ ink: 'heading' }, { fontSize: 40, lineHeight: 1.15, fontWeight: 700 });
  return (
    <>
      <Box surface="highlight" style={{ padding: '18px 18px 16px' }}>
        <p lang={langOf(node, context)} style={{ margin: '0 0 6px' }}>
          <strong {...amount}>{node.amount}</strong>
          <br />
          {node.text}
        </p>
        <P small below={0}>
          {node.base}
        </P>
      </Box>
      <Space height={20} />
    </>
  );
}

/** CSS pixels that a picture has at most: the e-mail without its margins. */
const WIDEST = 536;

/**
 * A picture that only decorates is left out: an e-mail has enough to load. So is one whose text was forgotten: it is nothing
 * to who does not load pictures.
 */
export function Image({ node, context }: Props<ImageNode>): ReactElement | null {
  const src = safePicture(node.url) === undefined ? undefined : emailAddress(node.url, context);
  if (src === undefined || node.decorative || node.altText === '') return null;
  const width = Math.min(node.width, WIDEST);
  const caption = [node.caption, node.credit].filter((text) => text !== undefined && text !== '').join(' ');
  return (
    <>
      <Img src={src} width={width} alt={node.altText} style={{ width: '100%', maxWidth: width, height: 'auto' }} />
      {caption !== '' && (
        <P lang={langOf(node, context)} small below={0}>
          {caption}
        </P>
      )}
      <Space height={20} />
    </>
  );
}

interface Explained {
  readonly term: string;
  readonly text: string;
}

function Explanations({ items }: { readonly items: readonly Explained[] }): ReactElement {
  return (
    <ul style={{ margin: '0 0 16px', paddingLeft: 24 }}>
      {listed(items, ({ term, text }) => (
        <li>
          <strong>{term}</strong>: {text}
        </li>
      ))}
    </ul>
  );
}

function Facts({ node, context }: Props<FactsNode>): ReactElement {
  const href = node.link && emailAddress(node.link.url, context);
  return (
    <>
      <Space height={20} />
      <Heading level={node.level} lang={langOf(node, context)}>
        {node.title}
      </Heading>
      {node.intro.length > 0 && <P>{node.intro.join(' ')}</P>}
      <Explanations items={node.items.map(({ term, description }) => ({ term, text: description }))} />
      {node.link && href !== undefined && (
        <P>
          <Link href={href}>{node.link.text}</Link>
        </P>
      )}
    </>
  );
}

function Glossary({ node, context }: Props<GlossaryNode>): ReactElement {
  return (
    <>
      <Space height={20} />
      <Heading level={node.level} lang={langOf(node, context)}>
        {node.title}
      </Heading>
      <Explanations items={node.items.map(({ term, explanation }) => ({ term, text: explanation }))} />
    </>
  );
}
