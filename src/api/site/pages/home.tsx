import type { ReactElement } from 'react';
import type { ArticleSummary } from '../../../plugins/survey-charts/document/summary';
import { LANGUAGES } from '../../../plugins/survey-charts/survey/language';
import { wordsOf } from '../../../plugins/survey-charts/words';
import { addressesOf, pageAddress } from '../addresses';
import { siteTexts } from '../texts';
import { ArticleList } from './article-list';
import type { Frame } from './frame';
import { Layout } from './layout';
import { Pagination, type Paging } from './pagination';

export interface HomeProps extends Paging {
  readonly frame: Frame;
  readonly items: readonly ArticleSummary[];
}

/** The newest articles. */
export function Home({ frame, items, page, pages }: HomeProps): ReactElement {
  const { language, settings } = frame;
  const { tagline } = siteTexts(language);
  const address = addressesOf(language).home;
  const alternates = LANGUAGES.filter((other) => other !== language).map((other) => ({
    language: other,
    path: addressesOf(other).home,
  }));
  const meta = {
    title: settings.siteName,
    description: tagline,
    path: pageAddress(address, page),
    alternates,
    kind: 'website',
  } as const;
  return (
    <Layout frame={frame} meta={meta}>
      <header className="page-header">
        <h1>{settings.siteName}</h1>
        <p className="intro">{tagline}</p>
      </header>
      <section aria-labelledby="newest">
        <h2 id="newest">{wordsOf(language).interface.site.newest}</h2>
        <ArticleList language={language} items={items} level={3} withSeries />
        <Pagination language={language} address={address} page={page} pages={pages} />
      </section>
    </Layout>
  );
}
