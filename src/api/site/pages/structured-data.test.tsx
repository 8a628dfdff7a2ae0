import { describe, expect, test } from '@jest/globals';
import { article, context, survey } from '../../../plugins/survey-charts/channels/example-article.test-helper';
import { JsonData, renderPage } from '../../../plugins/survey-charts/channels/web';
import { readSettings } from '../data/settings';
import { structuredData } from './structured-data';

const frame = {
  language: 'nl',
  publicUrl: 'https://example.org',
  assets: { styles: [], script: '' },
  settings: readSettings({ publisher: 'Het bureau' }, 'nl'),
} as const;
const of = (changed: Partial<typeof article>) =>
  JSON.parse(JSON.stringify(structuredData({ ...article, ...changed }, context.pictures, frame)));

describe('the data for search engines', () => {
  test('tell what the article is', () => {
    const [told] = of({})['@graph'];
    expect(told).toMatchObject({
      '@type': 'Article',
      headline: article.title,
      url: 'https://example.org/nl/artikelen/de-app',
      inLanguage: 'nl',
      datePublished: article.publicationDate,
      dateModified: article.updated,
      publisher: { name: 'Het bureau' },
      isPartOf: { name: 'Ambtenarenpanel', url: 'https://example.org/nl/reeksen/ambtenarenpanel' },
      image: ['https://example.org/figures/app-use-0123456789abcdef.png'],
    });
  });

  test('tell each survey as a data set, with what was measured and where it is', () => {
    const [told, dataset] = of({})['@graph'];
    expect(told.about).toEqual([{ '@id': dataset['@id'] }]);
    expect(dataset).toMatchObject({ '@type': 'Dataset', name: survey.title });
    expect(dataset.variableMeasured).toEqual([
      {
        '@type': 'PropertyValue',
        name: 'Gebruik je de app?',
        url: 'https://example.org/nl/artikelen/de-app#figure-app-use',
      },
      {
        '@type': 'PropertyValue',
        name: 'Gebruik je de app?',
        url: 'https://example.org/nl/artikelen/de-app#figure-app-use-2',
      },
    ]);
    expect(dataset.distribution).toEqual([
      expect.objectContaining({ contentUrl: 'https://example.org/figures/app-use-0123456789abcdef.csv' }),
    ]);
  });

  test('leave out what is not known', () => {
    const [, dataset] = of({})['@graph'];
    for (const fact of ['creator', 'measurementTechnique', 'temporalCoverage'])
      expect(dataset).not.toHaveProperty(fact);
    const fieldwork = { ...survey, fieldworkStart: { state: 'known', value: '2026-01-05' } } as const;
    expect(of({ surveys: [fieldwork] })['@graph'][1].temporalCoverage).toBe('2026-01-05');
  });
});

test('a text can’t end the element that holds it', () => {
  const data = { title: '</script><script>alert(1)</script><!--' };
  const html = renderPage(<JsonData type="application/ld+json" data={data} />);
  expect(html.match(/</g)).toHaveLength(3);
  expect(JSON.parse(html.replace(/^.*?ld\+json">/, '').replace(/<\/script>$/, ''))).toEqual(data);
});
