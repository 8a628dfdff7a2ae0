const LINK_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const PICTURE_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:']);

/** Tab, line feed and other unseen characters, which a browser may drop: "java\nscript:" is "javascript:". */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;

function allowed(url: string, protocols: ReadonlySet<string>): string | undefined {
  const address = url.trim();
  if (address === '' || UNSEEN.test(address)) return undefined;
  if (address.startsWith('#')) return address;
  // A browser reads "//host" and "/\host" as another host, not as a path of this site.
  if (address.startsWith('/')) return /^\/[/\\]/.test(address) ? undefined : address;
  const parsed = URL.canParse(address) ? new URL(address) : undefined;
  return parsed !== undefined && protocols.has(parsed.protocol) ? address : undefined;
}

/**
 * The address if a reader may follow it: http, https, mailto, tel, a path of this site or a fragment; else undefined.
 * React escapes everything in a page except what an address does when it is followed.
 */
export function safeLink(url: string): string | undefined {
  return allowed(url, LINK_PROTOCOLS);
}

/** The address if a page may load a picture from it: http, https or a path of this site; else undefined. */
export function safePicture(url: string): string | undefined {
  return url.trim().startsWith('#') ? undefined : allowed(url, PICTURE_PROTOCOLS);
}
