import type { Language } from '../../survey/language';

/** How a language tells shares. Each is (part of) a regular expression. */
export interface Grammar {
  readonly percent: string;
  readonly and: string;
  /** Words before a number. "Ruim" is a little more; "meer dan" may be a lot more. */
  readonly over: string;
  readonly beyond: string;
  readonly under: string;
  readonly below: string;
  readonly about: string;
  /** "1 op de 5", "1 in 5"; and "83 van de 460", a count of a base. */
  readonly ratio: string;
  readonly countOf: string;
  /** Names of parts after a numerator: "twee derde"; without one they stand for one ("nog geen kwart"). */
  readonly parts: Readonly<Record<string, number>>;
  readonly one: string;
  /** Fractions that are a word of their own. */
  readonly fixed: Readonly<Record<string, number>>;
  /** What makes of a share a difference, which no fact tells: after it, before it, and the verb that "met 5 procent" needs. */
  readonly change: RegExp;
  readonly changeBefore: RegExp;
  readonly changeBy: RegExp;
  readonly changeVerb: RegExp;
  /** "Tussen 20 en 30 procent", "20 tot 30 procent". */
  readonly between: string;
  readonly from: string;
  readonly to: string;
  /** What makes of a fraction another thing: half an hour, the other half. */
  readonly notBefore: RegExp;
  readonly notAfter: RegExp;
  /** What is counted and is no people: "vier van de vijf dagen", and money and time that a percentage is of. */
  readonly things: RegExp;
  /** The share that is left after those that were told. */
  readonly rest: RegExp;
}

const MONTHS_NL = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

