import type { Language } from '../../survey/language';
import { numberWord } from '../numbers/number-words';
import { remembered } from './remembered';

/** Words that name nothing. "niet", "geen", "nooit", "te" and "heel" stay: they tell answers apart. */
const STOP: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    'de het een en of van voor in op aan bij met is zijn was waren wordt worden er dat die dit deze dan als ook nog maar om naar uit over door tot zij ze hij wij we je ik hun hen zich wel al zo toch alle wie wat hoe hoeveel daar daarvoor meer procent mensen deelnemers vindt vinden zegt zeggen kiest kiezen'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the a an and or of for in on at by with is are was were be been that this these those then as also to from it its they them their we you i he she who what how all say says said percent people participants do does did so'.split(
      ' ',
    ),
  ),
};

/** The words of a text that can name something, without endings; number words are digits. */
export const tokensOf = remembered(readTokens);

function readTokens(text: string, language: Language): readonly string[] {
  const words = text
    // Only its accents tell the number from the article.
    .replace(/één/giu, '1')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?\b/gu, '')
    // "Weet wat wel en niet mag" denies nothing.
    .replace(/\bwel (?:en|of) niet\b/gu, ' ')
    // An answer, where "no" anywhere else only denies.
    .replace(/\b(say|says|said|saying|answer|answers|answered) [‘“"]?no\b/gu, '$1 nay')
    .replace(/[‘“"]no[’”"]|\bno(?=,?[’”"]? (?:say|says|said|answer|answers|answered)\b)/gu, 'nay')
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? [])
    .filter((word) => !STOP[language].has(word))
    .flatMap((word) => (language === 'nl' ? apart(word) : [word]))
    .map((word) => stem(word, language));
}

/** A verb that a main clause parts: "die je meenam" has the words of "iemand nam mij mee". */
function apart(word: string): readonly string[] {
  const [, particle, verb] = /^(mee|terug)(?!ste?n?$|rder)(\p{L}{3,})$/u.exec(word) ?? [];
  return particle === undefined || verb === undefined ? [word] : [particle, verb];
}

/** Words, without their endings, that tell answers apart only together with others. */
const DENIALS: ReadonlySet<string> = new Set('niet gen geen no not non wel'.split(' '));

export function isDenial(token: string): boolean {
  return DENIALS.has(token);
}

function stem(word: string, language: Language): string {
  const number = numberWord(word, language);
  if (number !== undefined) return String(number);
  if (/\d/u.test(word)) return word;
  // Without its ending "niets", which is an answer, would be one with "niet", which is in every other sentence.
  if (word === 'niets') return word;
  return language === 'nl' ? stemDutch(word) : stemEnglish(word);
}

/** Enough to hold "scheidt" against "scheiden" and "dag" against "dagen": no dictionary, so that it never surprises. */
function stemDutch(word: string): string {
  // "Doen" and "doet", "gaan" and "gaat".
  let base = word.replace(/^([^aeiou]{1,3}(?:aa|oe|ie))n$/u, '$1');
  for (let round = 0; round < 3 && base.length >= 4; round += 1) {
    const short = base.replace(/(?:en|e|t|d|s)$/u, '');
    if (short.length < 3 || short === base) break;
    base = short;
  }
  return base
    .replace(/([aeou])\1(?=[^aeiou]$)/u, '$1')
    .replace(/([^aeiou])\1$/u, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');
}

function stemEnglish(word: string): string {
  if (word.length < 4) return word;
  const short = word.replace(/(?:ing|ed|es|s|ly)$/u, '');
  return (short.length < 3 ? word : short).replace(/e$/u, '').replace(/([^aeiou])\1$/u, '$1');
}
