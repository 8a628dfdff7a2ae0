import type { Phrasing } from '../shared/phrasing';
import { people, quote } from './names';
import { numerals } from './numerals';

const HIDDEN = 'Te weinig mensen antwoordden om cijfers te tonen.';

export const base: Phrasing['base'] = ({ who, n, size }, { population, respondents }) => {
  if (size === 'hidden') return HIDDEN;
  if (n === 0) return 'Niemand beantwoordde deze vraag.';
  if (n !== 'unknown') {
    return `${numerals.integer(n)} ${people(who, n)} ${n === 1 ? 'beantwoordde' : 'beantwoordden'} deze vraag.`;
  }
  const asked = who === '' || who === population ? [] : [`De vraag was voor ${who}.`];
  const unknown =
    respondents === undefined
      ? 'Hoeveel mensen antwoordden, is niet bekend.'
      : 'Hoeveel er op deze vraag antwoordden, is niet bekend.';
  const known = respondents === undefined ? [] : [tookPart(respondents, population)];
  return [...known, ...asked, unknown].join(' ');
};

export function tookPart(respondents: number, population: string, to = ''): string {
  const verb = respondents === 1 ? 'deed' : 'deden';
  return `${numerals.integer(respondents)} ${people(population, respondents)} ${verb} mee${to}.`;
}

export const groupBase: Phrasing['groupBase'] = ({ n, size }) => {
  if (size === 'hidden') return 'te weinig mensen';
  return n === 'unknown' ? 'aantal niet bekend' : `${numerals.integer(n)} ${people('', n)}`;
};

export const baseOfGroup: Phrasing['baseOfGroup'] = (label, { who, n, size }) => {
  const group = `In de groep ${quote(label)}`;
  if (size === 'hidden') return `${group} antwoordden te weinig mensen om cijfers te tonen.`;
  if (n === 'unknown') return `Hoeveel mensen antwoordden in de groep ${quote(label)}, is niet bekend.`;
  return `${group} ${n === 1 ? 'antwoordde' : 'antwoordden'} ${numerals.integer(n)} ${people(who, n)}.`;
};

export const groupIntro: Phrasing['groupIntro'] = ({ group, base: of }) =>
  `Groep ${quote(group?.label ?? '')}, ${groupBase(of)}.`;
