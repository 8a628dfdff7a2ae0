import type { Inline } from '../../document/nodes';

/** Inlines as text; the address of a link stands behind its words. */
export function inlineText(inlines: readonly Inline[], publicUrl: string): string {
  return inlines.map((inline) => textOf(inline, publicUrl)).join('');
}

function textOf(inline: Inline, publicUrl: string): string {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'link':
      return linkText(inlineText(inline.children, publicUrl), inline.url, publicUrl);
    case 'strong':
    case 'emphasis':
    case 'language':
    case 'term':
      return inlineText(inline.children, publicUrl);
  }
}

function linkText(words: string, url: string, publicUrl: string): string {
  // A fragment leads nowhere outside the page.
  if (url.startsWith('#')) return words;
  const address = url.startsWith('/') ? `${publicUrl}${url}` : url.replace(/^(?:mailto|tel):/, '');
  return sameAddress(words, address) ? words : `${words} (${address})`;
}

function sameAddress(words: string, address: string): boolean {
  const plain = (text: string) =>
    text
      .trim()
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '');
  return plain(words) === plain(address);
}
