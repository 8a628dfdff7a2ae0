import { arrayOf, isObject, valueAt } from '../../json';

/** The most decimals of any percentage that was typed, in whatever group. */
export function typedDecimals(json: unknown): number {
  const percents = arrayOf(valueAt(json, ['results'])).flatMap((result) => {
    const values = valueAt(result, ['values']);
    return isObject(values) ? Object.values(values).map((value) => valueAt(value, ['percent'])) : [];
  });
  return Math.max(0, ...percents.map(decimalsOf));
}

function decimalsOf(percent: unknown): number {
  if (typeof percent !== 'number') return 0;
  return String(percent).split('.')[1]?.length ?? 0;
}
