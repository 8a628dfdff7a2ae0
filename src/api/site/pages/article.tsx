import type { ReactElement } from 'react';
import {
  ArticleBody,
  contentsOf,
  each,
  Image,
  Link,
  type WebContext,
} from '../../../plugins/survey-charts/channels/web';
import type { ArticleDocument, Pictures } from '../../../plugins/survey-charts/document/article';
import type { ArticleSummary } from '../../../plugins/survey-charts/document/summary';
import type { Language } from '../../../plugins/survey-charts/survey/language';
import { wordsOf } from '../../../plugins/survey-charts/words';
import { addressesOf } from '../addresses';
import { siteTexts } from '../texts';
import { Byline } from './byline';
import { Corrections } from './corrections';
import type { Frame, PageMeta } from './frame';
import { Layout } from './layout';
import { MoreFromSeries } from './more-from-series';
import { PatternSheet } from './pattern-sheet';
import { ReadAloud } from './read-aloud';
import { Share } from './share';
import { sharePicture } from './share-picture';
import { structuredData } from './structured-data';

export interface ArticlePageProps {
  readonly frame: Frame;
  readonly article: ArticleDocument;
  readonly pictures: Pictures;
  /** Other articles of its series. */
  readonly more: readonly ArticleSummary[];
  /** A draft: with a banner, without a lasting address. */
  readonly preview?: boolean;
}

export function ArticlePage({ frame, article, pictures, more, preview }: ArticlePageProps): ReactElement {
  const { language, publicUrl } = frame;
  const texts = wordsOf(language).interface;
  const context: WebContext = { language, publicUrl, pictures };
  const path = addressesOf(language).article(article.slug);
  return (
    <Layout
      frame={frame}
      meta={{
        ...metaOf(article, pictures, preview === true ? undefined : path),
        structured: preview === true ? undefined : structuredData(article, pictures, frame),
      }}
      banner={preview === true ? texts.site.previewBanner : undefined}
    >
      <article>
        <Opening article={article} />
        <ReadAloud language={language} />
        <CoreNotice language={language} />
        {article.cover && <Image node={article.cover} context={context} eager />}
        <Summary title={texts.article.summary} sentences={article.summary} />
        <Contents title={texts.article.contents} article={article} />
        <div className="body">
          <ArticleBody nodes={article.body} context={context} />
        </div>
        {pictures.size > 0 && <PatternSheet />}
        <Corrections article={article} />
        <Byline article={article} />
      </article>
      {preview !== true && <Share language={language} title={article.title} url={publicUrl + path} />}
      {article.series && <MoreFromSeries language={language} series={article.series} items={more} />}
    </Layout>
  );
}

function metaOf(article: ArticleDocument, pictures: Pictures, path: string | undefined): PageMeta {
  return {
    title: article.title,
    description: article.intro === '' ? undefined : article.intro,
    path,
    kind: 'article',
    alternates: article.alternates.map(({ language, slug }) => ({
      language,
      path: addressesOf(language).article(slug),
    })),
    picture: sharePicture(article.body, pictures),
  };
}

/** Shown to who chose to see the main points only: that there is more, and the way to it. */
function CoreNotice({ language }: { readonly language: Language }): ReactElement {
  const { coreNotice, showAll } = siteTexts(language).reading;
  return (
    <div className="core-notice" hidden>
      <p>{coreNotice}</p>
      <button type="button" className="button">
        {showAll}
      </button>
    </div>
  );
}

function Opening({ article }: { readonly article: ArticleDocument }): ReactElement {
  const { series, language } = article;
  return (
    <header className="page-header">
      {series && (
        <p className="eyebrow">
          <Link url={addressesOf(language).series(series.slug)}>{series.title}</Link>
        </p>
      )}
      <h1>{article.title}</h1>
      {article.intro !== '' && <p className="intro">{article.intro}</p>}
    </header>
  );
}

function Summary({
  title,
  sentences,
}: {
  readonly title: string;
  readonly sentences: readonly string[];
}): ReactElement | null {
  if (sentences.length === 0) return null;
  return (
    <section className="summary" aria-labelledby="summary">
      <h2 id="summary">{title}</h2>
      <ul>
        {each(sentences, (sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function Contents({
  title,
  article,
}: {
  readonly title: string;
  readonly article: ArticleDocument;
}): ReactElement | null {
  const entries = contentsOf(article.body);
  if (entries.length === 0) return null;
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">{title}</h2>
      <ol>
        {each(entries, (entry) => (
          <li>
            <Link url={`#${entry.id}`}>{entry.text}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
