import { type Call, changeParameters, dataOf, documentIdOf, type Handler, parametersOf } from './call';
import { defaultLocale } from './locales';

interface Addresses {
  /** Free among the drafts of the language. */
  generateUIDField(wanted: {
    contentTypeUID: string;
    field: 'slug';
    data: { [field: string]: unknown };
    locale: string;
  }): Promise<string>;
}

/**
 * Strapi's form fills in an address before there is a title, with the name of the content type ("newsletter-issue"), and
 * leaves it there while the title is typed (`InputUID` of 5.54). Saved like that it becomes the address that the title
 * gives, by Strapi's own rule. What is published keeps its address.
 */
export function addressedByTitle(uid: string, titleField: string, save: Handler): Handler {
  return async (call) => {
    const data = dataOf(call);
    const { [titleField]: title, slug } = data;
    if (isNameOfType(uid, slug) && typeof title === 'string' && title.trim() !== '') {
      const locale = await localeOf(call);
      if (!(await isPublished(call, uid, locale))) {
        const addresses: Addresses = call.strapi.plugin('content-manager').service('uid');
        const given = await addresses.generateUIDField({ contentTypeUID: uid, field: 'slug', data, locale });
        changeParameters(call, { data: { ...data, slug: given } });
      }
    }
    return save(call);
  };
}

/** The end of its uid, with a number behind it where another entry has that. */
function isNameOfType(uid: string, slug: unknown): boolean {
  return typeof slug === 'string' && slug.replace(/-\d+$/, '') === uid.slice(uid.lastIndexOf('.') + 1);
}

async function localeOf(call: Call): Promise<string> {
  const { locale } = parametersOf(call);
  return typeof locale === 'string' && locale !== '' ? locale : defaultLocale(call.strapi);
}

async function isPublished(call: Call, uid: string, locale: string): Promise<boolean> {
  const documentId = documentIdOf(call);
  if (documentId === '') return false;
  const where = { documentId, locale, publishedAt: { $notNull: true } };
  return (await call.strapi.db.query(uid).count({ where })) > 0;
}
