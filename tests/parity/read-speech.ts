import { parse } from 'node-html-parser';
import type { Language } from '../../src/plugins/survey-charts/survey/language';
import { basePairs, type Pair, readValue } from './pair';
import type { Read } from './reader';
import { statisticsIn } from './statistics';

interface Phrases {
  readonly question: RegExp;
  readonly everyone: RegExp;
  readonly group: RegExp;
}
/** What a listener hears where a page has headings and tables. Kept by hand. */
const PHRASES: Readonly<Record<Language, Phrases>> = {
  nl: {
    question: /^(De vraag|Het onderwerp) was: /,
    everyone: /^(?:Alle antwoorden|Iedereen, (.+))\.$/,
    group: /^Groep: (.+), (\S.*)\.$/,
  },
  en: {
    question: /^The (question|topic) was: /,
    everyone: /^(?:All answers|Everyone, (.+))\.$/,
    group: /^Group: (.+), (\S.*)\.$/,
  },
};

/** Pairs and findings out of a script: one sentence a line, paragraphs apart by an empty line. */
export function readScript(text: string, language: Language): Read {
  const paragraphs = text
    .trim()
    .split('\n\n')
    .map((paragraph) => paragraph.split('\n'));
  return readParagraphs(paragraphs, language);
}

/** The same out of SSML: paragraphs of sentences, in which letters to be spelled stand together. */
export function readSsml(ssml: string, language: Language): Read {
  const spelled = ssml.replaceAll(/<say-as interpret-as="characters">(.*?)<\/say-as>/g, (_, letters) =>
    [...letters].join(' '),
  );
  const paragraphs = parse(spelled)
    .querySelectorAll('p')
    .map((paragraph) => paragraph.querySelectorAll('s').map((sentence) => sentence.textContent));
  return readParagraphs(paragraphs, language);
}

/** The paragraph before the question is the finding; the paragraphs after it that begin so are its values. */
function readParagraphs(paragraphs: readonly (readonly string[])[], language: Language): Read {
  const { question, everyone, group } = PHRASES[language];
  const pairs: Pair[] = [];
  const findings: string[] = [];
  let inFigure = false;
  paragraphs.forEach(([first = '', ...rest], index) => {
    const [all, ofAll] = everyone.exec(first) ?? [];
    const [, name = all === undefined ? undefined : '', base = ofAll] = group.exec(first) ?? [];
    if (question.test(first)) {
      findings.push((paragraphs[index - 1] ?? []).join(' '));
      inFigure = true;
    } else if (inFigure && name !== undefined) {
      const figure = String(findings.length);
      pairs.push(...pairsOf(rest, name, figure, language), ...basePairs({ figure, group: name }, base, language));
    } else if (inFigure) {
      // What follows the values: who answered, averages, notes and source.
      pairs.push(...statisticsIn([first, ...rest].join(' '), String(findings.length), language));
      inFigure = false;
    }
  });
  return { pairs, findings };
}

function pairsOf(lines: readonly string[], group: string, figure: string, language: Language): readonly Pair[] {
  return lines.flatMap((line) => {
    const [, label, value] = /^(.+): ([^:]+)\.$/.exec(line) ?? [];
    if (label === undefined || value === undefined) return [];
    return [{ figure, group, label, value: readValue(digits(value), language) }];
  });
}

/** "33 komma 3" and "0 point 2 5" as they are written. */
function digits(value: string): string {
  return value.replace(
    /(\d+) (?:komma|point) (\d(?: ?\d)*)/,
    (_, whole: string, part: string) => `${whole},${part.replaceAll(' ', '')}`,
  );
}

/** What is written, as a person says it. By hand: the words of the project are under test. */
const SAID: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  nl: [
    [/, (ongeveer )?(\d+ op de \d+|de helft)(?=\.)/g, ''],
    [/: (ongeveer )?(\d+ op de \d+|de helft)\.$/g, '.'],
    [/(\d)[–-](?=\d)/g, '$1 tot '],
    [/(\d)%/g, '$1 procent'],
    [/(\d),(\d)/g, '$1 komma $2'],
    [/\(zbo\)/g, '(z b o)'],
  ],
  en: [
    [/, (about )?(\d+ in \d+|half)(?=\.)/g, ''],
    [/: (about )?(\d+ in \d+|half)\.$/g, '.'],
    [/(\d)[–-](?=\d)/g, '$1 to '],
    [/(\d)%/g, '$1 percent'],
    [/(\d)\.(\d)/g, '$1 point $2'],
  ],
};

export function saidAloud(text: string, language: Language): string {
  return SAID[language].reduce((said, [written, words]) => said.replaceAll(written, words), text);
}
