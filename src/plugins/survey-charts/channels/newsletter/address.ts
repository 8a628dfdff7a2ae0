import { safeLink } from '../safe-address';
import type { EmailContext } from './context';

/** An address that works in a mail programme: absolute. A fragment is one of the article's page. Undefined if it is not safe. */
export function emailAddress(url: string, { publicUrl, page }: EmailContext): string | undefined {
  const address = safeLink(url);
  if (address === undefined) return undefined;
  if (address.startsWith('#')) return `${page}${address}`;
  return address.startsWith('/') ? `${publicUrl}${address}` : address;
}
