import type { ReactElement } from 'react';
import type { ArticleSummary } from '../../../plugins/survey-charts/document/summary';
import { wordsOf } from '../../../plugins/survey-charts/words';
import { addressesOf, pageAddress } from '../addresses';
import { ArticleList } from './article-list';
import type { Alternate, Frame } from './frame';
import { Layout } from './layout';
import { Pagination, type Paging } from './pagination';

export interface SeriesProps extends Paging {
  readonly frame: Frame;
  readonly series: { readonly title: string; readonly slug: string; readonly description: string };
  readonly items: readonly ArticleSummary[];
  readonly alternates: readonly Alternate[];
}

/** All articles of a series. */
export function Series({ frame, series, items, alternates, page, pages }: SeriesProps): ReactElement {
  const { language } = frame;
  const texts = wordsOf(language).interface;
  const address = addressesOf(language).series(series.slug);
  const description = series.description === '' ? undefined : series.description;
  const meta = {
    title: series.title,
    description,
    path: pageAddress(address, page),
    alternates,
    series,
    kind: 'website',
  } as const;
  return (
    <Layout frame={frame} meta={meta}>
      <header className="page-header">
        <p className="eyebrow">{texts.article.series}</p>
        <h1>{series.title}</h1>
        {description !== undefined && <p className="intro">{description}</p>}
      </header>
      <section aria-labelledby="articles">
        <h2 id="articles">
          {texts.site.allArticlesOf} {series.title}
        </h2>
        <ArticleList language={language} items={items} level={3} />
        <Pagination language={language} address={address} page={page} pages={pages} />
      </section>
    </Layout>
  );
}
