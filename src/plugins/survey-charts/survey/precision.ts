import type { SampleType } from './vocabulary';

/** Standard normal quantile of 0.975: a 95 percent interval. */
const Z = 1.959963984540054;

/**
 * The 95 percent Wilson score interval of a share, in percent 0–100. Only a probability sample has one: a margin for a
 * panel that people join themselves would mislead (AAPOR Code of Ethics).
 * Source: E. B. Wilson, JASA 22 (1927) 209–212; values checked against R. Newcombe, Statistics in Medicine 17 (1998), and
 * another implementation (docs/adr/0007-wilson-by-ourselves.md).
 * @param percent 0–100, unrounded
 * @param n respondents of the base
 */
export function precisionOf(
  sampleType: SampleType,
  percent: number,
  n: number,
): { readonly low: number; readonly high: number } | undefined {
  if (sampleType !== 'probability-sample' || !(n > 0) || !(percent >= 0 && percent <= 100)) return undefined;
  const share = percent / 100;
  const centre = share + Z ** 2 / (2 * n);
  const half = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  const scale = 100 / (1 + Z ** 2 / n);
  return { low: Math.max(0, (centre - half) * scale), high: Math.min(100, (centre + half) * scale) };
}
