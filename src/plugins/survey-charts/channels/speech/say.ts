import { isLanguage } from '../../survey/language';
import { spoken } from '../../words/spoken';
import type { Paragraph, Part, Passage, Pause } from './script';

/** Passages as a voice says them, one sentence. */
export type Sentence = readonly Passage[];

export interface SaidParagraph {
  readonly pause: Pause;
  readonly sentences: readonly Sentence[];
}

/** The script as it is said: in order, because a difficult abbreviation is explained at its first use only. */
export function say(paragraphs: readonly Paragraph[]): readonly SaidParagraph[] {
  const explained = new Set<string>();
  return paragraphs.map(({ pause, parts }) => ({
    pause,
    sentences: parts.flatMap((part) => sentencesOf(sayPart(part, explained))),
  }));
}

function sayPart(part: Part, explained: Set<string>): Part {
  return { ...part, passages: part.passages.map((passage) => sayPassage(passage, explained)) };
}

function sayPassage({ text, language }: Passage, explained: Set<string>): Passage {
  const [before = '', after = ''] = [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]];
  // A language that this project has no words for is left to the voice.
  const base = language.split('-')[0];
  const said = isLanguage(base) ? spoken(text, base, explained) : text.trim();
  return { language, text: said === '' ? before : before + said + after };
}

/** Sentences are told apart after the abbreviations are gone, whose full stops end nothing. */
function sentencesOf({ passages, whole }: Part): readonly Sentence[] {
  if (whole) return [passages];
  const text = passages.map((passage) => passage.text).join('');
  const segmenter = new Intl.Segmenter(passages[0]?.language, { granularity: 'sentence' });
  return [...segmenter.segment(text)]
    .flatMap(({ index, segment }) => beforeNumbers(segment, index))
    .map(([start, end]) => within(passages, start, end))
    .filter((sentence) => sentence.length > 0);
}

/** A sentence that begins with a number is none to Unicode's rules (UAX 29): here many do. Gives starts and ends. */
function beforeNumbers(segment: string, index: number): readonly (readonly [number, number])[] {
  const ends = [...segment.matchAll(/[.!?]['"’”)]*(?=\s+\d)/gu)].map((match) => match.index + match[0].length);
  const starts = [0, ...ends];
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? segment.trimEnd().length;
    return [index + start, index + end];
  });
}

/** The passages from one place to another in the text that they make together. */
function within(passages: readonly Passage[], start: number, end: number): Sentence {
  let before = 0;
  return passages.flatMap((passage) => {
    const text = passage.text.slice(Math.max(start - before, 0), Math.max(end - before, 0));
    before += passage.text.length;
    return text === '' ? [] : [{ ...passage, text }];
  });
}
