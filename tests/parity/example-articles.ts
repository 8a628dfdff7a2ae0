import type { Core } from '@strapi/strapi';
import { EXAMPLE_RESULTS } from '../../src/plugins/survey-charts/blocks/example-questions';
import { BLOCKS } from '../../src/plugins/survey-charts/blocks/registry';
import type { Language } from '../../src/plugins/survey-charts/survey/language';
import type { ArticleReference } from './reader';

/** One example of a block, published as an article of its own. */
export interface ExampleArticle extends ArticleReference {
  readonly name: string;
}

/** Articles of a series: fewer than a feed gives, so that the series' feed has them all. */
const IN_SERIES = 15;

type Fields = Readonly<Record<string, unknown>>;

interface PlainDocuments {
  create(params: { data: object; locale?: string }): Promise<{ documentId: string }>;
  publish(params: { documentId: string; locale?: string }): Promise<unknown>;
}

/**
 * Publishes every example of every block that refers to a question, each in an article of its own.
 * Returns those that were published and the names of those that the gate refused: they are examples of drafts.
 */
export async function publishExamples(strapi: Core.Strapi): Promise<{
  readonly published: readonly ExampleArticle[];
  readonly refused: readonly string[];
}> {
  const documents: (uid: string) => PlainDocuments = strapi.get('documents');
  const survey = await documents('plugin::survey-charts.survey').create({
    data: { name: 'examples', title: { nl: 'Voorbeelden', en: 'Examples' }, respondents: 1000 },
  });
  const ids = new Map<string, string>();
  for (const [key, result] of Object.entries(EXAMPLE_RESULTS)) {
    // The demo has some of the same keys.
    const data = { key: `example-${key}`, survey: survey.documentId, result };
    ids.set(key, (await documents('plugin::survey-charts.survey-question').create({ data })).documentId);
  }
  const published: ExampleArticle[] = [];
  const refused: string[] = [];
  const articles = documents('plugin::survey-charts.survey-article');
  const counts = { nl: 0, en: 0 };
  const seriesIds = new Map<string, string>();
  const seriesOf = async (language: Language): Promise<{ slug: string; documentId: string }> => {
    counts[language] += 1;
    const slug = `examples-${language}-${Math.ceil(counts[language] / IN_SERIES)}`;
    const create = () =>
      documents('plugin::survey-charts.series').create({ data: { title: slug, slug }, locale: language });
    const documentId = seriesIds.get(slug) ?? (await create()).documentId;
    seriesIds.set(slug, documentId);
    return { slug, documentId };
  };
  for (const { uid, name, language, fields } of examples()) {
    const slug = `example-${published.length + refused.length}`;
    const body = [{ __component: uid, ...withIds(fields, ids) }];
    const series = await seriesOf(language);
    const texts = { title: name, slug, intro: '-', summary: '-', byline: '-' };
    const data = { ...texts, series: series.documentId, surveys: [survey.documentId], body };
    const { documentId } = await articles.create({ data, locale: language });
    const done = await articles.publish({ documentId, locale: language }).then(
      () => true,
      () => false,
    );
    if (done) published.push({ name, language, documentId, slug, series: series.slug });
    else refused.push(name);
  }
  return { published, refused };
}

/** Examples that show a question. */
function examples() {
  return BLOCKS.flatMap((block) =>
    block.examples
      .filter(({ fields }) => JSON.stringify(fields).includes('"question":'))
      .map(({ name, language, fields }) => ({ uid: block.uid, name: `${block.name}: ${name}`, language, fields })),
  );
}

/** The example's fields with the documentIds that its questions have in this database; a question that is gone is none. */
function withIds(fields: Fields, ids: ReadonlyMap<string, string>): Fields {
  const text = JSON.stringify(fields).replaceAll(/\{"documentId":"([^"]+)"\}/g, (_, key: string) => {
    const id = ids.get(key);
    return id === undefined ? 'null' : JSON.stringify(id);
  });
  return JSON.parse(text);
}
