/** What is written, and what a voice says for it. */
export type SpokenRule = readonly [written: RegExp, said: string | ((...match: string[]) => string)];

/** How one language is said aloud. The site's script has this too, so it is kept small. */
export interface Spoken {
  /** One after the other, each on what the one before made of the text. */
  readonly rules: readonly SpokenRule[];
  /** By the way they are written, in small letters. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Abbreviations that few people know: said in full the first time, in letters after that. */
  readonly explained: Readonly<Record<string, Explanation>>;
}

interface Explanation {
  readonly one: string;
  readonly more: string;
  /** "afgekort" */
  readonly short: string;
}

/** Between letters that are said one by one: `channels/speech` tells them from words by it. */
export const LETTER_SPACE = '\u00a0';

/** "hbo" letter by letter. */
export function letters(abbreviation: string): string {
  return [...abbreviation].join(LETTER_SPACE);
}

/** The words themselves, not within another word. No look-behind: a browser of before 2023 would refuse the whole script. */
function whole(words: readonly string[], ending = ''): RegExp {
  const written = [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[./]/g, '\\$&'));
  return new RegExp(`(^|[^\\p{L}\\p{N}])(${written.join('|')})${ending}(?![\\p{L}\\p{N}])`, 'giu');
}

/** Makes the function that says texts of one language; `explained` holds the abbreviations that were explained before. */
export function speaker({ rules, abbreviations, explained: difficult }: Spoken) {
  const written = whole(Object.keys(abbreviations));
  const unknown = whole(Object.keys(difficult), "([’']s)?");
  return (text: string, explained: Set<string>): string => {
    let said = text;
    for (const [pattern, words] of rules) {
      said = typeof words === 'string' ? said.replace(pattern, words) : said.replace(pattern, words);
    }
    said = said.replace(written, (match: string, before: string, word: string, at: number, all: string) => {
      // The full stop of an abbreviation ends the sentence too.
      const stop = word.endsWith('.') && at + match.length === all.length ? '.' : '';
      const words = abbreviations[word.toLowerCase()] ?? word;
      return before + (words.includes(LETTER_SPACE) ? letters(word) : words) + stop;
    });
    said = said.replace(
      unknown,
      (match: string, before: string, word: string, plural: string | undefined, at: number, all: string) => {
        const key = word.toLowerCase();
        const spelled = letters(key) + (plural ?? '');
        const meaning = difficult[key];
        if (meaning === undefined || explained.has(key)) return before + spelled;
        explained.add(key);
        // "Zelfstandig bestuursorgaan (zbo)" and "zbo: zelfstandig bestuursorgaan" explain it themselves.
        if (all.toLowerCase().includes(meaning.one)) return before + spelled;
        const comma = /^\s/.test(all.slice(at + match.length)) ? ',' : '';
        return `${before}${plural === undefined ? meaning.one : meaning.more}, ${meaning.short} ${spelled}${comma}`;
      },
    );
    said = said.replace(/[^\S\u00a0]+/gu, ' ').trim();
    return /^\p{Lu}/u.test(text) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
  };
}

interface SignWords {
  readonly to: string;
  readonly percent: string;
  readonly less: string;
  readonly more: string;
  readonly about: string;
  readonly plus: string;
  readonly minus: string;
  readonly number: string;
  readonly is: string;
  readonly and: string;
  readonly or: string;
}

/** Signs at a number. A range comes before a percentage: "21–40%" is "21 to 40 percent". */
export function signs(words: SignWords): readonly SpokenRule[] {
  return [
    [/<\s?(?=\d)/gu, `${words.less} `],
    [/>\s?(?=\d)/gu, `${words.more} `],
    [/[±≈]\s?(?=\d)/gu, `${words.about} `],
    [/(\d%?)\s?[–—]\s?(?=\d)/gu, `$1 ${words.to} `],
    [/\b(\d{1,3})-(?=\d{1,3}(?:\s?%|\s\p{L}))/gu, `$1 ${words.to} `],
    [/(^|[\s(])[-−](?=\d)/gu, `$1${words.minus} `],
    [/\s?%/gu, ` ${words.percent}`],
    [/(\d)\+/gu, `$1 ${words.plus}`],
    [/\bn\s?=\s?(?=\d)/giu, `${words.number} `],
    [/\s=\s/gu, ` ${words.is} `],
    [/\s&\s/gu, ` ${words.and} `],
    [/(^|[\s(])(and|en)\/(or|of)(?=[\s.,;:!?)]|$)/giu, '$1$2 $3'],
    [/(^|[\s(‘“])(\p{L}{2,})\/(\p{L}{2,})(?=[\s.,;:!?)’”]|$)/gu, `$1$2 ${words.or} $3`],
  ];
}
