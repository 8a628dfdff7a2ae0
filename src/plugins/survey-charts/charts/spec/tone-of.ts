import type { ChartPart } from '../chart';
import type { Tone } from '../theme/theme';

const POSITIVE: readonly Tone[] = ['positive-strong', 'positive', 'positive-soft'];
const NEGATIVE: readonly Tone[] = ['negative-strong', 'negative', 'negative-soft'];
/** Shades for one to five parts without sides, far apart. */
const SEQUENCES: readonly (readonly Tone[])[] = [
  ['sequence-4'],
  ['sequence-4', 'sequence-2'],
  ['sequence-4', 'sequence-2', 'sequence-1'],
  ['sequence-4', 'sequence-3', 'sequence-2', 'sequence-1'],
  ['sequence-5', 'sequence-4', 'sequence-3', 'sequence-2', 'sequence-1'],
];

/**
 * The tone of each part, in their order. `bars`: each has its own place, so one colour will do; `parts`: they stand in
 * one bar or ring and need telling apart. Sides of a scale have their colour in both.
 */
export function tonesOf(parts: readonly ChartPart[], use: 'bars' | 'parts'): readonly Tone[] {
  const positives = tonesOfPole(parts, 'positive', POSITIVE);
  const negatives = tonesOfPole(parts, 'negative', NEGATIVE);
  const sequence = sequenceOf(parts.filter(isPlain).length);
  let plain = 0;
  return parts.map((part): Tone => {
    if (part.role === 'unreported') return 'unreported';
    if (part.role === 'dont-know' || part.role === 'refused') return 'aside';
    const pole = positives.get(part) ?? negatives.get(part);
    if (pole !== undefined) return pole;
    if (part.role === 'neutral') return 'neutral';
    return use === 'bars' ? 'accent' : (sequence[plain++ % sequence.length] ?? 'accent');
  });
}

function isPlain({ role, pole }: ChartPart): boolean {
  return (role === 'substantive' || role === 'other') && pole === undefined;
}

/** The strongest of a side stands farthest from the other side, whichever end the scale starts at. */
function tonesOfPole(
  parts: readonly ChartPart[],
  pole: 'positive' | 'negative',
  tones: readonly Tone[],
): ReadonlyMap<ChartPart, Tone> {
  const own = parts.filter((part) => part.pole === pole);
  const others = parts.filter((part) => part.pole !== pole && (part.pole !== undefined || part.role === 'neutral'));
  const last = own.at(-1);
  const first = others.at(0);
  const strongestLast = last !== undefined && first !== undefined && parts.indexOf(last) > parts.indexOf(first);
  const ranked = strongestLast ? own.toReversed() : own;
  const shades = own.length === 1 ? tones.slice(1, 2) : tones;
  return new Map(ranked.map((part, rank) => [part, shades[Math.min(rank, shades.length - 1)] ?? 'neutral']));
}

/** More than five parts repeat the shades: only the order and the labels tell them apart then, so such a form is not fit. */
function sequenceOf(count: number): readonly Tone[] {
  return SEQUENCES[Math.min(Math.max(count, 1), SEQUENCES.length) - 1] ?? ['accent'];
}

/** Tones go with the parts that they were made of; a part beyond them has the one of all. */
export function toneAt(tones: readonly Tone[], index: number): Tone {
  return tones[index] ?? 'accent';
}
