import type { ReactElement } from 'react';
import type { ArticleDocument } from '../../document/article';
import type { BlockNode, FigureNode, HeadingLevel } from '../../document/nodes';
import { wordsOf } from '../../words';
import { Blocks, Image } from './blocks';
import { Box, Space } from './box';
import type { EmailContext } from './context';
import { Button } from './email';
import { Figure } from './figure';
import { listed } from './listed';
import { Heading, Link, P } from './text';

export interface ArticleProps {
  readonly article: ArticleDocument;
  readonly context: EmailContext;
  /** Of its title: 1 in an e-mail of its own, 2 in an issue. */
  readonly level: 1 | 2;
}

/** A whole article. */
export function FullArticle({ article, context, level }: ArticleProps): ReactElement {
  return (
    <>
      <Opening article={article} level={level} />
      {article.cover && <Image node={article.cover} context={context} />}
      <Summary article={article} level={level === 1 ? 2 : 3} />
      <Blocks nodes={article.body} context={context} />
      <Corrections article={article} context={context} level={level === 1 ? 2 : 3} />
      <Space height={12} />
      <Button href={context.page}>{wordsOf(article.language).interface.newsletter.articleOnline}</Button>
      <Byline article={article} />
    </>
  );
}

/** What makes somebody go and read it: summary, one finding with its chart and its numbers, and the way there. */
export function TeaserArticle({ article, context, level }: ArticleProps): ReactElement {
  const figure = leadFigure(article.body);
  return (
    <>
      <Opening article={article} level={level} />
      <Summary article={article} level={level === 1 ? 2 : 3} />
      {figure && <Figure node={{ ...figure, level: level === 1 ? 2 : 3 }} context={context} />}
      <Space height={12} />
      <Button href={context.page}>{wordsOf(article.language).interface.newsletter.readMore}</Button>
    </>
  );
}

/** The first figure that stands by itself: who took part, side by side in a group, is no finding to begin with. */
function leadFigure(nodes: readonly BlockNode[]): FigureNode | undefined {
  const groups = nodes.flatMap((node) => (node.type === 'figure-group' ? node.parts.map(({ figure }) => figure) : []));
  return [...nodes, ...groups].find((node) => node.type === 'figure');
}

function Opening({ article, level }: Omit<ArticleProps, 'context'>): ReactElement {
  return (
    <>
      <Heading level={level} className={level === 1 ? 'title' : undefined}>
        {article.title}
      </Heading>
      {article.intro !== '' && <p style={{ margin: '0 0 20px', fontSize: 19, lineHeight: 1.5 }}>{article.intro}</p>}
    </>
  );
}

function Summary({
  article,
  level,
}: {
  readonly article: ArticleDocument;
  readonly level: HeadingLevel;
}): ReactElement | null {
  if (article.summary.length === 0) return null;
  return (
    <>
      <Box surface="highlight" style={{ padding: '18px 18px 6px' }}>
        <Heading level={level}>{wordsOf(article.language).interface.article.summary}</Heading>
        <ul style={{ margin: '0 0 12px', paddingLeft: 22 }}>
          {listed(article.summary, (sentence) => (
            <li style={{ marginBottom: 4 }}>{sentence}</li>
          ))}
        </ul>
      </Box>
      <Space height={20} />
    </>
  );
}

/** What was wrong and is mended, newest first, with its day and the figure that it is about. */
function Corrections({
  article,
  context,
  level,
}: Omit<ArticleProps, 'level'> & { readonly level: HeadingLevel }): ReactElement | null {
  const { corrections, language } = article;
  if (corrections.length === 0) return null;
  const words = wordsOf(language);
  return (
    <>
      <Space height={20} />
      <Heading level={level}>{words.interface.article.corrections}</Heading>
      <ul style={{ margin: '0 0 16px', paddingLeft: 24 }}>
        {listed(corrections, ({ date, text, figure }) => (
          <li style={{ marginBottom: 4 }}>
            <strong>{words.date(date)}</strong>: {text}
            {figure && (
              <>
                <br />
                <Link href={`${context.page}#${figure.id}`}>{figure.finding}</Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Byline({ article }: { readonly article: ArticleDocument }): ReactElement {
  const words = wordsOf(article.language);
  const texts = words.interface.article;
  const day = (iso: string | undefined) => (iso === undefined ? undefined : words.date(iso));
  const [published, updated] = [day(article.publicationDate), day(article.updated)];
  const lines = [
    article.byline === '' ? undefined : `${texts.byline} ${article.byline}`,
    published === undefined ? undefined : `${texts.published} ${published}`,
    updated === undefined || updated === published ? undefined : `${texts.updated} ${updated}`,
  ];
  return (
    <Box line="frame" style={{ padding: '14px 0 0', borderTop: '1px solid' }}>
      {listed(
        lines.filter((line) => line !== undefined),
        (line) => (
          <P small below={2}>
            {line}
          </P>
        ),
      )}
    </Box>
  );
}
