import type { Core } from '@strapi/strapi';
import type { ArticleDocument, Pictures } from '../../../document/article';
import type { CheckOutcome } from '../../../document/issue';
import type { PluginSettings } from '../../../document/settings';
import type { ArticleSummary } from '../../../document/summary';
import { LANGUAGES, type Language } from '../../../survey/language';
import type { FigureService } from '../figures/service';
import { ARTICLE, OLD_SLUG, SERIES } from '../uids';
import { assembleArticle, type Material, questionIds, seriesOf, surveyIds } from './assemble';
import { createCheckOutcomes } from './check-outcomes';
import { findArticle, findQuestions, type LooseDocuments, questionsOfSurveys, type Status } from './queries';
import { instant, type Row, text } from './values';

/** An article with the drawings of its figures: all that a channel needs. */
export interface Rendered {
  readonly article: ArticleDocument;
  readonly pictures: Pictures;
  /** What the checks say of it; they run, and what they need is read, when this is called. */
  checks(): Promise<readonly CheckOutcome[]>;
}

export interface Page {
  readonly page: number;
  readonly pageSize: number;
}

export interface Listing {
  readonly items: readonly ArticleSummary[];
  readonly total: number;
}

export interface ArticleService {
  bySlug(language: Language, slug: string): Promise<Rendered | { readonly movedTo: string } | undefined>;
  /**
   * Without `keep` the files of its figures are not written down: for a look inside a transaction, which may be rolled back
   * while this process goes on to believe that they are kept.
   */
  byDocumentId(
    documentId: string,
    language: Language,
    options?: { readonly keep: boolean },
  ): Promise<Rendered | undefined>;
  /** A draft, for a preview: its drawings have no addresses that last. */
  draft(documentId: string, language: Language): Promise<Rendered | undefined>;
  /** An article that is stored nowhere, with the questions that it shows. Nothing is written down. */
  unsaved(row: Row, questions: readonly Row[], language: Language): Promise<Rendered>;
  newest(page: Page & { readonly language: Language }): Promise<Listing>;
  bySeries(
    language: Language,
    slug: string,
    page: Page,
  ): Promise<
    | (Listing & { readonly series: { readonly title: string; readonly slug: string; readonly description: string } })
    | undefined
  >;
  /** The article that has this slug in another language, with its address there and here (if it has one). */
  alternate(language: Language, slug: string): Promise<ArticleDocument['alternates'][number] | undefined>;
}

const SUMMARY_FIELDS = ['title', 'slug', 'intro', 'publicationDate'];

export function createArticleService(
  strapi: Core.Strapi,
  { figures, settings }: { readonly figures: FigureService; readonly settings: () => PluginSettings },
): ArticleService {
  const checkOutcomes = createCheckOutcomes();
  const articles = (): LooseDocuments => strapi.documents(ARTICLE);

  async function render(
    row: Row | undefined,
    language: Language,
    status: Status,
    keep = status === 'published',
  ): Promise<Rendered | undefined> {
    if (row === undefined) return undefined;
    const questions = await findQuestions(strapi, questionIds(row), status);
    const alternates = status === 'published' ? await alternatesOf(text(row.documentId), language) : [];
    return assembled({ row, questions, language, alternates, ...inForce(language) }, keep);
  }

  function inForce(language: Language): Pick<Material, 'limits' | 'palette' | 'house'> {
    const { limits, palette, words } = settings();
    return { limits, palette, house: words[language] };
  }

  async function assembled(material: Material, keep: boolean): Promise<Rendered> {
    const article = assembleArticle(material);
    const pictures = await figures.picturesOf(article, keep);
    // The text may tell of every question of its surveys.
    const checks = async () => checkOutcomes(material, await questionsOfSurveys(strapi, surveyIds(material.row)));
    return { article, pictures, checks };
  }

  async function alternatesOf(documentId: string, language: Language): Promise<ArticleDocument['alternates']> {
    const others = LANGUAGES.filter((other) => other !== language);
    const found = await Promise.all(
      others.map(async (other) => {
        const filters = { documentId };
        const [row] = await articles().findMany({
          status: 'published',
          locale: other,
          filters,
          fields: SUMMARY_FIELDS,
        });
        return row === undefined ? [] : [{ language: other, slug: text(row.slug), title: text(row.title) }];
      }),
    );
    return found.flat();
  }

  async function movedTo(language: Language, slug: string): Promise<{ movedTo: string } | undefined> {
    const where = { slug, language };
    const old: { articleDocumentId: string } | null = await strapi.db
      .query(OLD_SLUG)
      .findOne({ where, orderBy: { id: 'desc' } });
    if (old === null) return undefined;
    const filters = { documentId: old.articleDocumentId };
    const [row] = await articles().findMany({ status: 'published', locale: language, filters, fields: SUMMARY_FIELDS });
    return row === undefined ? undefined : { movedTo: text(row.slug) };
  }

  async function list(language: Language, filters: Row, { page, pageSize }: Page): Promise<Listing> {
    const query = { status: 'published', locale: language, filters };
    const [rows, total] = await Promise.all([
      articles().findMany({
        ...query,
        fields: SUMMARY_FIELDS,
        populate: { series: true },
        sort: ['publicationDate:desc', 'id:desc'],
        start: (page - 1) * pageSize,
        limit: pageSize,
      }),
      articles().count(query),
    ]);
    return { items: rows.map((row) => summaryOf(row, language)), total };
  }

  return {
    async bySlug(language, slug) {
      const row = await findArticle(strapi, { slug }, language, 'published');
      return row === undefined ? movedTo(language, slug) : render(row, language, 'published');
    },
    async byDocumentId(documentId, language, { keep } = { keep: true }) {
      return render(await findArticle(strapi, { documentId }, language, 'published'), language, 'published', keep);
    },
    async draft(documentId, language) {
      return render(await findArticle(strapi, { documentId }, language, 'draft'), language, 'draft');
    },
    unsaved: (row, questions, language) =>
      assembled({ row, questions, language, alternates: [], ...inForce(language) }, false),
    newest: ({ language, ...page }) => list(language, {}, page),
    async bySeries(language, slug, page) {
      const documents: LooseDocuments = strapi.documents(SERIES);
      const [row] = await documents.findMany({ locale: language, filters: { slug }, limit: 1 });
      if (row === undefined) return undefined;
      const series = { title: text(row.title), slug: text(row.slug), description: text(row.description) };
      return { series, ...(await list(language, { series: { documentId: row.documentId } }, page)) };
    },
    async alternate(language, slug) {
      for (const other of LANGUAGES.filter((one) => one !== language)) {
        const filters = { slug };
        const [row] = await articles().findMany({
          status: 'published',
          locale: other,
          filters,
          fields: SUMMARY_FIELDS,
        });
        if (row !== undefined) return { language: other, slug: text(row.slug), title: text(row.title) };
      }
      return undefined;
    },
  };
}

function summaryOf(row: Row, language: Language): ArticleSummary {
  return {
    documentId: text(row.documentId),
    language,
    slug: text(row.slug),
    title: text(row.title),
    intro: text(row.intro),
    publicationDate: instant(row.publicationDate) ?? '',
    series: seriesOf(row.series),
  };
}
