import type { BlockNode } from '../../document/nodes';
import type { SurveyView } from '../../survey/view';
import { articleAddress } from '../article-address';
import type { Channel } from '../define';
import { imageJson, nodesJson } from './nodes';
import type { AppArticle } from './schema/article';

/** The article as JSON, version 1, for apps: document nodes with everything ready to show. */
export const app: Channel<AppArticle> = {
  name: 'app',
  tellsChecks: true,
  mime: 'application/json; charset=utf-8',
  render(article, context) {
    const { documentId, language, slug, title, intro, byline, publicationDate, updated, series, cover } = article;
    return {
      version: 1,
      documentId,
      language,
      slug,
      url: articleAddress(context.publicUrl, language, slug),
      title,
      intro,
      summary: [...article.summary],
      byline,
      publicationDate,
      updated,
      series:
        series === undefined ? undefined : { documentId: series.documentId, title: series.title, slug: series.slug },
      cover: cover === undefined ? undefined : imageJson(cover, context.publicUrl),
      alternates: article.alternates.map((other) => ({
        language: other.language,
        slug: other.slug,
        url: articleAddress(context.publicUrl, other.language, other.slug),
        title: other.title,
      })),
      renditions: [...(context.renditions?.() ?? [])],
      surveys: article.surveys.map(surveyJson),
      corrections: article.corrections.map(({ date, text, figure }) => ({
        date,
        text,
        figure: figure === undefined ? undefined : { id: figure.id, key: figure.key },
      })),
      difficultWords: difficultWords(article.body),
      checks: [...(context.checks?.() ?? [])],
      speech: context.speech?.(),
      body: nodesJson(article.body, context),
    };
  },
};

/** Of every list of difficult words, wherever it stands. */
function difficultWords(nodes: readonly BlockNode[]): AppArticle['difficultWords'] {
  return nodes.flatMap((node) => {
    if (node.type === 'note') return difficultWords(node.children);
    return node.type === 'glossary' ? node.items.map(({ key, term, explanation }) => ({ key, term, explanation })) : [];
  });
}

function surveyJson({ documentId, title, sampleType, respondents }: SurveyView): AppArticle['surveys'][number] {
  return {
    documentId,
    title,
    sampleType,
    respondents: respondents.state === 'known' ? respondents.value : undefined,
  };
}
