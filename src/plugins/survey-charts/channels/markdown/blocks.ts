import type { HeadingLevel } from '../../document/nodes';
import { escapeStart, escapeText } from './escape';

/** Blocks with an empty line between them; what is empty is left out. */
export function spaced(blocks: readonly (string | undefined)[]): string {
  return blocks.filter((block) => block !== undefined && block !== '').join('\n\n');
}

/** A paragraph of plain text. */
export function textBlock(text: string): string {
  return escapeStart(escapeText(text));
}

/** Number signs at its end would be taken for its frame. */
export function headingBlock(level: HeadingLevel | 1, words: string): string {
  const line = words.trim().replace(/#+$/, (signs) => signs.replaceAll('#', '\\#'));
  return line === '' ? '' : `${'#'.repeat(level)} ${line}`;
}

export function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** A list's item: its other lines stand as far in as its words. */
export function item(marker: string, text: string): string {
  return `${marker}${text.replaceAll('\n', `\n${' '.repeat(marker.length)}`)}`;
}

/** A table of GitHub Flavored Markdown (4.10): words to the left, numbers to the right. */
export function tableBlock(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => escapeText(cell).trim()).join(' | ')} |`;
  const rule = `| ${headings.map((_, column) => (column === 0 ? ':--' : '--:')).join(' | ')} |`;
  return [line(headings), rule, ...rows.map(line)].join('\n');
}
