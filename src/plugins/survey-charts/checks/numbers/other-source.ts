import type { ArticleCheckInput } from '../rule';

const OTHER_SOURCE =
  /\b[Vv]olgens (?:het |de |een )?(?:\p{Lu}|onderzoek|cijfers|vorig|eerder)|\b(?:[Vv]orig jaar|[Ee]erder onderzoek|[Ee]en eerder onderzoek|[Ll]andelijk|[Ee]lders|zegt de (?:gemeente|minister|wethouder)|uit (?:ander|eerder|landelijk) onderzoek|[Ll]ast year|[Aa]ccording to|[Aa]n? (?:earlier|other|previous|national) (?:survey|research|study)|[Ee]arlier (?:survey|research)|[Nn]ationally|[Nn]ationwide)\b|\b(?:CBS|SCP|TNO|RIVM|Eurostat|OECD|OESO)\b/u;
const YEAR = /\b(?:[Ii]n|[Ss]inds|[Ss]ince) (?<year>(?:19|20)\d\d)\b/gu;

/** Whether a sentence gives its numbers to another source or another year: then they are no facts of these surveys. */
export function isToldOfOthers(sentence: string, { surveys }: ArticleCheckInput): boolean {
  if (OTHER_SOURCE.test(sentence)) return true;
  const own = new Set(
    surveys.flatMap(({ fieldworkStart, fieldworkEnd }) =>
      [fieldworkStart, fieldworkEnd].flatMap((day) => (day.state === 'known' ? [String(day.value).slice(0, 4)] : [])),
    ),
  );
  const years = [...sentence.matchAll(YEAR)].map(({ groups }) => groups?.year ?? '');
  return years.some((year) => !own.has(year));
}
