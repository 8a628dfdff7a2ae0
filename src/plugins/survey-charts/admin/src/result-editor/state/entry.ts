import type { Language } from '../../../../survey/language';

export const MEASURES = ['percent', 'count'] as const;
export type Measure = (typeof MEASURES)[number];

/** What an editor typed into a cell. `text` is neither a number nor a sign: it is kept, and reported as a fault. */
export type Entry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'text'; readonly text: string };

const MISSING = ['?', '-', '–', '—', 'n.b.', 'nb', 'niet bekend', 'onbekend', 'not known', 'unknown', 'n/a'];
const SUPPRESSED = ['*', 'x', 'geheim', 'verborgen', 'kept secret', 'hidden', 'suppressed'];

/** Reads a cell as people and spreadsheets write it: "18,5", "18.5%", "18 procent", "1.040", "?" and "*". */
export function readEntry(text: string, measure: Measure, language: Language): Entry {
  const plain = text
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()
    .toLowerCase();
  if (plain === '') return { kind: 'empty' };
  if (MISSING.includes(plain)) return { kind: 'missing' };
  if (SUPPRESSED.includes(plain)) return { kind: 'suppressed' };
  const value = measure === 'percent' ? readPercent(plain) : readCount(plain, language);
  return value === undefined ? { kind: 'text', text } : { kind: 'number', value };
}

/** Point and comma are both decimal marks: no percentage has thousands. */
function readPercent(text: string): number | undefined {
  const bare = text.replace(/\s*(%|procent|percent)$/, '').replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(bare) ? Number(bare) : undefined;
}

/** "1.040" is a thousand and forty in Dutch and 1.04 in English; "1,040" the other way round; "1 040" is in both. */
function readCount(text: string, language: Language): number | undefined {
  const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  const grouped = text.split(/[ '’]/).join('');
  const parts = grouped.split(thousands);
  const isGrouped =
    parts.length > 1 && parts.every((part, place) => (place === 0 ? /^-?\d{1,3}$/ : /^\d{3}$/).test(part));
  const bare = isGrouped ? parts.join('') : grouped.replace(decimal, '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(bare) ? Number(bare) : undefined;
}

/** A stored number as the editor writes it, with the decimal mark of their language; other text as it stands. */
export function entryText(stored: unknown, language: Language): string {
  if (typeof stored === 'string') return stored;
  if (typeof stored !== 'number') return '';
  const text = String(stored);
  return language === 'nl' ? text.replace('.', ',') : text;
}
