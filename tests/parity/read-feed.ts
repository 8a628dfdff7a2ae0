import { extractFromJson } from '@extractus/feed-extractor';
import { parseFeed } from '@rowanmanning/feed-parser';
import RssParser from 'rss-parser';
import { z } from 'zod';
import { faultsOf } from '../schemas/validate';
import { readDocument } from './read-document';
import type { ArticleReference, Read } from './reader';

/** Two feed readers' libraries take the same entry out of a valid feed; its content is read. */
export async function readAtom(xml: string, article: ArticleReference): Promise<Read> {
  const faults = await validOnce(xml);
  if (faults.length > 0) throw new Error(`The feed is not valid: ${faults.join('; ')}`);
  const { items } = await new RssParser<object, { id: string }>().parseString(xml);
  const item = items.find(({ link }) => isOf(link, article));
  const other = parseFeed(xml).items.find(({ url }) => isOf(url ?? undefined, article));
  if (item?.content === undefined || !other?.content) throw new Error('A library finds no entry.');
  if (item.title !== other.title || item.id !== other.id) throw new Error('Its title or id is not the same twice.');
  const [one, two] = [item.content, other.content].map((content) => readDocument(content, article.language));
  // Not their texts: one of the two turns "&lt;1%" into "<1%", which HTML reads the same.
  if (one === undefined || JSON.stringify(one) !== JSON.stringify(two))
    throw new Error('Its content is not the same twice.');
  return one;
}

const validated = new Map<string, Promise<readonly string[]>>();

/** Every article of a feed reads the same text: it is valid or not, once. */
function validOnce(xml: string): Promise<readonly string[]> {
  const known = validated.get(xml) ?? faultsOf(xml, 'atom');
  validated.set(xml, known);
  return known;
}

export function readJsonFeed(json: string, article: ArticleReference): Read {
  const feed = JSON_FEED.parse(JSON.parse(json));
  const item = feed.items.find(({ url }) => isOf(url, article));
  const { entries = [] } = extractFromJson(JSON.parse(json), {
    getExtraEntryFields: (entry: object) => ({ content: 'content_html' in entry ? entry.content_html : undefined }),
  });
  const other = entries.find(({ link }) => isOf(link, article));
  if (item === undefined || other?.content !== item.content_html) throw new Error('No item, or not the same twice.');
  return readDocument(item.content_html, article.language);
}

function isOf(address: string | undefined, { slug }: ArticleReference): boolean {
  return address?.endsWith(`/${slug}`) ?? false;
}

const author = z.strictObject({ name: z.string().min(1) });
const address = z.url({ protocol: /^https?$/ });
/** JSON Feed 1.1 (https://jsonfeed.org/version/1.1), with what this publication promises of it. */
const JSON_FEED = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string().min(1).optional(),
  home_page_url: address,
  feed_url: address,
  language: z.enum(['nl', 'en']),
  authors: z.array(author).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().regex(/^tag:[^,]+,\d{4}-\d{2}-\d{2}:/),
      url: address,
      title: z.string().min(1),
      summary: z.string().min(1).optional(),
      content_html: z.string().min(1),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
      authors: z.array(author).optional(),
      tags: z.array(z.string().min(1)).optional(),
      language: z.enum(['nl', 'en']),
    }),
  ),
});
