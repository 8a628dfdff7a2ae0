import type { ArticleDocument } from '../../document/article';
import { wordsOf } from '../../words';
import { articleAddress } from '../article-address';
import { correctionNodes } from '../correction-nodes';
import type { Format } from '../define';
import { headingBlock, item, spaced, textBlock } from './blocks';
import { escapeStart, escapeText } from './escape';
import { nodesMarkdown } from './nodes';

/** The whole article in Markdown, with its tables: the other form of the text. */
export const markdown: Format = {
  mime: 'text/markdown; charset=utf-8; variant=GFM',
  render(article, context) {
    const { title, intro, body, byline, language } = article;
    const texts = wordsOf(language).interface.article;
    const blocks = [
      headingBlock(1, escapeText(title)),
      textBlock(metadata(article)),
      textBlock(intro),
      ...summary(article),
      nodesMarkdown([...body, ...correctionNodes(article)], context),
      byline === '' ? undefined : textBlock(`${texts.byline} ${byline}`),
      `${escapeText(texts.online)} <${articleAddress(context.publicUrl, language, article.slug)}>`,
    ];
    return `${spaced(blocks)}\n`;
  },
};

function metadata({ language, series, publicationDate, updated }: ArticleDocument): string {
  const words = wordsOf(language);
  const { article } = words.interface;
  const day = (iso: string | undefined) => (iso === undefined ? undefined : words.date(iso));
  const [published, changed] = [day(publicationDate), day(updated)];
  return [
    ...(series === undefined ? [] : [`${article.series}: ${series.title}`]),
    ...(published === undefined ? [] : [`${article.published}: ${published}`]),
    ...(changed === undefined || changed === published ? [] : [`${article.updated}: ${changed}`]),
  ].join(' · ');
}

function summary({ language, summary: sentences }: ArticleDocument): readonly string[] {
  if (sentences.length === 0) return [];
  return [
    headingBlock(2, escapeText(wordsOf(language).interface.article.summary)),
    sentences.map((sentence) => item('- ', escapeStart(escapeText(sentence)))).join('\n'),
  ];
}
