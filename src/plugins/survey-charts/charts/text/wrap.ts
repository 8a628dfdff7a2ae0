import { cleanText } from './clean';
import { type FontWeight, textWidth } from './measure';

/**
 * Breaks a label into lines of at most `width` pixels, by measured widths, and never leaves anything out. Breaks at
 * spaces, after a hyphen or slash, and inside a word only if the word alone is wider than a line. An empty text gives
 * no lines.
 */
export function wrapLabel(text: string, width: number, size: number, weight: FontWeight = 'regular'): string[] {
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(cleanText(text))) {
    if (fits((line + piece).trimEnd())) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    const broken = breakWord(piece, fits);
    lines.push(...broken.slice(0, -1));
    line = broken.at(-1) ?? '';
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

/** Width in pixels of the widest piece that should stay whole: no column is narrower than this by choice. */
export function widestPiece(text: string, size: number, weight: FontWeight = 'regular'): number {
  return Math.max(0, ...piecesOf(cleanText(text)).map((piece) => textWidth(piece.trimEnd(), size, weight)));
}

/** Width in pixels of the widest line. */
export function linesWidth(lines: readonly string[], size: number, weight: FontWeight = 'regular'): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size, weight)));
}

/** "rijks- en gemeente/provincie " → "rijks- ", "en ", "gemeente/", "provincie ". A no-break space holds. */
function piecesOf(text: string): string[] {
  return text.match(/[^ \-/]*(?:[-/]+ *| +|$)/g)?.filter((piece) => piece !== '') ?? [];
}

/** A word wider than a line, in pieces that fit; at least one letter a line, so that it always ends. */
function breakWord(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word.trimEnd())) return [word];
  const lines: string[] = [];
  let line = '';
  for (const letter of word) {
    if (line !== '' && !fits(line + letter)) {
      lines.push(line);
      line = '';
    }
    line += letter;
  }
  return [...lines, line];
}
