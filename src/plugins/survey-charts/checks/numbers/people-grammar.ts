import type { Language } from '../../survey/language';

/** "68 van hen": people who were named before. */
export const OF_THEM: Readonly<Record<Language, string>> = {
  nl: 'van\\s+(?:hen|deze\\s+groep)',
  en: 'of\\s+(?:them|this\\s+group)',
};

interface PeopleGrammar {
  /** What makes of the people another group: "een team van 38 mensen". */
  readonly notBefore: RegExp;
  /** People whom a reporter met. */
  readonly story: RegExp;
  /** The count of the share that was just told: "Dat zijn 97 huurders." */
  readonly thatIs: RegExp;
  /** The same in the share's own sentence: "15 procent, dat zijn 329 mensen". */
  readonly orSo: RegExp;
  /** A number of them, without a word for them: "dat zijn er 114". */
  readonly ofThem: string;
}

export const PEOPLE_GRAMMARS: Readonly<Record<Language, PeopleGrammar>> = {
  nl: {
    notBefore:
      /\b(?:groep|team|afdeling|zaal|organisatie|gemeente|dorp|stad|panel|klas|school|bedrijf) (?:van|met)(?: ongeveer| ruim| bijna| zo[’']n)? $|\b(?:per|elke|ongeveer|ruim|bijna|zo[’']n|circa|meer dan|minder dan|rond de|nog geen|minstens|hooguit|andere|nog eens|of|tot) $|\b(?:plek|plaats|plaatsen|ruimte|parkeren|stoelen|zitplaatsen) voor $/iu,
    story: /\b(?:sprak\p{L}*|interview\p{L}*|vertel\p{L}*|kwam(?:en)? aan het woord|bezocht\p{L}*|volgden?)\b/iu,
    thatIs: /^(?:dat|dit|het) (?:zijn|is|waren|was|komt neer op|gaat om)\b/iu,
    orSo: /(?:\b(?:dat|dit) (?:zijn|is|waren|was|komt neer op)|\b(?:ofwel|oftewel|dus)|\() $|\($/iu,
    ofThem: '(?<=\\b(?:dat|dit) (?:zijn|waren) er )',
  },
  en: {
    notBefore:
      /\b(?:group|team|department|room|organisation|town|city|village|panel|class|school|company) (?:of|with)(?: about| some| over)? $|\b(?:per|every|about|over|nearly|almost|some|around|more than|fewer than|at least|at most|up to|other|another|or|to) $|\b(?:room|space|seats|places|parking) for $/iu,
    story: /\b(?:spoke|spoken|talked|interview\p{L}*|told|met|visited|followed)\b/iu,
    thatIs: /^(?:that|this|it|those) (?:is|are|was|were|makes|means|comes to|adds up to|amounts to)\b/iu,
    orSo: /(?:\b(?:that|which|this) (?:is|was|means|makes)|\bthose are|\() $|\($/iu,
    ofThem: '(?<=\\b(?:that is|that makes|those are|that was) )',
  },
};
