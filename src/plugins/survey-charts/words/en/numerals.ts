import { dateFormat, decimal } from '../shared/numerals';
import type { Numerals } from '../shared/phrasing';

const integers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

export const numerals: Numerals = {
  percent: (percent, decimals, style) => {
    const number = decimal(percent, decimals, '.');
    return style === 'cell' ? `${number}%` : `${number} percent`;
  },
  between: (low, high, decimals) => `${decimal(low, decimals, '.')} and ${decimal(high, decimals, '.')} percent`,
  integer: (value) => integers.format(value),
  number: (value, mostDecimals) =>
    new Intl.NumberFormat('en-GB', { maximumFractionDigits: mostDecimals }).format(value),
  date: dateFormat('en-GB'),
};
