import { ARTICLE } from '../uids';
import { newRevision, refuseOtherRevision } from './article-revision';
import { type Call, changeParameters, dataOf, documentIdOf, documentOf, parametersOf, type Result } from './call';
import { defaultLocale } from './locales';
import { lockDocuments } from './locks';
import { isRow, type Row } from './rows';
import { type OwnTexts, ownTextsOf, stampOwnTexts } from './stamp';

/** Saves a draft whatever it lacks, and notes for which facts its own texts were written. */
export async function saveArticle(call: Call): Promise<Result> {
  const { strapi, transaction, next } = call;
  const documentId = documentIdOf(call);
  await lockDocuments(strapi, transaction, ARTICLE, [documentId]);
  const { locale: given } = parametersOf(call);
  const locale = typeof given === 'string' && given !== '' ? given : await defaultLocale(strapi);
  await refuseOtherRevision(strapi, { documentId, locale, revision: dataOf(call).revision });
  changeParameters(call, { data: { ...dataOf(call), revision: newRevision(locale) } });
  if (dataOf(call).body === undefined) return next();
  const before = documentId === '' ? [] : await ownTextsOf(strapi, documentId, locale);
  const result = await next();
  const saved = documentOf(result);
  if (saved === undefined) return result;
  const after = await stampOwnTexts(strapi, before, await ownTextsOf(strapi, String(saved.documentId), locale));
  showStamps(saved, after);
  return result;
}

/** The answer to the save was read before the stamps were written. */
function showStamps(saved: Row, stamped: readonly OwnTexts[]): void {
  for (const block of Array.isArray(saved.body) ? saved.body.filter(isRow) : []) {
    const own = stamped.find(({ component, id }) => component === block.__component && id === block.id);
    if (own !== undefined && 'fingerprint' in block) Object.assign(block, { fingerprint: own.fingerprint });
  }
}

/** A copy is another article: it has its own date, set when it is first published. */
export async function cloneArticle(call: Call): Promise<Result> {
  changeParameters(call, { data: { publicationDate: null, ...dataOf(call) } });
  return call.next();
}
