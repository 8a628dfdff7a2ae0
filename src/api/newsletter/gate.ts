import type { Core } from '@strapi/strapi';
import { issueRendition, tooLong } from '../../plugins/survey-charts/channels/newsletter';
import { isRecord, type Row, records, text } from '../../plugins/survey-charts/server/src/articles/values';
import { publicUrl } from '../../plugins/survey-charts/server/src/figures/services';
import {
  addressedByTitle,
  type Call,
  documentIdOf,
  type Fault,
  guardDocuments,
  held,
  localeFilter,
  lockDocuments,
  type Result,
  refusal,
  refusingDuplicates,
  savingAndPublishing,
} from '../../plugins/survey-charts/server/src/gate';
import { ARTICLE } from '../../plugins/survey-charts/server/src/uids';
import { isLanguage } from '../../plugins/survey-charts/survey/language';
import { createIssues } from './issues';
import { ISSUE } from './uid';

/** The gate of articles, for issues: a draft always saves, and nothing faulty is published, whichever way it comes in. */
export function registerIssueGate(strapi: Core.Strapi): void {
  const save = addressedByTitle(
    ISSUE,
    'subject',
    savingAndPublishing(ISSUE, async ({ next }) => next()),
  );
  guardDocuments(strapi, {
    [ISSUE]: { create: save, update: save, publish, unpublish: held(ISSUE), discardDraft: held(ISSUE) },
  });
}

async function publish(call: Call): Promise<Result> {
  const { strapi, transaction, next } = call;
  const documentId = documentIdOf(call);
  await lockDocuments(strapi, transaction, ISSUE, [documentId]);
  const where = { documentId, publishedAt: null, ...(await localeFilter(call)) };
  const drafts: Row[] = await strapi.db
    .query(ISSUE)
    .findMany({ where, populate: { items: { populate: ['article'] } } });
  const faults: Fault[] = [];
  for (const draft of drafts) faults.push(...(await issueFaults(strapi, draft)));
  if (faults.length > 0) throw refusal(strapi, faults);
  return refusingDuplicates(strapi, async () => next(), 'gate-newsletter-slug-just-taken');
}

/** What keeps an issue from being published. Its size is looked at last: of what is whole. */
async function issueFaults(strapi: Core.Strapi, draft: Row): Promise<readonly Fault[]> {
  const { locale } = draft;
  if (!isLanguage(locale)) return [{ path: [], key: 'gate-locale-unknown', values: { locale: text(locale) } }];
  const faults = [...(await addressFaults(strapi, draft)), ...(await itemFaults(strapi, draft))];
  if (faults.length > 0) return faults;
  const issue = await createIssues(strapi).assemble(draft, locale, 'weighed');
  const rendition = issueRendition(issue, publicUrl(strapi));
  if (!tooLong(rendition)) return [];
  const kilobytes = Math.ceil(rendition.bytes / 1000);
  return [{ path: ['items'], key: 'gate-newsletter-too-long', values: { kilobytes } }];
}

/** The address stands in e-mails that were sent: it is one issue's, and stays. */
async function addressFaults(strapi: Core.Strapi, { documentId, locale, slug }: Row): Promise<readonly Fault[]> {
  const published: Row[] = await strapi.db.query(ISSUE).findMany({
    where: { locale, publishedAt: { $notNull: true }, $or: [{ documentId }, { slug }] },
  });
  return published.flatMap((row): Fault[] => {
    if (row.documentId === documentId) {
      const values = { slug: text(row.slug) };
      return row.slug === slug ? [] : [{ path: ['slug'], key: 'gate-newsletter-slug-frozen', values }];
    }
    const values = { slug: text(slug), subject: text(row.subject) };
    return [{ path: ['slug'], key: 'gate-newsletter-slug-taken', values }];
  });
}

async function itemFaults(strapi: Core.Strapi, { items, locale }: Row): Promise<readonly Fault[]> {
  const rows = records(items);
  if (rows.length === 0) return [{ path: ['items'], key: 'gate-newsletter-empty' }];
  const faults = await Promise.all(
    rows.map(async ({ article }, index): Promise<Fault[]> => {
      const path = ['items', index, 'article'];
      if (!isRecord(article)) return [{ path, key: 'gate-newsletter-no-article' }];
      const { documentId } = article;
      const where = { documentId, locale, publishedAt: { $notNull: true } };
      if ((await strapi.db.query(ARTICLE).count({ where })) > 0) return [];
      return [{ path, key: 'gate-newsletter-article-draft', values: { title: text(article.title) } }];
    }),
  );
  return faults.flat();
}
