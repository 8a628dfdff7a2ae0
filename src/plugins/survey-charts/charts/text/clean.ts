/** Signs that the font lacks, and the ones that say the same. */
const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '–'],
  ['\u2015', '—'],
  ['\u2009', '\u00a0'],
  ['\u202f', '\u00a0'],
]);

/**
 * A text as it can be drawn: composed letters (the font has no loose accents in every place), single spaces, no
 * control, format or unpaired surrogate characters (XML 1.0, production 2, forbids most of them).
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2009-\u2015\u202f]/g, (sign) => REPLACEMENTS.get(sign) ?? sign)
    .replace(/[\s\u2028\u2029]+/g, (space) => (space === '\u00a0' ? space : ' '))
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}]/gu, '')
    .trim();
}
