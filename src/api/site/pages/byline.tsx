import type { ReactElement } from 'react';
import type { ArticleDocument } from '../../../plugins/survey-charts/document/article';
import { wordsOf } from '../../../plugins/survey-charts/words';

/** Who wrote it, when it was placed and when it last changed. A draft has no dates yet. */
export function Byline({ article }: { readonly article: ArticleDocument }): ReactElement | null {
  const words = wordsOf(article.language);
  const texts = words.interface.article;
  const { byline, publicationDate, updated } = article;
  const published = publicationDate === undefined ? undefined : words.date(publicationDate);
  const changed = updated === undefined ? undefined : words.date(updated);
  if (byline === '' && published === undefined) return null;
  return (
    <footer className="byline">
      {byline !== '' && (
        <p>
          {texts.byline} {byline}
        </p>
      )}
      {published !== undefined && (
        <p>
          {texts.published} <time dateTime={publicationDate}>{published}</time>
        </p>
      )}
      {changed !== undefined && changed !== published && (
        <p>
          {texts.updated} <time dateTime={updated}>{changed}</time>
        </p>
      )}
    </footer>
  );
}
