import type { Language } from '../../survey/language';
import { GRAMMARS } from './grammar';
import { numberOf } from './number-words';

/** Percent that a fraction stands for: "twee derde", "3/4", "half"; undefined for what is none ("vijf derde"). */
export function partOf(said: string, language: Language): number | undefined {
  const { fixed, parts, one } = GRAMMARS[language];
  const whole = Object.entries(fixed).find(([words]) => new RegExp(`^${words}$`, 'iu').test(said));
  if (whole !== undefined) return whole[1];
  const [, n, of] = /^(\d)\/(\d+)$/u.exec(said) ?? [];
  if (n !== undefined && of !== undefined) return Number(n) < Number(of) ? (Number(n) / Number(of)) * 100 : undefined;
  for (const [name, denominator] of Object.entries(parts)) {
    const match = new RegExp(`^(?:(.+?)[ -]?)?${name}$`, 'iu').exec(said);
    if (match === null) continue;
    const numerator = match[1] ?? '1';
    const value = new RegExp(`^(?:${one})$`, 'iu').test(numerator)
      ? 1
      : (numberOf(numerator, language) ?? oneOf(numerator));
    return value === undefined || value === 0 || value >= denominator ? undefined : (value / denominator) * 100;
  }
  return undefined;
}

/** "Een zesde reden" counts reasons; "een zesde van de mensen" is a share. Thirds, quarters, fifths and tenths are usual. */
export function isOrdinal(said: string, after: string, language: Language): boolean {
  const rare = /^(?:een|één|a|one|1)[ -](?:vierde|zesde|zevende|achtste|negende|fourth|sixth|seventh|eighth|ninth)$/iu;
  const isPart = language === 'nl' ? /^(?:\s+(?:van|deel)\b|[.,;:!?)]|$)/iu : /^(?:\s+of\b|[.,;:!?)]|$)/iu;
  return rare.test(said) && !isPart.test(after);
}

/** "één", whatever its accents are made of. */
export function oneOf(text: string): number | undefined {
  return /^[eé]+n$/iu.test(text.normalize('NFC')) ? 1 : undefined;
}
