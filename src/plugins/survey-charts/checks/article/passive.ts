import type { ArticleRule } from '../rule';
import { foundIn } from '../text/found';

/** Nouns that look like a participle: "gemeenten worden". */
const NOUNS =
  '(?!(?:gemeenten?|gezin(?:nen)?|gebied(?:en)?|gebouwen|gesprekken|gevolgen|getallen|geld(?:en)?|gezichten|geluiden|gedichten|gevaren|gevallen|geslachten|berichten|bedragen|beelden|verhalen|verenigingen|herinneringen)(?!\\p{L}))';
const PARTICIPLE = `${NOUNS}(?:\\p{L}*ge\\p{L}{2,}(?:d|t|en)|gedaan|(?:be|ver|ont|her|er|over)\\p{L}{3,}(?:d|t|en))(?!\\p{L})`;
const CLAUSE = '[^.!?;:]*?';
/** "worden … opgehaald", "gevraagd werd", "is gemaakt door": a form of worden with a participle in the same clause, or the doer named. */
const NL = new RegExp(
  [
    `\\b(?:word(?:t|en)?|werd(?:en)?)\\b${CLAUSE}\\b${PARTICIPLE}`,
    `\\b${PARTICIPLE} (?:word(?:t|en)?|werd(?:en)?)\\b`,
    `\\b(?:is|zijn|was|waren)\\b${CLAUSE}\\b${PARTICIPLE} door\\b`,
  ].join('|'),
  'iu',
);
const IRREGULAR =
  'made|done|given|taken|seen|found|shown|told|held|kept|written|chosen|drawn|said|sent|paid|built|known|put|read|set|handed|brought|bought|sold|led|run|won|taught|cut|hit|met|left|lost|found|felt|fed|driven|eaten|thrown|worn|grown|hung';
const PARTICLE = 'out|up|off|down|in|away|over|on|back';
const FEW_WORDS = '(?:\\p{L}+\\s+){0,4}?';
/** What "by" says besides who: when, how, how much ("by 2030", "by bike", "by 5 percent"). */
const NO_DOER =
  '(?:\\d|noon|midnight|night|day|then|now|next|the (?:end|time|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\\p{L}+ing\\b|bike|bus|car|train|foot|boat|plane|hand|lot|post|email|phone|telephone|mistake|accident|law|name|far|about|age|only|almost|half|more|less)';
const EN = new RegExp(
  [
    `\\b(?:is|are|was|were|be|been|being)\\s+(?:(?:not|also|still|now|often|always|already|\\p{L}+ly)\\s+)?(?:\\p{L}{2,}ed|${IRREGULAR})\\s+(?:\\p{L}+ly\\s+)?by\\b`,
    `\\b(?:is|are|was|were|be|been|being|gets?|got)\\s+(?:(?:not|also|still|now|often|always|already|\\p{L}+ly)\\s+)?(?:\\p{L}{2,}ed|${IRREGULAR})\\s+(?:(?:${PARTICLE})\\s+)?${FEW_WORDS}by\\s+(?!${NO_DOER})`,
  ].join('|'),
  'iu',
);

/** Who does it is hidden: an active sentence is easier. A hint, because some passives are right. */
export const passive: ArticleRule = {
  id: 'passive',
  about: 'article',
  severity: 'review',
  overridable: false,
  check: (input) => foundIn(passive, input, { nl: NL, en: EN }),
};
