/** The numbers of a text as they are written, each once. */
export function numbersIn(text: string): readonly string[] {
  return [...new Set(text.match(/\d+(?:[.,]\d+)*/g) ?? [])];
}
