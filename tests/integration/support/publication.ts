import type { Core } from '@strapi/strapi';
import {
  ARTICLE,
  article,
  type Data,
  documents,
  paragraph,
  QUESTION,
  question,
  resultBlock,
  SERIES,
  SURVEY,
} from './content';

/** documentIds of a small publication: four published articles, one draft; a survey that is told of and one that is not. */
export interface Publication {
  readonly survey: string;
  /** No article shows it. */
  readonly hidden: string;
  readonly question: string;
  /** Published, but in no article. */
  readonly lone: string;
  readonly series: string;
  /** "Een", "Twee" and "Drie", from January to March. */
  readonly articles: { readonly one: string; readonly two: string; readonly three: string };
  readonly english: string;
  readonly draft: string;
}

export async function publish(strapi: Core.Strapi, data: Data, locale: 'nl' | 'en' = 'nl'): Promise<string> {
  return (await documents(strapi, ARTICLE).create({ data, locale, status: 'published' })).documentId;
}

export async function createPublication(strapi: Core.Strapi): Promise<Publication> {
  const create = async (uid: typeof SURVEY | typeof SERIES | typeof QUESTION, data: Data, more: Data = {}) =>
    (await documents(strapi, uid).create({ data, ...more })).documentId;
  const survey = await create(SURVEY, { name: 'panel', title: { nl: 'Het panel', en: 'The panel' }, respondents: 460 });
  const hidden = await create(SURVEY, { name: 'geheim', title: { nl: 'Geheim onderzoek' } });
  const asked = await create(QUESTION, question({ key: 'home', survey }));
  const lone = await create(QUESTION, question({ survey: hidden }), { status: 'published' });
  const series = await create(SERIES, { title: 'Reeks', slug: 'reeks' }, { locale: 'nl' });
  await create(SERIES, { title: 'Lege reeks', slug: 'lege-reeks' }, { locale: 'nl' });
  const body = [paragraph(), resultBlock(asked, { finding: 'De meesten werken thuis.' })];
  const dated = (title: string, month: string, more: Data) =>
    publish(
      strapi,
      article({ title, slug: title.toLowerCase(), publicationDate: `2026-${month}-01T10:00:00Z`, ...more }),
    );
  return {
    survey,
    hidden,
    question: asked,
    lone,
    series,
    articles: {
      one: await dated('Een', '01', { series, body }),
      two: await dated('Twee', '02', { series }),
      three: await dated('Drie', '03', {}),
    },
    english: await publish(strapi, article({ title: 'One', slug: 'one', body }), 'en'),
    draft: (await documents(strapi, ARTICLE).create({ data: article({ title: 'Kladje' }) })).documentId,
  };
}
