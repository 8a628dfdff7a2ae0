import type { Language } from '../../survey/language';
import { numberPattern } from './number-words';

/** How a language tells that two shares are so many points apart. */
export interface DifferenceGrammar {
  /** "18 procentpunt", "a gap of 15 percent": the number is in `points`, `bare` (points of anything) or `noun`. */
  readonly pattern: RegExp;
  /** What makes of bare points, which games and grades have too, a difference. */
  readonly differs: RegExp;
  /** Margins, grades, and what another year or another survey had. */
  readonly other: RegExp;
  /** Before a number that is not meant to the point. */
  readonly about: RegExp;
}

function patternOf(language: Language, points: string, bare: string, noun: string, percent: string): RegExp {
  const number = numberPattern(language);
  const start = '(?<![\\p{L}\\p{N}.,/-])';
  return new RegExp(
    [
      `${start}(?<points>${number})[\\s-]?(?:${points})(?!\\p{L})`,
      `${start}(?<bare>${number})[\\s-](?:${bare})(?!\\p{L})`,
      `(?:${noun})\\s+(?:van|of)(?: \\p{L}+)?\\s+(?<noun>${number})\\s?(?:${percent})(?!\\p{L})`,
    ].join('|'),
    'giu',
  );
}

export const DIFFERENCES: Readonly<Record<Language, DifferenceGrammar>> = {
  nl: {
    pattern: patternOf(
      'nl',
      'procent-?punt(?:en)?|%-?punt(?:en)?|pp',
      'punt(?:en)?',
      'verschil|kloof|gat|voorsprong',
      '%|procent',
    ),
    differs:
      /\b(?:verschil\p{L}*|kloof|gat|meer|minder|hoger|lager|scheelt|schelen|voorsprong|achterstand|vóór|achter|uit elkaar|uiteen|ertussen|boven|onder)\b/iu,
    other:
      /\b(?:\p{L}*marge|afwijk\p{L}*|wijk\p{L}*|naast zitten|zeker\p{L}*|schaal|score\p{L}*|rapport\p{L}*|wedstrijd|spel|gemiddelde?|vorige?|eerdere?|toen|geleden|destijds|sinds|ten opzichte van (?:19|20)\d\d|landelijk)\b/iu,
    about: /\b(?:ruim|bijna|ongeveer|zo[’']n|circa|rond de|meer dan|minder dan|krap|dik)\s*$/iu,
  },
  en: {
    pattern: patternOf(
      'en',
      '(?:percentage|per cent|percent|%)[\\s-]points?|pp',
      'points?',
      'difference|gap|lead|margin',
      '%|percent|per cent',
    ),
    differs:
      /\b(?:differ\p{L}*|gap|more|less|fewer|higher|lower|lead\p{L}*|ahead|behind|apart|separate\p{L}*|between|above|below)\b/iu,
    other:
      /\b(?:margin of error|error|accura\p{L}*|give or take|within|plus or minus|off|scale|scor\p{L}*|grades?|game|match|average|last|earlier|previous\p{L}*|ago|then|since|national\p{L}*)\b/iu,
    about: /\b(?:over|almost|nearly|about|around|some|roughly|more than|less than|just over|just under)\s*$/iu,
  },
};
