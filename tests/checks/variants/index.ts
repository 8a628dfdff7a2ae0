import { majorityNot, netOfRounded, numberNotFound, numberOtherLabel } from './numbers';
import type { RuleVariants } from './variant';

export const VARIANTS: Readonly<Record<string, RuleVariants>> = {
  'number-other-label': numberOtherLabel,
  'number-not-found': numberNotFound,
  'net-of-rounded': netOfRounded,
  'majority-not': majorityNot,
};
