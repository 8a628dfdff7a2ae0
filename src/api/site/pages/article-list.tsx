import type { ReactElement } from 'react';
import { each, Link } from '../../../plugins/survey-charts/channels/web';
import type { ArticleSummary } from '../../../plugins/survey-charts/document/summary';
import type { Language } from '../../../plugins/survey-charts/survey/language';
import { wordsOf } from '../../../plugins/survey-charts/words';
import { addressesOf } from '../addresses';

export interface ArticleListProps {
  readonly language: Language;
  readonly items: readonly ArticleSummary[];
  /** Level of each title: under the heading that the list stands in. */
  readonly level: 2 | 3;
  /** A series' own page need not name it with each article. */
  readonly withSeries?: boolean;
}

export function ArticleList({ language, items, level, withSeries }: ArticleListProps): ReactElement {
  const words = wordsOf(language);
  const addresses = addressesOf(language);
  const Title = `h${level}` as const;
  if (items.length === 0) return <p>{words.interface.site.noArticles}</p>;
  return (
    <ul className="article-list">
      {each(items, (item) => (
        <li>
          <Title>
            <Link url={addresses.article(item.slug)}>{item.title}</Link>
          </Title>
          <p>{item.intro}</p>
          <p className="meta">
            {withSeries === true && item.series && (
              <>
                <Link url={addresses.series(item.series.slug)}>{item.series.title}</Link>
                <span aria-hidden="true"> · </span>
              </>
            )}
            <time dateTime={item.publicationDate}>{words.date(item.publicationDate)}</time>
          </p>
        </li>
      ))}
    </ul>
  );
}