export const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  nl: {
    percent: '(?:%|procent(?!\\p{L})|percent(?!\\p{L})|pct\\b\\.?|proc\\.)',
    and: 'en|of',
    over: 'ruim|iets meer dan|net iets meer dan|net meer dan|net boven de|dik|een dikke|goed',
    beyond: 'meer dan|minstens|ten minste|minimaal|boven de|zeker',
    under:
      'bijna|net geen|krap|een krappe|een kleine|iets minder dan|net iets minder dan|net minder dan|net onder de|nog geen|amper|nauwelijks|tegen de|haast|schaars',
    below: 'minder dan|hooguit|maximaal|onder de|hoogstens',
    about:
      "ongeveer|zo[’'`]n|circa|ca\\.|rond de|rond|rondom de|om en nabij de|om en nabij|zowat|grofweg|pakweg|ruwweg|plusminus|naar schatting",
    ratio: '(?:op(?: de| elke| iedere)?|van (?:de|elke|iedere)|uit)',
    countOf: '(?:van de|op de|uit)(?: in totaal)?',
    parts: {
      derde: 3,
      vierde: 4,
      kwart: 4,
      vijfde: 5,
      zesde: 6,
      zevende: 7,
      achtste: 8,
      negende: 9,
      tiende: 10,
    },
    one: 'een|één|1',
    fixed: { 'de helft': 50, 'nog geen helft': 50, 'drie ?kwart': 75, tweederde: 200 / 3 },
    change:
      /^\s*(?:(?:zo )?(?:meer|minder|hoger|lager|duurder|goedkoper|vaker|groter|kleiner|sneller|langer|korter)\b|erbij|eraf|korting|groei|stijging|daling|toename|afname|rente|btw|inflatie|loon)/iu,
    changeBefore:
      /\b(?:stijging|daling|toename|afname|groei|verschil|korting|loonsverhoging|verhoging|verlaging|marge|foutmarge|winst|verlies) van(?: maar| slechts| zo[’']n| ruim| bijna| ongeveer)?\s*$|\bscheelt\s*$/iu,
    changeBy: /\bmet(?: maar| slechts| ruim| bijna| ongeveer)?\s*$/iu,
    changeVerb:
      /\b(?:stijg\p{L}*|steeg|stegen|gestegen|daal\p{L}*|gedaald|nam\b.*\b(?:toe|af)|neemt\b.*\b(?:toe|af)|toegenomen|afgenomen|groei\p{L}*|gegroeid|verhoogd|verlaagd|omhoog|omlaag|duurder|goedkoper|gekrompen)\b/iu,
    between: '(?:tussen(?: de)?|van|variërend van|uiteenlopend van)\\s+',
    from: 'tussen',
    to: '(?:tot en met|tot|t/m|à|a|–|-)',
    notBefore: /\b(?:andere|eerste|tweede|laatste|betere|voor|anderhalve?)\s*$/iu,
    notAfter:
      /^\s*(?:eeuw|jaar|uur|er ?van|daarvan|hiervan|klas|plaats|plek|keer|persoon|dag|dagen|week|ronde|reden|optie|vraag|groep|onderzoek|punt|deel van (?:het|de) (?:dag|tijd|week|jaar)|van (?:het|dat|dit|hun) (?:aandeel|percentage|aantal|getal|deel))\b/iu,
    things: new RegExp(
      `^\\s*(?:(?:werk|vergader|thuiswerk)?dagen|weken|keer|maanden|jaren|jaar|uren|uur|kamers|bureaus|gemeenten|bedrijven|teams|punten|sterren|landen|${MONTHS_NL})\\b|^\\s*van (?:het|de|hun|zijn|haar|je|dit|die|deze) (?:\\p{L}+ )?(?:salaris|loon|budget|prijs|kosten|tijd|week|maand|jaar|inkomen|geld|bladzijde|pagina|werk|werktijd|rekening|begroting|uitgaven|stroom|energie)\\b`,
      'iu',
    ),
    rest: /\b(?:overige|resterende|andere|overgebleven|rest(?: van)?,?(?: nog)?)\s*$/iu,
  },
  en: {
    percent: '(?:%|percent(?!\\p{L})|per cent(?!\\p{L})|pct\\b\\.?)',
    and: 'and|or',
    over: 'just over|a little over|slightly more than|slightly over|just above|a little more than',
    beyond: 'over|more than|at least|well over|above|upwards of|no less than|no fewer than',
    under:
      'almost|nearly|just under|not quite|close to|just shy of|shy of|barely|slightly less than|slightly under|just below|a little under',
    // What "adds up to" a number is that number.
    below: 'less than|fewer than|under|at most|below|(?<!\\badd(?:s|ed|ing)? )up to|no more than',
    about: 'about|around|some|roughly|approximately|an estimated|circa|more or less',
    ratio: '(?:in|out of|of)(?: every| each)?',
    countOf: '(?:of|out of)(?: the| all| a total of)?',
    parts: {
      'thirds?': 3,
      'quarters?': 4,
      'fourths?': 4,
      'fifths?': 5,
      'sixths?': 6,
      'sevenths?': 7,
      'eighths?': 8,
      'ninths?': 9,
      'tenths?': 10,
    },
    one: 'a|one|1',
    fixed: { half: 50 },
    change:
      /^\s*(?:more|less|fewer|higher|lower|cheaper|faster|longer|increase|decrease|rise|drop|fall|growth|off|discount|interest|vat|inflation|pay rise|again as|as (?:many|much|often|likely|large|high))\b/iu,
    changeBefore:
      /\b(?:(?:increase|decrease|rise|drop|fall|growth|difference|gap|discount|margin|gain|loss) of|up|down)(?: by)?(?: only| just| about| almost)?\s*$/iu,
    changeBy: /\bby(?: only| just| about| almost)?\s*$/iu,
    changeVerb:
      /\b(?:ris(?:es?|ing)|rose|risen|fell|fall(?:s|en|ing)?|grew|grow(?:s|n|ing)?|dropp?(?:s|ed|ing)?|increas\p{L}+|decreas\p{L}+|went|gone|climb\p{L}*|declin\p{L}+|shrank)\b/iu,
    between: '(?:between|from|anywhere from)\\s+',
    from: 'between',
    to: '(?:to|–|-)',
    notBefore: /(?:\b(?:other|first|second|last|better|and a|number)|\d)\s*$/iu,
    notAfter:
      /^(?:\s*(?:an? (?:hour|year|day|million)|hour|past|time|way|term|place|world|reason|option|question|group|survey|point|of (?:it|that|this)|(?:of )?(?:the|that|this) (?:share|percentage|number|figure))\b|-)/iu,
    things:
      /^\s*(?:days|weeks|times|months|years|hours|rooms|desks|municipalities|companies|teams|points|stars|countries|january|february|march|april|june|july|august|september|october|november|december)\b|^\s*of (?:the|their|his|her|your|our) (?:\p{L}+ )?(?:salary|pay|budget|price|costs?|time|week|month|year|income|money|page|work|bill|spending|energy)\b/iu,
    rest: /\b(?:other|remaining|rest,?)\s*$/iu,
  },
};
