import { articleContent } from '../../src/plugins/survey-charts/blocks/article';
import { exampleContext } from '../../src/plugins/survey-charts/blocks/example-questions';
import { BLOCKS } from '../../src/plugins/survey-charts/blocks/registry';
import { article, context } from '../../src/plugins/survey-charts/channels/example-article.test-helper';
import { newsletter, newsletterTeaser } from '../../src/plugins/survey-charts/channels/newsletter';
import type { ArticleDocument, RenderContext } from '../../src/plugins/survey-charts/document/article';
import { figuresOf } from '../../src/plugins/survey-charts/server/src/figures/figures-of';

export const PUBLIC_URL = 'https://example.org';

/** Addresses as the server gives them; what is drawn does not matter here. */
export function contextOf(document: ArticleDocument, publicUrl = PUBLIC_URL): RenderContext {
  const address = (key: string, type: string) => `${publicUrl}/figures/${key}-0123456789abcdef.${type}`;
  const pictures = figuresOf(document.body).map(({ id, key }) => {
    const files = {
      svg: address(key, 'svg'),
      png: address(key, 'png'),
      csv: address(key, 'csv'),
      json: address(key, 'json'),
    };
    return [id, { hash: '0123456789abcdef', wide: '', narrow: '', files }] as const;
  });
  return { pictures: new Map(pictures), publicUrl };
}

/** Every example of every block in an article of its own, in its language. */
export const exampleArticles: readonly (readonly [string, ArticleDocument, RenderContext])[] = BLOCKS.flatMap((block) =>
  block.examples.map(({ name, language, fields }) => {
    const blocks = exampleContext(language);
    const document: ArticleDocument = {
      ...article,
      language,
      title: `${block.name}, ${name}`,
      body: articleContent([{ __component: block.uid, ...fields }], blocks),
      surveys: blocks.surveys,
    };
    return [document.title, document, contextOf(document)] as const;
  }),
);

/** Those that have every part of an e-mail between them. */
export const wholeEmails: readonly (readonly [string, string])[] = [
  ['every node', newsletter.render(article, context).html],
  ['a teaser', newsletterTeaser.render(article, context).html],
];

/** Name and HTML of each. */
export const exampleEmails: readonly (readonly [string, string])[] = [
  ...exampleArticles.map(([name, document, of]) => [name, newsletter.render(document, of).html] as const),
  ...wholeEmails,
];
