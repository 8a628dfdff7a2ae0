import type { Core } from '@strapi/strapi';
import { isRecord, type Row, records, text } from '../../plugins/survey-charts/server/src/articles/values';
import { ISSUE } from './uid';

const ITEM = 'newsletter.item';

/** Gives each item of an issue that is read the title of its article, as it is now: by it the admin names the rows. */
export function registerItemTitles(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const result = await next();
    const issue: unknown = result;
    if (context.uid !== ISSUE || context.action !== 'findOne' || !isRecord(issue)) return result;
    const items = records(issue.items);
    if (items.length > 0) Object.assign(issue, { items: await titled(strapi, items) });
    return result;
  });
}

async function titled(strapi: Core.Strapi, items: readonly Row[]): Promise<readonly Row[]> {
  const ids = items.map(({ id }) => id);
  const stored = records(
    await strapi.db.query(ITEM).findMany({ where: { id: { $in: ids } }, populate: { article: { select: ['title'] } } }),
  );
  return items.map((item) => {
    const article = stored.find(({ id }) => id === item.id)?.article;
    return { ...item, title: isRecord(article) ? text(article.title) : '' };
  });
}
