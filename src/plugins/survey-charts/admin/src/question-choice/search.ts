/** Whether every word that was typed stands in a text, in any order; capitals and accents make no difference. */
export function hasWords(text: string, typed: string): boolean {
  const plainText = plain(text);
  return plain(typed)
    .split(/\s+/u)
    .every((word) => plainText.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
