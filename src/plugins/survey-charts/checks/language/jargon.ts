import type { Language } from '../../survey/language';

export interface JargonWord {
  /** A regular expression, whole words, any case, Unicode. */
  readonly pattern: string;
  readonly simple: string;
  /** Whether the simple word fits wherever this one stands, so that one click changes it. */
  readonly swaps: boolean;
}

const swap = (pattern: string, simple: string): JargonWord => ({ pattern, simple, swaps: true });
const hint = (pattern: string, simple: string): JargonWord => ({ pattern, simple, swaps: false });

/** From the lists of Direct Duidelijk (nl) and plainlanguage.gov (en): words that are surely office language. */
export const JARGON: Readonly<Record<Language, readonly JargonWord[]>> = {
  nl: [
    swap('met betrekking tot', 'over'),
    swap('ten aanzien van', 'over'),
    swap('omtrent', 'over'),
    swap('inzake', 'over'),
    swap('teneinde', 'om'),
    swap('middels', 'met'),
    swap('door middel van', 'met'),
    swap('alsmede', 'en ook'),
    swap('derhalve', 'daarom'),
    // "Dat is echter zo" becomes "Maar dat is zo": the words move.
    hint('echter', 'maar'),
    swap('indien', 'als'),
    swap('conform', 'volgens'),
    swap('reeds', 'al'),
    swap('thans', 'nu'),
    swap('wederom', 'opnieuw'),
    swap('respondenten', 'deelnemers'),
    // "Gedurende drie jaar" becomes "drie jaar lang".
    hint('gedurende', 'tijdens'),
    swap('desalniettemin', 'toch'),
    hint('(?:ge)?facilite(?:e?r)\\p{L}*', 'helpen bij'),
    hint('(?:ge)?[iï]mplement\\p{L}*', 'invoeren'),
    hint('(?:het )?realiseren(?: van)?|(?:ge)?realiseer\\p{L}+|realisatie', 'maken'),
    hint('(?:ge)?optimalis\\p{L}+', 'verbeteren'),
    hint('kenbaar (?:maken|te maken|maakt)', 'vertellen'),
    hint('(?:dient|dienen|diende|dienden)(?=(?: \\p{L}+){0,6} te \\p{L})', 'moeten'),
    hint('hiertoe|daartoe|hieromtrent|dienaangaande', 'daarvoor'),
    hint('bewerkstelligen|bewerkstelligt', 'zorgen voor'),
    hint('bijgevolg', 'daardoor'),
    hint('doelstelling(?:en)?', 'doel'),
    hint('draagvlak', 'steun'),
    hint('in het kader van', 'voor, bij'),
    hint('naar aanleiding van', 'door, na'),
    hint('op basis van', 'met, door'),
    hint('stakeholders?', 'betrokkenen'),
    hint('(?:ge)?communicee?r\\p{L}+', 'vertellen'),
    hint('(?:ge)?participee?r\\p{L}+', 'meedoen'),
  ],
  en: [
    swap('in order to', 'to'),
    swap('utili[sz]e', 'use'),
    swap('utili[sz]es', 'uses'),
    swap('utili[sz]ed', 'used'),
    swap('utili[sz]ing', 'using'),
    swap('with regard to|with respect to', 'about'),
    swap('prior to', 'before'),
    swap('subsequent to', 'after'),
    swap('in the event that', 'if'),
    swap('due to the fact that', 'because'),
    swap('regarding', 'about'),
    swap('approximately', 'about'),
    swap('additionally', 'also'),
    swap('respondents', 'participants'),
    hint('commenc(?:e|es|ed|ing)', 'begin'),
    hint('facilitat(?:e|es|ed|ing)', 'help'),
    hint('(?<!an )implement(?:s|ed|ing|ation)?', 'carry out'),
    hint('endeavou?r(?:s|ed)?', 'try'),
    hint('leverag(?:e|es|ed|ing)', 'use'),
    hint('stakeholders?', 'people involved'),
    hint('heretofore|aforementioned|notwithstanding', 'a plain word'),
    hint('ascertain(?:s|ed)?', 'find out'),
    hint('terminat(?:e|es|ed|ing)', 'end'),
  ],
};
