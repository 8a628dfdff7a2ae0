import type { Core } from '@strapi/strapi';
import { deeper } from '../../plugins/survey-charts/blocks/deeper';
import { outline } from '../../plugins/survey-charts/blocks/outline';
import { richTextNodes } from '../../plugins/survey-charts/blocks/rich-text/nodes';
import { readRichText } from '../../plugins/survey-charts/blocks/rich-text/read';
import type { IssueDocument, IssueItem } from '../../plugins/survey-charts/channels/newsletter';
import type { ArticleService, Rendered } from '../../plugins/survey-charts/server/src/articles/service';
import { isRecord, type Row, records, text } from '../../plugins/survey-charts/server/src/articles/values';
import { publicUrl } from '../../plugins/survey-charts/server/src/figures/services';
import type { Language } from '../../plugins/survey-charts/survey/language';
import { addressesOf } from '../site/addresses';
import { settingsOf } from '../site/data/site';
import { ISSUE } from './uid';

/** `weighed`: as it would be published, to know how large it is; nothing is written down for it. */
type Status = 'draft' | 'published' | 'weighed';

/** Issues with their articles, ready to be rendered. */
export interface Issues {
  bySlug(language: Language, slug: string): Promise<IssueDocument | undefined>;
  byDocumentId(documentId: string, language: Language): Promise<IssueDocument | undefined>;
  /** A draft, for a preview and for a test: an article of it that is not published is shown as its draft. */
  draft(documentId: string, language: Language): Promise<IssueDocument | undefined>;
  /** Of a row with its items populated. */
  assemble(row: Row, language: Language, status: Status): Promise<IssueDocument>;
}

export function createIssues(strapi: Core.Strapi): Issues {
  const articles: ArticleService = strapi.plugin('survey-charts').service('articles');

  async function assemble(row: Row, language: Language, status: Status): Promise<IssueDocument> {
    const { siteName } = await settingsOf(strapi, language);
    const { text: intro } = readRichText(row.intro, ['intro']);
    const items = await Promise.all(records(row.items).map((item) => itemOf(item, language, status)));
    return {
      language,
      subject: text(row.subject),
      preheader: text(row.preheader),
      intro: outline(richTextNodes(intro, language, ['intro'])),
      items: items.filter((item) => item !== undefined),
      page: `${publicUrl(strapi)}${addressesOf(language).newsletter(text(row.slug))}`,
      sender: siteName,
    };
  }

  /** What was taken back since the issue was published is left out: an issue never shows what its readers may not see. */
  async function itemOf(item: Row, language: Language, status: Status): Promise<IssueItem | undefined> {
    const documentId = isRecord(item.article) ? text(item.article.documentId) : '';
    const rendered = documentId === '' ? undefined : await articleOf(documentId, language, status);
    if (rendered === undefined) return undefined;
    const { article, pictures } = rendered;
    const form = item.form === 'full' ? 'full' : 'teaser';
    return { form, article: { ...article, body: deeper(article.body) }, pictures };
  }

  async function articleOf(documentId: string, language: Language, status: Status): Promise<Rendered | undefined> {
    const published = await articles.byDocumentId(documentId, language, { keep: status !== 'weighed' });
    return published ?? (status === 'draft' ? articles.draft(documentId, language) : undefined);
  }

  async function find(
    filters: { slug: string } | { documentId: string },
    language: Language,
    status: 'draft' | 'published',
  ) {
    const row = await strapi
      .documents(ISSUE)
      .findFirst({ locale: language, status, filters, populate: { items: { populate: { article: true } } } });
    return row === null ? undefined : assemble({ ...row }, language, status);
  }

  return {
    assemble,
    bySlug: (language, slug) => find({ slug }, language, 'published'),
    byDocumentId: (documentId, language) => find({ documentId }, language, 'published'),
    draft: (documentId, language) => find({ documentId }, language, 'draft'),
  };
}
