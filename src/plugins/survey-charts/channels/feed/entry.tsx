import { renderToStaticMarkup } from 'react-dom/server';
import type { ArticleDocument, Pictures } from '../../document/article';
import { wordsOf } from '../../words';
import { articleAddress } from '../article-address';
import { correctionNodes } from '../correction-nodes';
import type { EntryContext } from './context';
import { Heading } from './heading';
import { each } from './inline';
import { Image, Nodes } from './nodes';

/** An article as both kinds of feed give it. */
export interface Entry {
  /** Never changes, whatever becomes of the article's address: a `tag:` URI (RFC 4151). */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly author: string;
  readonly published: Date;
  readonly updated: Date;
  readonly html: string;
  readonly series: string | undefined;
  /** The same article in other languages. */
  readonly alternates: readonly { readonly language: string; readonly url: string }[];
}

export function entryOf(article: ArticleDocument, pictures: Pictures, publicUrl: string): Entry {
  const { documentId, language, slug, publicationDate = '', updated = publicationDate } = article;
  const url = articleAddress(publicUrl, language, slug);
  return {
    id: tagUri(publicUrl, publicationDate, `${documentId}/${language}`),
    url,
    title: article.title,
    summary: article.intro,
    author: article.byline,
    published: new Date(publicationDate),
    updated: new Date(updated),
    html: contentHtml(article, { pictures, publicUrl, page: url }),
    series: article.series?.title,
    alternates: article.alternates.map((other) => ({
      language: other.language,
      url: articleAddress(publicUrl, other.language, other.slug),
    })),
  };
}

/** With the day of first publishing, on which the site certainly had its name. */
function tagUri(publicUrl: string, published: string, name: string): string {
  return `tag:${new URL(publicUrl).hostname},${published.slice(0, 10)}:survey-articles/${name}`;
}

/** The whole article: intro, summary, body, byline. */
function contentHtml(article: ArticleDocument, context: EntryContext): string {
  const { language, intro, summary, body, byline, cover } = article;
  const texts = wordsOf(language).interface.article;
  return renderToStaticMarkup(
    <div lang={language}>
      {cover && <Image node={cover} context={context} />}
      {intro !== '' && <p>{intro}</p>}
      {summary.length > 0 && (
        <>
          <Heading level={2}>{texts.summary}</Heading>
          <ul>
            {each(summary, (sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <Nodes nodes={[...body, ...correctionNodes(article)]} context={context} />
      {byline !== '' && (
        <p>
          {texts.byline} {byline}
        </p>
      )}
    </div>,
  );
}
