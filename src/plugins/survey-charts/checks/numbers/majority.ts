import type { Language } from '../../survey/language';
import { amountsIn } from './amounts';
import type { Figure } from './figures';
import { namedBy, weightOfName, wordSet } from './naming';

const MAJORITY: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:(?:de|een|ruim de) (?:\p{L}+ )?meerderheid|het (?:merendeel|grootste deel|gros)|(?:meer dan|ruim|boven) (?:de helft|(?:50|vijftig) ?(?:%|procent))|de meeste(?= (?:mensen|deelnemers|ambtenaren|inwoners|bewoners|medewerkers|leden|bezoekers|reizigers|leerlingen|studenten|ouders|klanten|patiënten|vrijwilligers|werknemers|ondernemers|huurders|jongeren|ouderen|mannen|vrouwen)))(?!\p{L})/iu,
  en: /\b(?:(?:the|a) (?:\p{L}+ )?majority|(?:more than|over|above) (?:half|(?:50|fifty) ?(?:%|percent|per cent))|most(?= (?:of them|people|participants|civil servants|residents|employees|members|visitors|travellers|passengers|pupils|students|parents|customers|patients|volunteers|workers|tenants|men|women)))(?!\p{L})/iu,
};
/** "Geen meerderheid" says what is right; "ruim de helft" is an amount, which other rules hold against the facts. */
const DENIED = /\b(?:geen|niet|not|no|nor)(?: \p{L}+)? ?$/iu;
const JUST_OVER = /^ruim de helft/iu;
/** "De meeste" is also said of the largest group: only a number beside it shows that it is wrong. */
const MOST = /^(?:de meeste|most)/iu;
const HALF = 50;

/** Words of a majority, and the percentage that is none. */
export interface WrongMajority {
  readonly words: string;
  readonly percent: number;
}

/** "De meerderheid" of what is 50 percent or less, in a sentence about these figures. */
export function wrongMajority(
  sentence: string,
  figures: readonly Figure[],
  language: Language,
): WrongMajority | undefined {
  const match = MAJORITY[language].exec(sentence);
  if (match === null || JUST_OVER.test(match[0]) || DENIED.test(sentence.slice(0, match.index))) return undefined;
  const percent = percentOf(sentence, match[0], figures, language);
  return percent === undefined || percent > HALF ? undefined : { words: match[0], percent };
}

/** The percentage that the sentence itself gives, or that of the answer that it names. */
function percentOf(
  sentence: string,
  words: string,
  figures: readonly Figure[],
  language: Language,
): number | undefined {
  const rest = sentence.replace(words, ' ');
  const told = toldBeside(sentence, words, language);
  if (told !== undefined || MOST.test(words)) return told;
  const set = wordSet(rest, language);
  const named = figures.filter(
    (figure) => figure.kind !== 'sum' && figure.group === undefined && namedBy(figure, set) >= 0.9,
  );
  // Any of them may be meant: only what holds for none is wrong.
  return named.length === 0 ? undefined : Math.max(...closest(named, set).map(({ percent }) => percent));
}

/** Characters between "meerderheid" and its percentage, after it and before it: further away it is of something else. */
const AFTER = 40;
const BEFORE = 8;

function toldBeside(sentence: string, words: string, language: Language): number | undefined {
  const at = sentence.indexOf(words);
  const end = at + words.length;
  const shares = amountsIn(sentence, language).filter(({ form }) => form === 'percent');
  const after = shares.find(({ start }) => start >= end && start - end <= AFTER);
  return (after ?? shares.find((share) => share.end <= at && at - share.end <= BEFORE))?.percent;
}

function closest(figures: readonly Figure[], words: ReadonlySet<string>): readonly Figure[] {
  const most = Math.max(...figures.map((figure) => weightOfName(figure, words)));
  const best = figures.filter((figure) => weightOfName(figure, words) === most);
  const nets = figures.filter(({ kind, parts }) => kind === 'net' && parts.some((part) => best.includes(part)));
  return [...best, ...nets];
}
