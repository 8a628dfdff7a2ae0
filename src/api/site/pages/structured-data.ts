import type { ArticleDocument, Pictures } from '../../../plugins/survey-charts/document/article';
import type { FigureNode } from '../../../plugins/survey-charts/document/nodes';
import { figuresOf } from '../../../plugins/survey-charts/server/src/figures/figures-of';
import type { Fact, SurveyView } from '../../../plugins/survey-charts/survey/view';
import { wordsOf } from '../../../plugins/survey-charts/words';
import { addressesOf } from '../addresses';
import type { Frame } from './frame';

/** What search engines are told of an article, by schema.org: the article, and each survey as a data set. */
export function structuredData(article: ArticleDocument, pictures: Pictures, frame: Frame): object {
  const url = frame.publicUrl + addressesOf(article.language).article(article.slug);
  const figures = figuresOf(article.body);
  const datasets = article.surveys.map((survey) => datasetOf(survey, figures, { url, article, pictures }));
  const publisher = { '@type': 'Organization', name: frame.settings.publisher };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        '@id': `${url}#article`,
        headline: article.title,
        description: filled(article.intro),
        url,
        inLanguage: article.language,
        datePublished: article.publicationDate,
        dateModified: article.updated,
        author: publisher,
        publisher,
        creditText: filled(article.byline),
        image: figures.flatMap(({ id }) => pictures.get(id)?.files.png ?? []).slice(0, 1),
        isAccessibleForFree: true,
        isPartOf: article.series && {
          '@type': 'CreativeWorkSeries',
          name: article.series.title,
          url: frame.publicUrl + addressesOf(article.language).series(article.series.slug),
        },
        about: datasets.map((dataset) => ({ '@id': dataset['@id'] })),
      },
      ...datasets,
    ],
  };
}

interface Place {
  readonly url: string;
  readonly article: ArticleDocument;
  readonly pictures: Pictures;
}

/** What is not known of a survey is left out, never filled in. */
function datasetOf(survey: SurveyView, figures: readonly FigureNode[], { url, article, pictures }: Place) {
  const own = figures.filter(({ view }) => view.survey.documentId === survey.documentId);
  const name = known(survey.conductedBy);
  return {
    '@type': 'Dataset',
    '@id': `${url}#survey-${survey.documentId}`,
    name: survey.title,
    description: wordsOf(article.language).methodIntro(survey).join(' '),
    inLanguage: article.language,
    isAccessibleForFree: true,
    creator: name === undefined ? undefined : { '@type': 'Organization', name },
    measurementTechnique: known(survey.mode),
    temporalCoverage: periodOf(survey),
    variableMeasured: own.map(({ id, wording }) => ({ '@type': 'PropertyValue', name: wording, url: `${url}#${id}` })),
    distribution: own.flatMap(({ id, wording }) => {
      const contentUrl = pictures.get(id)?.files.csv;
      return contentUrl === undefined
        ? []
        : [{ '@type': 'DataDownload', name: wording, encodingFormat: 'text/csv', contentUrl }];
    }),
  };
}

function known<Value>(fact: Fact<Value>): Value | undefined {
  return fact.state === 'known' ? fact.value : undefined;
}

/** ISO 8601 interval, or the one day that is known of it. */
function periodOf({ fieldworkStart, fieldworkEnd }: SurveyView): string | undefined {
  const days = [known(fieldworkStart), known(fieldworkEnd)].filter((day) => day !== undefined);
  return days.length === 0 ? undefined : days.join('/');
}

function filled(text: string): string | undefined {
  return text === '' ? undefined : text;
}
