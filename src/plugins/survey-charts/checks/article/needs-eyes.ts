import { type ArticleRule, issueOf } from '../rule';
import { passagesOf } from '../text/passages';
import { sentencesOf } from '../text/sentences';

const COLOURS_NL = 'blauw|rood|rod|groen|geel|gel|oranje|paars|paarz|grijs|grijz|zwart|wit|witt|roze';
const COLOURS_EN =
  '(?:(?:dark|light|bright|pale)[ -])?(?:blue|red|green|yellow|orange|purple|grey|gray|black|white|pink)|dark|light';
const COLOURED_NL = `(?:donker|licht)?(?:${COLOURS_NL})e?|donkere|lichte`;
const SHAPES_NL =
  'balk(?:en|je)?|staa?f|staven|lijn(?:en)?|vlak(?:ken)?|stuk(?:ken)?|deel|delen|gedeelte|punt(?:en)?|kolom(?:men)?|taartpunt(?:en)?|cirkels?|bolletjes?|blokjes?';
const SHAPES_EN = 'bars?|lines?|areas?|slices?|pieces?|parts?|sections?|points?|dots?|columns?|circles?|blocks?';
const PICTURES_NL = 'figuur|grafiek|tabel|kolom|afbeelding|plaatje|balk|foto|diagram';
const PICTURES_EN = 'column|side|bar|chart|figure|graph|part|half|table|picture';

const NL = [
  `(?<!op een )(?:${COLOURED_NL}) (?:${SHAPES_NL})`,
  `(?:${SHAPES_NL}) (?:in het|in|die) (?:donker|licht)?(?:${COLOURS_NL})`,
  'hiernaast',
  `(?:aan de )?(?:linker|rechter)(?:kant|zijde|helft|deel|${PICTURES_NL})`,
  `(?:${PICTURES_NL}) (?:links|rechts)(?:boven|onder)?`,
  '(?:links|rechts)(?:boven|onder)?(?= (?:in|van|naast|zie|staat))',
  `(?:hoogste|langste|kortste|grootste|bovenste|onderste|middelste) (?:${SHAPES_NL})`,
];
// "The red line" and "the bottom line" are said of other things too.
const EN = [
  `(?!red line\\b)(?:${COLOURS_EN}) (?:${SHAPES_EN})`,
  'red line (?:shows|falls|rises|goes|stays|in the)',
  `(?:${SHAPES_EN}) (?:in|that (?:is|are)) (?:${COLOURS_EN})`,
  '(?:on|at|to) the (?:left|right)(?:-hand)?(?: side)?(?! (?:wing|bank|back|foot|hand|lane))',
  `(?:left|right)(?:-hand)? (?:${PICTURES_EN})`,
  `(?:tallest|longest|shortest|highest) (?:${SHAPES_EN})`,
  '(?:top|bottom|upper|lower|middle) (?:bar|column|slice)s?',
];

const PATTERNS = {
  nl: new RegExp(`\\b(?:${NL.join('|')})(?!\\p{L})`, 'iu'),
  en: new RegExp(`\\b(?:${EN.join('|')})(?!\\p{L})`, 'iu'),
};

/** Words that only help who sees the page as the editor does: a colour, a shape, a side (WCAG 1.3.3). */
export const needsEyes: ArticleRule = {
  id: 'needs-eyes',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: (input) =>
    passagesOf(input).flatMap((passage) =>
      // "The blue bar on the left" is one thing to say in other words.
      sentencesOf(passage.text).flatMap((sentence) => {
        const words = PATTERNS[input.language].exec(sentence)?.[0];
        return words === undefined ? [] : [issueOf(needsEyes, passage.path, { words })];
      }),
    ),
};
