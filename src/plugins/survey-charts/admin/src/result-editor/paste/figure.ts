import { type Entry, type Measure, readEntry } from '../state/entry';

/** A pasted cell, with the number of decimals that it was written with: "12,0" is not "12". */
export interface PastedFigure {
  readonly entry: Entry;
  readonly decimals: number;
  /** It says itself that it is a percentage. */
  readonly isPercent: boolean;
}

const PERCENT_SIGN = /\s*(?:%|procent|percent|pct\.?)$/i;
const THOUSANDS = /^\d{1,3}(?:[.,'’ ]\d{3})+$/;

/** Whether a cell is a figure or stands for one: "18%", "1.040", "?", "*". An empty cell is none. */
export function isFigure(text: string): boolean {
  const asPercent = figureIn(text, 'percent').entry.kind;
  return asPercent !== 'empty' && (asPercent !== 'text' || figureIn(text, 'count').entry.kind !== 'text');
}

/**
 * Reads a pasted cell. People are whole numbers, so that "1.040" and "1,040" are both a thousand and forty; in a percentage
 * both marks are decimal.
 */
export function figureIn(text: string, measure: Measure): PastedFigure {
  const isPercent = PERCENT_SIGN.test(text);
  const bare = text.replace(PERCENT_SIGN, '').trim();
  const found = (entry: Entry, decimals = 0): PastedFigure => ({ entry, decimals, isPercent });
  if (!/\d/.test(bare)) return found(readEntry(text, measure, 'en'));
  if (measure === 'count') {
    if (isPercent) return found({ kind: 'text', text });
    if (THOUSANDS.test(bare)) return found({ kind: 'number', value: Number(bare.replace(/\D/g, '')) });
    return found(
      /^\d+(?:[.,]0+)?$/.test(bare) ? { kind: 'number', value: Number.parseInt(bare, 10) } : { kind: 'text', text },
    );
  }
  const match = /^(\d+)(?:[.,](\d+))?$/.exec(bare.replace(/^[.,]/, '0.'));
  if (match === null) return found({ kind: 'text', text });
  const value = Number(`${match[1]}.${match[2] ?? '0'}`);
  return value > 100 ? found({ kind: 'text', text }) : found({ kind: 'number', value }, match[2]?.length ?? 0);
}

/** Why a cell is no figure of its column. */
export function figureFault(text: string, measure: Measure): 'over-100' | 'not-a-figure' {
  const bare = text.replace(PERCENT_SIGN, '').trim();
  return measure === 'percent' && /^\d+(?:[.,]\d+)?$/.test(bare) ? 'over-100' : 'not-a-figure';
}
