import type { Language } from '../../survey/language';
import { LETTER_SPACE } from '../../words/shared/spoken';
import type { SaidParagraph, Sentence } from './say';
import type { Pause } from './script';

const PAUSES: Readonly<Record<Pause, string>> = { short: '300ms', medium: '600ms', long: '1s' };

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|' +
  'January|February|March|April|May|June|July|August|September|October|November|December';
/** Only where it is certain: elsewhere four digits may be a number of people. */
const YEAR = new RegExp(`(\\b\\d{1,2} (?:${MONTHS}) )(\\d{4})(?!\\d)`, 'gu');
const SPELLED = new RegExp(`(?<![\\p{L}\\p{N}])\\p{L}(?:${LETTER_SPACE}\\p{L})+(?!\\p{L})`, 'gu');
/** What XML 1.0 has no way to write. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** The script as SSML 1.1 (https://www.w3.org/TR/speech-synthesis11/), in the part of it that voices have in common. */
export function ssmlScript(title: string, language: Language, paragraphs: readonly SaidParagraph[]): string {
  const blocks = paragraphs.flatMap(({ pause, sentences }, index) => [
    ...(index === 0 ? [] : [`<break time="${PAUSES[pause]}"/>`]),
    `<p>${sentences.map((sentence) => `<s>${sentenceSsml(sentence, language)}</s>`).join('\n')}</p>`,
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${language}">`,
    `<meta name="title" content="${escaped(title)}"/>`,
    ...blocks,
    '</speak>',
    '',
  ].join('\n');
}

function sentenceSsml(sentence: Sentence, language: Language): string {
  return sentence
    .map((passage) =>
      passage.language === language
        ? textSsml(passage.text)
        : `<lang xml:lang="${escaped(passage.language)}">${textSsml(passage.text)}</lang>`,
    )
    .join('')
    .trim();
}

function textSsml(text: string): string {
  return escaped(text)
    .replace(SPELLED, (spelled) => sayAs('characters', spelled.replaceAll(LETTER_SPACE, '')))
    .replace(YEAR, (_, before: string, year: string) => before + sayAs('date', year, ' format="y"'))
    .replaceAll(LETTER_SPACE, ' ');
}

function sayAs(what: string, text: string, more = ''): string {
  return `<say-as interpret-as="${what}"${more}>${text}</say-as>`;
}

function escaped(text: string): string {
  return text
    .replace(UNWRITABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
