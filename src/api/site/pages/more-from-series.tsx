import type { ReactElement } from 'react';
import { Link } from '../../../plugins/survey-charts/channels/web';
import type { SeriesReference } from '../../../plugins/survey-charts/document/article';
import type { ArticleSummary } from '../../../plugins/survey-charts/document/summary';
import type { Language } from '../../../plugins/survey-charts/survey/language';
import { wordsOf } from '../../../plugins/survey-charts/words';
import { addressesOf } from '../addresses';
import { ArticleList } from './article-list';

export interface MoreFromSeriesProps {
  readonly language: Language;
  readonly series: SeriesReference;
  /** Without the article itself. */
  readonly items: readonly ArticleSummary[];
}

export function MoreFromSeries({ language, series, items }: MoreFromSeriesProps): ReactElement {
  const texts = wordsOf(language).interface;
  return (
    <section className="more" aria-labelledby="more">
      <h2 id="more">{texts.article.moreFromSeries}</h2>
      {items.length > 0 && <ArticleList language={language} items={items} level={3} />}
      <p>
        <Link url={addressesOf(language).series(series.slug)}>
          {texts.site.allArticlesOf} {series.title}
        </Link>
      </p>
    </section>
  );
}
