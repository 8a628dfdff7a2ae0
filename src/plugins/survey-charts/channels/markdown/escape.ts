/**
 * Text that stays as it is in Markdown (CommonMark 0.31 with GitHub's tables). Only what would mean something gets a
 * backslash: the text is also read as it is, in a message.
 */
export function escapeText(text: string): string {
  return text
    .replaceAll('\u0000', '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]<~|]/g, '\\$&')
    .replaceAll(/&(?=#|\p{L})/gu, '\\&');
}

/** What would begin another kind of block, at the beginning of one. */
export function escapeStart(block: string): string {
  return block
    .trim()
    .replace(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|-{2,}$|(?:- ?){3,}$)/, (mark) => `\\${mark}`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** An address in the brackets of a link. */
export function escapeAddress(url: string): string {
  return url.replaceAll(
    /[()<>\\\s[\]`|]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
