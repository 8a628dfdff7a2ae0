import type { Language } from '../../survey/language';
import type { Fact } from '../../survey/view';
import type { ArticleCheckInput } from '../rule';
import { figuresOf } from './figures';

/** What texts call the people of a survey, whatever the survey itself calls them. */
export const PEOPLE: Readonly<Record<Language, string>> = {
  nl: 'mensen deelnemers ondervraagden respondenten panelleden leden personen ambtenaren inwoners bewoners medewerkers werknemers bezoekers reizigers leerlingen studenten scholieren ouders klanten cliënten patiënten vrijwilligers ondernemers huurders kopers gebruikers lezers burgers volwassenen jongeren ouderen mannen vrouwen eigenaren trainers leraren docenten forenzen automobilisten fietsers gezinnen huishoudens verpleegkundigen artsen',
  en: 'people participants respondents members persons civil_servants residents employees workers staff visitors travellers passengers panellists pupils students parents customers clients patients volunteers tenants buyers users readers citizens adults men women owners coaches trainers teachers commuters drivers cyclists families households nurses doctors',
};

/** Words that say that a number of people are all who took part. */
export const TOOK_PART: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:vroegen|ondervroegen|gevraagd|ondervraagd|deden\b.*\bmee|deed\b.*\bmee|meededen|meegedaan|namen\b.*\bdeel|vulden\b.*\bin|ingevuld|antwoordden|antwoord gaven|gaven\b.*\bantwoord)\b/iu,
  en: /\b(?:asked|surveyed|interviewed|polled|took part|taken part|participated|filled in|answered|completed|responded)\b/iu,
};

/** Words that begin what is told of the people: "bezoekers die iets kopen", "residents with a letter". */
const MORE: Readonly<Record<Language, RegExp>> = {
  nl: /\s(?:die|met|van|in|zonder|op|bij|uit|tot|vanaf|aan|voor|jonger|ouder)\s.*$/iu,
  en: /\s(?:who|that|with|of|in|without|on|at|from|to|aged|under|over|for)\s.*$/iu,
};

const kept = new WeakMap<ArticleCheckInput, string>();

/** (Part of) a pattern for the people of these surveys: the usual words, and what the surveys call them. */
export function peoplePattern(input: ArticleCheckInput): string {
  const known = kept.get(input);
  if (known !== undefined) return known;
  const { language, surveys } = input;
  const own = [
    ...figuresOf(input).map(({ view }) => view.total.base.who),
    ...surveys.map(({ population }) => factText(population)),
  ].map((who) => who.replace(MORE[language], '').trim().toLowerCase());
  const words = new Set([...PEOPLE[language].split(' '), ...own.filter((who) => /^\p{L}[\p{L}' -]{2,40}$/u.test(who))]);
  // The longest first, or "leden" would hide "leden van het panel".
  const made = [...words]
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replace(/[_ ]/gu, '\\s+'))
    .join('|');
  kept.set(input, made);
  return made;
}

function factText(fact: Fact<string>): string {
  return fact.state === 'known' ? fact.value : '';
}
