/** A text as a regular expression that finds just that text. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
}
