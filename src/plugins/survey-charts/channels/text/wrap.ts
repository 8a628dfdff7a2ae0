/** Columns of a line: what a terminal and a mail window show without wrapping themselves. */
export const LINE_WIDTH = 72;

interface Prefixes {
  /** Before the first line. */
  readonly first?: string;
  /** Before the others; as wide as the first, if nothing else is said. */
  readonly rest?: string;
}

/** Text in lines of at most `LINE_WIDTH`, between words only: an address or a long word is never cut. */
export function wrap(text: string, { first = '', rest = ' '.repeat(first.length) }: Prefixes = {}): string {
  const paragraphs = text.split('\n').map((line) => line.split(/\s+/).filter((word) => word !== ''));
  const lines: string[] = [];
  for (const words of paragraphs) {
    let line = '';
    for (const word of words) {
      const width = LINE_WIDTH - prefixOf(lines.length, first, rest).length;
      if (line === '') line = word;
      else if (widthOf(line) + 1 + widthOf(word) <= width) line = `${line} ${word}`;
      else {
        lines.push(line);
        line = word;
      }
    }
    if (line !== '') lines.push(line);
  }
  return lines.map((line, index) => `${prefixOf(index, first, rest)}${line}`).join('\n');
}

function prefixOf(line: number, first: string, rest: string): string {
  return line === 0 ? first : rest;
}

/** Letters, not code units: an accent that is a character of its own has no width. */
function widthOf(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length;
}

/** A heading with a line below it. */
export function underlined(text: string, mark: string): string {
  const lines = wrap(text);
  const longest = Math.max(0, ...lines.split('\n').map(widthOf));
  return longest === 0 ? '' : `${lines}\n${mark.repeat(longest)}`;
}

/** Every line behind a mark. */
export function marked(text: string, mark: string): string {
  return text
    .split('\n')
    .map((line) => `${mark}${line}`.trimEnd())
    .join('\n');
}

/** Parts with an empty line between them; what is empty is left out. */
export function spaced(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** Parts under each other. */
export function stacked(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}
