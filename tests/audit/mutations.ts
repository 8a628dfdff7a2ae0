import { type Audit, judge } from './audit';
import type { Check, Mutation } from './check';
import { CHECKS } from './checks';
import { questionVariants } from './gallery/variants';
import type { View } from './sample';

/** A figure with everything in it: a part without an opinion, and one that was not reported. */
const USUAL = 'question-improvement-stacked-bar-nl';

export interface PlantedFault {
  readonly check: Check;
  readonly mutation: Mutation;
  readonly view: View;
}

/** Every fault of every check, with the page that it is planted in. */
export function plantedFaults(): readonly PlantedFault[] {
  const variants = new Map(questionVariants().map((variant) => [variant.id, variant]));
  return CHECKS.flatMap((check) =>
    check.mutations.map((mutation) => {
      const variant = variants.get(mutation.variant ?? USUAL);
      if (variant === undefined) throw new Error(`The gallery has no page "${mutation.variant}".`);
      return { check, mutation, view: { variant, look: { theme: 'light', width: 1280, ...mutation.look } } };
    }),
  );
}

/** The checks that find something in the page, with the fault planted or without; axe is asked where the fault is its own. */
export async function failing(
  audit: Audit,
  { view, mutation, check }: PlantedFault,
  planted: boolean,
): Promise<readonly string[]> {
  const plant = planted ? mutation.plant : undefined;
  const page = await audit.read(view, { axe: check.id === 'axe', plant });
  return judge(page).flatMap((verdict) => (verdict.faults.length > 0 ? [verdict.check.id] : []));
}
