import type { Language } from '../../survey/language';
import { amountsIn } from '../numbers/amounts';
import { type ArticleRule, issueOf } from '../rule';
import { blockName, fieldOf, stringField } from '../text/source';

const TEXT =
  /\b(?:tabel(?:len)?|schermafbeelding|schermfoto|screenshot|screen shot|infographic|factsheet|tekst van|text of|grafiek|\p{L}*diagram|chart|graph|table (?:of|with (?:the )?(?:numbers|figures|results|data|percentages|answers)|with (?:the )?\p{L}+ (?:of|for|per|in) (?:[\p{L} ]+ )?(?:each|every|all)|showing|listing))\b|^table\b[:.]?$|^table with the \p{L}+ (?:of|in|for|per|by|at)\b/iu;
/** What has words on it; what is scanned or copied of it is a picture of them. */
const PAPER =
  '(?:brie(?:f|ven)|formulier|pagina|bladzijde|document|lijst|vragenlijst|krant\\p{L}*|artikel|folder|flyer|besluit|rekening|tabel|letter|form|page|document|list|questionnaire|newspaper|article|leaflet|flyer|decision|bill|memo|report|rapport|note|notitie|e-?mail|poster|menu|receipt|bon)s?';
const COPY =
  '(?:scan|kopie|fotokopie|afdruk|print|schermprint|schermafdruk|printscreen|copy|photocopy|printout|screengrab|screen grab|screen capture)';
const COPIED = new RegExp(
  [
    `\\b${COPY} (?:van|of|from)(?: (?:de|het|een|the|a|an|our|onze|this|deze|dit))?(?: \\p{L}+){0,2}? ${PAPER}(?!\\p{L})`,
    `\\b(?:gescande?|gekopieerde?|scanned|photocopied)(?: \\p{L}+)? ${PAPER}(?!\\p{L})`,
    '^\\W*(?:schermprint|schermafdruk|printscreen|screengrab|screen grab|screen capture|krantenknipsel|newspaper (?:clipping|cutting))(?!\\p{L})',
  ].join('|'),
  'iu',
);
const NAMES = new Set(
  'tabel schermafbeelding schermfoto screenshot infographic factsheet grafiek staafdiagram diagram chart graph'.split(
    ' ',
  ),
);

/** "Tabel 2: …" under a picture. */
const NUMBERED = /^\s*(?:tabel|grafiek|figuur|table|chart|figure) \d/iu;

/** A picture of words or numbers: who does not see it, enlarges it or translates the page gets none of it (WCAG 1.4.5). */
export const pictureOfText: ArticleRule = {
  id: 'picture-of-text',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check: ({ blocks, language }) =>
    blocks.flatMap((block, index) => {
      if (blockName(block) !== 'image') return [];
      const file = stringField(fieldOf(block, 'image'), 'url').split('/').at(-1) ?? '';
      const altText = stringField(block, 'altText');
      const showsText = TEXT.test(altText) || COPIED.test(altText) || NUMBERED.test(stringField(block, 'caption'));
      if (!showsText && !tellsShares(altText, language) && !isNamedAsText(file)) return [];
      return [issueOf(pictureOfText, ['body', index, 'altText'])];
    }),
};

/** "Eens 18%, oneens 20%": no photograph shows two shares. */
function tellsShares(altText: string, language: Language): boolean {
  return amountsIn(altText, language).filter(({ form }) => form === 'percent').length >= 2;
}

/** By the words of a file's name; "table" alone is one, "table-tennis" is none. */
function isNamedAsText(file: string): boolean {
  const words = file
    .toLowerCase()
    .replace(/\.\p{L}+$/u, '')
    .split(/[^\p{L}]+/u);
  // The upload adds a hash, of which single letters are left.
  return words.some((word, at) => NAMES.has(word) || (word === 'table' && (words[at + 1] ?? '').length <= 2));
}
