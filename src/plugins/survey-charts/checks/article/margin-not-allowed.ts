import type { Language } from '../../survey/language';
import { type ArticleRule, issueOf } from '../rule';
import { passagesOf } from '../text/passages';
import { sentencesOf } from '../text/sentences';

/** Points or percent, in digits or as a small word; nothing else that can be late, wrong or off. */
const POINTS: Readonly<Record<Language, string>> = {
  nl: '(?:\\d+(?:,\\d+)?|een|één|twee|drie|vier|vijf|een paar|enkele) ?(?:procentpunt(?:en)?|punt(?:en)?|procent|%)',
  en: '(?:\\d+(?:\\.\\d+)?|one|two|three|four|five|a few)[ -]?(?:percentage points?|points?|percent|per cent|%)',
};
/** What may be off, or that it may: two groups that "wijken 5 punten af" from each other have no margin. */
const MAY: Readonly<Record<Language, string>> = {
  nl: '(?:kunnen?|kunt|zouden?|hooguit|hoogstens|maximaal|cijfers?|uitkomst(?:en)?|uitslag(?:en)?|percentages?|reken)',
  en: '(?:may|might|could|can|would|figures?|results?|percentages?)',
};
/** "Hooguit 4 punten afwijken", "er 3 procent naast zitten", "give or take 3 points": a margin without its name. */
const TOLD: Readonly<Record<Language, string>> = {
  nl: [
    `${MAY.nl}\\b[^.;:]{0,60}?${POINTS.nl} (?:\\p{L}+ )?(?:afwijken|hoger of lager|lager of hoger|naar boven of (?:naar )?beneden)`,
    `${MAY.nl}\\b[^.;:]{0,60}?(?:afwijk(?:en|ing)|wijk(?:t|en))\\b[^.;:]{0,40}?${POINTS.nl}(?: af(?!\\p{L}))?`,
    `(?:er|ernaast)\\b[^.;:]{0,20}?${POINTS.nl} (?:naast )?(?:te )?zit(?:ten)?`,
    `zit(?:ten)?(?: \\p{L}+)? er\\b[^.;:]{0,20}?${POINTS.nl} naast`,
    `${POINTS.nl} (?:speling|onzekerheid)`,
    '(?:statistische|steekproef)[- ]?(?:fout|onzekerheid|marge)',
  ].join('|'),
  en: [
    `give or take (?:about |some )?${POINTS.en}`,
    `${MAY.en}\\b[^.;:]{0,40}?(?:off|out|wrong|differ|deviate|vary)\\b(?: \\p{L}+){0,4}? by (?:\\p{L}+ ){0,3}?${POINTS.en}`,
    `${MAY.en}\\b[^.;:]{0,40}?${POINTS.en} (?:either way|up or down|more or less|higher or lower|in either direction)`,
    `to within (?:about |some )?${POINTS.en}`,
    `within (?:about |some )?${POINTS.en} of the (?:real|true|actual)`,
    '(?:statistical|sampling) (?:error|uncertainty|margin)',
    'error margin',
    'confidence band',
  ].join('|'),
};

const NAMED: Readonly<Record<Language, string>> = {
  nl: '(?:de )?(?:fout(?:en)?marge|onzekerheidsmarge|nauwkeurigheidsmarge|steekproefmarge|marge van \\d+(?! ?(?:seconden|minu|uur|uren|dag|weken|maand|euro|\\p{L}*meter|cm|km|kilo))|betrouwbaarheidsinterval|betrouwbaarheid(?= (?:is|van))|plus of min \\d|\\d+ ?(?:%|procent) zekerheid|(?<=\\b(?:zijn|is|zijn wij|zijn we) (?:voor )?)\\d+ ?(?:%|procent) zeker(?!\\p{L})|(?:statistisch )?significant|representatie(?:f|ve)|(?:goede |getrouwe |eerlijke )?(?:afspiegeling|dwarsdoorsnede)(?= van))',
  en: '(?:the )?(?:margin of error|confidence (?:interval|level)|\\d+ ?(?:%|percent|per cent) (?:confidence|certainty)|(?<=\\b(?:are|is) )\\d+ ?(?:%|percent|per cent) certain(?!\\p{L})|plus or minus \\d|(?:accurate|precise|correct) (?:to )?within \\d|(?:statistically )?significant(?:ly)?|(?:good |fair |true )?(?:reflection|cross[- ]section|mirror)(?= of (?:all|the))|representative(?= of\\b| sample| group| picture| cross|[.,;:]|$))',
};
const MARGIN: Readonly<Record<Language, RegExp>> = {
  nl: new RegExp(`(?<!\\p{L})(?:${NAMED.nl}|${TOLD.nl})`, 'iu'),
  en: new RegExp(`(?<!\\p{L})(?:${NAMED.en}|${TOLD.en})`, 'iu'),
};
/** What is denied, or only asked ("of het representatief is, weten wij niet"), promises nothing. */
const NOT =
  /(?:\b(?:niet(?! alleen)|geen|zonder|not(?! only)|no|nor|neither|never|cannot|without|whether)\b|n[’']t\b|^of\b)[^,.;]*$/iu;

/** A panel that people join themselves has no margin of error, and is not representative (AAPOR; docs: honest numbers). */
export const marginNotAllowed: ArticleRule = {
  id: 'margin-not-allowed',
  about: 'article',
  severity: 'error',
  overridable: true,
  check(input) {
    if (!input.surveys.some(({ sampleType }) => sampleType === 'opt-in-panel')) return [];
    return passagesOf(input).flatMap((passage) =>
      sentencesOf(passage.text).flatMap((sentence) => {
        const match = MARGIN[input.language].exec(sentence);
        if (match === null || NOT.test(sentence.slice(0, match.index))) return [];
        return [issueOf(marginNotAllowed, passage.path, { words: match[0] })];
      }),
    );
  },
};
