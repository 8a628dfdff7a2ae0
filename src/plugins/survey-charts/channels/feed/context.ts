import type { Pictures } from '../../document/article';
import { safeLink, safePicture } from '../safe-address';

/** What every component of an entry gets besides its node. */
export interface EntryContext {
  readonly pictures: Pictures;
  /** `https://example.org`, without a slash at the end. */
  readonly publicUrl: string;
  /** Absolute address of the article's page: a fragment leads there. */
  readonly page: string;
}

/** An address that works in a feed reader: absolute. Undefined if it is not safe. */
export function linkAddress(url: string, { publicUrl, page }: EntryContext): string | undefined {
  const address = safeLink(url);
  if (address?.startsWith('#') === true) return `${page}${address}`;
  return address?.startsWith('/') === true ? `${publicUrl}${address}` : address;
}

export function pictureAddress(url: string, { publicUrl }: EntryContext): string | undefined {
  const address = safePicture(url);
  return address?.startsWith('/') === true ? `${publicUrl}${address}` : address;
}
