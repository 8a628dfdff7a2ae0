import { naturalFrequency } from '../../survey/natural-frequency';
import type { Frequency } from './statement';

/**
 * The natural frequency to say beside a share, if there is one that is easier than the percentage: "5 of 100" is not.
 * @param percent 0–100, as shown
 * @param exactPercent 0–100, unrounded; only where it comes from counts, so that "about" may be left out
 */
export function frequencyOf(percent: number, exactPercent?: number): Frequency | undefined {
  const found = naturalFrequency(percent);
  if (found === undefined || found.of === 100) return undefined;
  const share = (found.n / found.of) * 100;
  return { ...found, exact: exactPercent !== undefined && Math.abs(exactPercent - share) < 1e-9 };
}
