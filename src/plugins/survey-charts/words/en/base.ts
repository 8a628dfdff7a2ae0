import type { Phrasing } from '../shared/phrasing';
import { people, quote } from './names';
import { numerals } from './numerals';

const HIDDEN = 'Too few people answered to show figures.';

export const base: Phrasing['base'] = ({ who, n, size }, { population, respondents }) => {
  if (size === 'hidden') return HIDDEN;
  if (n === 0) return 'Nobody answered this question.';
  if (n !== 'unknown') return `${numerals.integer(n)} ${people(who, n)} answered this question.`;
  const asked = who === '' || who === population ? [] : [`The question was for ${who}.`];
  const unknown =
    respondents === undefined
      ? 'It is not known how many people answered.'
      : 'It is not known how many of them answered this question.';
  const known = respondents === undefined ? [] : [tookPart(respondents, population)];
  return [...known, ...asked, unknown].join(' ');
};

export function tookPart(respondents: number, population: string, to = ''): string {
  return `${numerals.integer(respondents)} ${people(population, respondents)} took part${to}.`;
}

export const groupBase: Phrasing['groupBase'] = ({ n, size }) => {
  if (size === 'hidden') return 'too few people';
  return n === 'unknown' ? 'number not known' : `${numerals.integer(n)} ${people('', n)}`;
};

export const baseOfGroup: Phrasing['baseOfGroup'] = (label, { who, n, size }) => {
  const group = `In the group ${quote(label)}`;
  if (size === 'hidden') return `${group} too few people answered to show figures.`;
  if (n === 'unknown') return `It is not known how many people in the group ${quote(label)} answered.`;
  return `${group} ${numerals.integer(n)} ${people(who, n)} answered.`;
};

export const groupIntro: Phrasing['groupIntro'] = ({ group, base: of }) =>
  `Group ${quote(group?.label ?? '')}, ${groupBase(of)}.`;
