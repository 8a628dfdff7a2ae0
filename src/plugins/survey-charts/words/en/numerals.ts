import { edgeBound } from '../../survey/rounding';
import { dateFormat, decimal } from '../shared/numerals';
import type { Numerals } from '../shared/phrasing';

const SIGNS = { under: '<', over: '>' } as const;
const EDGES = { under: 'less than ', over: 'more than ' } as const;
const integers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

export const numerals: Numerals = {
  percent: (percent, decimals, style, edge) => {
    const number = decimal(edge === undefined ? percent : edgeBound(edge, decimals), decimals, '.');
    if (style === 'cell') return `${edge === undefined ? '' : SIGNS[edge]}${number}%`;
    return `${edge === undefined ? '' : EDGES[edge]}${number} percent`;
  },
  between: (low, high, decimals) => `${decimal(low, decimals, '.')} and ${decimal(high, decimals, '.')} percent`,
  integer: (value) => integers.format(value),
  number: (value, mostDecimals) =>
    new Intl.NumberFormat('en-GB', { maximumFractionDigits: mostDecimals }).format(value),
  date: dateFormat('en-GB'),
};
