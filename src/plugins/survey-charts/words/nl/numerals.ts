import { dateFormat, decimal } from '../shared/numerals';
import type { Numerals } from '../shared/phrasing';

const integers = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });

export const numerals: Numerals = {
  percent: (percent, decimals, style) => {
    const number = decimal(percent, decimals, ',');
    return style === 'cell' ? `${number}%` : `${number} procent`;
  },
  between: (low, high, decimals) => `${decimal(low, decimals, ',')} en ${decimal(high, decimals, ',')} procent`,
  integer: (value) => integers.format(value),
  number: (value, mostDecimals) =>
    new Intl.NumberFormat('nl-NL', { maximumFractionDigits: mostDecimals }).format(value),
  date: dateFormat('nl-NL'),
};
