/** Control characters (except tab and newline), lone surrogates and the two non-characters: XML, feeds and e-mail refuse them. */
const UNPRINTABLE = /(?![\n\t])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Text without what no channel can write; newlines are `\n`. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '');
}

/** The same on one line, without spaces around it. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** Lines that hold something, each on its own. */
export function cleanLines(text: string): readonly string[] {
  return cleanText(text)
    .split('\n')
    .map(cleanLine)
    .filter((line) => line !== '');
}
