import type { ArticleDocument, RenderContext } from '../../document/article';
import { wordsOf } from '../../words';
import { articleAddress } from '../article-address';
import { correctionNodes } from '../correction-nodes';
import type { Channel } from '../define';
import { nodesText } from './nodes';
import { spaced, stacked, underlined, wrap } from './wrap';

/** The whole article as plain text, to read in a terminal or to paste in a message. */
export const text: Channel<string> = {
  name: 'text',
  mime: 'text/plain; charset=utf-8',
  render(article, context) {
    const parts = [
      underlined(article.title, '='),
      metadata(article),
      wrap(article.intro),
      summary(article),
      nodesText([...article.body, ...correctionNodes(article)], context),
      byline(article),
      online(article, context),
    ];
    return `${spaced(parts)}\n`;
  },
};

function metadata({ language, series, publicationDate, updated }: ArticleDocument): string {
  const words = wordsOf(language);
  const { article } = words.interface;
  const day = (iso: string | undefined) => (iso === undefined ? undefined : words.date(iso));
  const [published, changed] = [day(publicationDate), day(updated)];
  return stacked([
    series === undefined ? undefined : wrap(`${article.series}: ${series.title}`),
    published === undefined ? undefined : `${article.published}: ${published}`,
    changed === undefined || changed === published ? undefined : `${article.updated}: ${changed}`,
  ]);
}

function summary({ language, summary: sentences }: ArticleDocument): string {
  if (sentences.length === 0) return '';
  const heading = underlined(wordsOf(language).interface.article.summary, '-');
  return spaced([heading, stacked(sentences.map((sentence) => wrap(sentence, { first: '- ' })))]);
}

function byline({ language, byline: by }: ArticleDocument): string {
  return by === '' ? '' : wrap(`${wordsOf(language).interface.article.byline} ${by}`);
}

/** The address on a line of its own, so that it can be clicked in a terminal or a message. */
function online({ language, slug }: ArticleDocument, { publicUrl }: RenderContext): string {
  return `${wordsOf(language).interface.article.online}\n${articleAddress(publicUrl, language, slug)}`;
}
