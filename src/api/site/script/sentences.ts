/** Where a sentence begins and ends in a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text, without the space around them; the whole of it in a browser that can't tell. */
export function sentencesOf(text: string, language: string): readonly Span[] {
  if (!('Segmenter' in Intl)) return trimmed(text, { start: 0, end: text.length });
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenter.segment(text)].flatMap(({ index, segment }) =>
    trimmed(text, { start: index, end: index + segment.length }),
  );
}

function trimmed(text: string, { start, end }: Span): readonly Span[] {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  const to = start + part.trimEnd().length;
  return from < to ? [{ start: from, end: to }] : [];
}
