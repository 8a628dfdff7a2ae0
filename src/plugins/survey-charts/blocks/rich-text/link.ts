const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * An address that may be shown, or undefined: http, https, mailto, tel, a path of this site or a fragment.
 * Everything else is refused, `javascript:` first of all: React escapes all but that.
 */
export function safeUrl(url: unknown): string | undefined {
  if (typeof url !== 'string' || url.length > 2_000) return undefined;
  const trimmed = url.trim();
  // Browsers drop tabs and newlines inside an address, so that "java\nscript:" would pass a naive test.
  if (trimmed === '' || /[\p{Cc}\p{Cs}\\<>"]/u.test(trimmed)) return undefined;
  if (trimmed.startsWith('#')) return /\s/.test(trimmed) || trimmed === '#' ? undefined : trimmed;
  if (trimmed.startsWith('/')) return trimmed.startsWith('//') || /\s/.test(trimmed) ? undefined : trimmed;
  return absoluteUrl(trimmed);
}

function absoluteUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!SCHEMES.includes(url.protocol)) return undefined;
  // A name before the host ("https://bank.example@evil.example") is only ever there to mislead.
  if (url.username !== '' || url.password !== '') return undefined;
  if ((url.protocol === 'mailto:' || url.protocol === 'tel:') && url.pathname === '') return undefined;
  return url.href;
}
