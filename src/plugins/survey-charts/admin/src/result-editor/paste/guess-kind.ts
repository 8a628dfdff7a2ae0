import type { Kind, Pole } from '../../../../survey/vocabulary';
import { plainName } from './recognise';

/** How a side of a scale begins in Dutch and English: with how much of it. */
const MUCH =
  '(?:(?:helemaal|volledig|zeer|heel|erg|enigszins|tamelijk|redelijk|vrij|wel|meestal|een beetje|beetje|eerder|strongly|completely|totally|entirely|very|extremely|somewhat|fairly|rather|quite|slightly|mostly|tend to) )?';
const POSITIVE = new RegExp(
  `^${MUCH}(?:(?:mee )?eens|tevreden|goed|positief|belangrijk|(?:ge)?makkelijk|veilig|agree|satisfied|good|positive|important|easy|safe)$`,
);
const NEGATIVE = new RegExp(
  `^${MUCH}(?:(?:mee )?oneens|(?:niet|on)\\s?tevreden|slecht|negatief|(?:niet |on)belangrijk|moeilijk|lastig|(?:niet |on)veilig|niet (?:mee )?eens|disagree|dissatisfied|unsatisfied|bad|poor|negative|unimportant|not important|difficult|hard|unsafe)$`,
);

function poleOf(label: string): Pole | undefined {
  const name = plainName(label);
  if (POSITIVE.test(name)) return 'positive';
  return NEGATIVE.test(name) ? 'negative' : undefined;
}

/** The side of each answer of a scale; all undefined where the words do not show both sides. */
export function polesOf(labels: readonly string[]): readonly (Pole | undefined)[] {
  const poles = labels.map(poleOf);
  return poles.includes('positive') && poles.includes('negative') ? poles : labels.map(() => undefined);
}

interface Guess {
  readonly poles: readonly (Pole | undefined)[];
  /** Everybody's percentages (0–100) of all answers; undefined where one is not known. */
  readonly percentages: readonly number[] | undefined;
  readonly decimals: number;
}

/**
 * What kind of question a table is of: a scale has two sides; people who gave several answers make more than 100 percent
 * together, beyond rounding (half a unit for each figure). Undefined where nothing shows it.
 */
export function guessKind({ poles, percentages, decimals }: Guess): Kind | undefined {
  if (poles.filter((pole) => pole !== undefined).length >= 2) return 'scale';
  if (percentages === undefined || percentages.length < 2) return undefined;
  const sum = percentages.reduce((all, one) => all + one, 0);
  const slack = (0.5 * percentages.length) / 10 ** decimals + 1e-9;
  if (Math.abs(sum - 100) <= slack) return 'single-choice';
  return sum > 100 ? 'multiple-choice' : undefined;
}
