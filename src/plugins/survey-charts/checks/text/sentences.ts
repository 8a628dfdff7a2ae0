/** Abbreviations and initials after which a full stop ends no sentence. */
const STOPS =
  /\b(?:bijv|enz|etc|dhr|mevr|drs|dr|ir|ing|prof|ca|nr|no|p|pp|blz|art|fig|vgl|resp|incl|excl|o\.a|d\.w\.z|m\.a\.w|a\.u\.b|e\.g|i\.e|cf|mr|mrs|ms|st)\.$/iu;
const INITIALS = /(?<![\p{L}.])\p{Lu}(?:\.\p{Lu})*\.$/u;
/** "Diploma A en B. Tel je die op …": a letter that names something, and no initial. */
const LETTER =
  /(?:\b(?:en|of|and|or|diploma|vitamine?|plan|groep|group|klas|class|type|categorie|category|label|grade|deel|part|optie|option) |, )\p{Lu}\.$/iu;
const END = /[.!?…]['"”’)\]]*\s+(?=[\p{Lu}\d'"“‘([])|\n+/gu;

/** The sentences of a text, each trimmed. A full stop inside a number or after an abbreviation ends none. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const candidate = text.slice(start, end).trim();
    if (!match[0].includes('\n') && (STOPS.test(candidate) || (INITIALS.test(candidate) && !LETTER.test(candidate))))
      continue;
    if (candidate === '') continue;
    sentences.push(candidate);
    start = end;
  }
  const rest = text.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

/** The words of a text; "12–15" and "50-plussers" are one. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.,–-][\p{L}\p{N}]+)*/gu) ?? [];
}
