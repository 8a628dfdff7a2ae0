import type { ReactElement } from 'react';
import { each, Link } from '../../../plugins/survey-charts/channels/web';
import type { ArticleDocument } from '../../../plugins/survey-charts/document/article';
import { wordsOf } from '../../../plugins/survey-charts/words';

/** What was wrong and is mended, newest first, each with its day and the figure that it is about. */
export function Corrections({ article }: { readonly article: ArticleDocument }): ReactElement | null {
  const { corrections, language } = article;
  if (corrections.length === 0) return null;
  const words = wordsOf(language);
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{words.interface.article.corrections}</h2>
      <ul>
        {each(corrections, ({ date, text, figure }) => (
          <li>
            <time dateTime={date}>{words.date(date)}</time>
            <p>{text}</p>
            {figure && (
              <p>
                <Link url={`#${figure.id}`}>{figure.finding}</Link>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
