const TOGETHER =
  /\b(?:samen|bij elkaar|bijeen|opgeteld|tezamen|in totaal|alles bij elkaar|tel(?:len|t)?\b.*\bop|together|combined|in total|in all|add(?:s|ed|ing)?\b.*\bup|sum of|(?:which|that) makes|making|dat maakt)\b/iu;

const CONCLUDES = /^(?:so|dus)\b|\bdus\b/iu;

/** Whether a sentence says what follows from what was told: "een meerderheid van 45 procent vindt dit dus". */
export function concludes(sentence: string): boolean {
  return CONCLUDES.test(sentence);
}

/** Whether a sentence adds up what was told: "samen is dat …", "dat telt op tot …". */
export function isTogether(sentence: string): boolean {
  return TOGETHER.test(sentence);
}
