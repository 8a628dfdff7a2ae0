import type { ArticleRule } from '../rule';
import { foundIn } from '../text/found';

const COLOURS_NL = 'blauwe|rode|groene|gele|oranje|paarse|grijze|zwarte|witte|donkere|lichte|roze';
const COLOURS_EN = 'blue|red|green|yellow|orange|purple|grey|gray|black|white|dark|light|pink';
const SHAPES_NL =
  'balk(?:en|je)?|staa?f|staven|lijn(?:en)?|vlak(?:ken)?|stuk(?:ken)?|punt(?:en)?|kolom(?:men)?|taartpunt(?:en)?|cirkels?|bolletjes?|blokjes?';
const SHAPES_EN = 'bars?|lines?|areas?|slices?|pieces?|points?|dots?|columns?|circles?|blocks?';

/** Words that only help who sees the page as the editor does: a colour, a shape, a side (WCAG 1.3.3). */
export const needsEyes: ArticleRule = {
  id: 'needs-eyes',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: (input) =>
    foundIn(needsEyes, input, {
      nl: new RegExp(
        `\\b(?:(?:${COLOURS_NL}) (?:${SHAPES_NL})|hiernaast|(?:aan de )?(?:linker|rechter)(?:kant|zijde)|links(?:boven|onder)?(?= (?:in|van|naast|zie|staat))|rechts(?:boven|onder)?(?= (?:in|van|naast|zie|staat))|(?:hoogste|langste|kortste|grootste) (?:${SHAPES_NL}))`,
        'iu',
      ),
      en: new RegExp(
        `\\b(?:(?:${COLOURS_EN}) (?:${SHAPES_EN})|(?:on|at|to) the (?:left|right)(?: side)?|(?:tallest|longest|shortest|highest) (?:${SHAPES_EN}))\\b`,
        'iu',
      ),
    }),
};
