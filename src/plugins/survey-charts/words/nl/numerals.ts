import { edgeBound } from '../../survey/rounding';
import { dateFormat, decimal } from '../shared/numerals';
import type { Numerals } from '../shared/phrasing';

const SIGNS = { under: '<', over: '>' } as const;
const EDGES = { under: 'minder dan ', over: 'meer dan ' } as const;
const integers = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });

export const numerals: Numerals = {
  percent: (percent, decimals, style, edge) => {
    const number = decimal(edge === undefined ? percent : edgeBound(edge, decimals), decimals, ',');
    if (style === 'cell') return `${edge === undefined ? '' : SIGNS[edge]}${number}%`;
    return `${edge === undefined ? '' : EDGES[edge]}${number} procent`;
  },
  between: (low, high, decimals) => `${decimal(low, decimals, ',')} en ${decimal(high, decimals, ',')} procent`,
  integer: (value) => integers.format(value),
  number: (value, mostDecimals) =>
    new Intl.NumberFormat('nl-NL', { maximumFractionDigits: mostDecimals }).format(value),
  date: dateFormat('nl-NL'),
};
