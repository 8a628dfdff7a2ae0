import type { Language } from '../../survey/language';
import type { Figure } from './figures';
import { numberOf, numberPattern } from './number-words';

/** What a label or a text sets a bound to: "minder dan 7 uur" is all below 7, "8 uur of langer" all from 8. */
interface Span {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

interface Words {
  readonly below: string;
  readonly above: string;
  readonly to: string;
  readonly orMore: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    below: '(?:minder|korter|lager|sneller) dan|binnen|tot|onder|hooguit|maximaal|hoogstens',
    above: '(?:meer|langer|hoger|later) dan|minstens|ten minste|minimaal|vanaf|boven',
    to: 'tot(?: en met)?|t/m|–|-',
    orMore: 'of (?:meer|langer|vaker|hoger)',
  },
  en: {
    below: '(?:less|fewer|shorter|lower) than|within|under|below|up to|at most',
    above: '(?:more|longer|higher) than|at least|over|above',
    to: 'to|–|-',
    orMore: '(?:or|and) (?:more|longer|over|higher)',
  },
};

const patterns = new Map<Language, readonly RegExp[]>();

/** Below, above, between, and from a number on; each with what is counted. */
function patternsOf(language: Language): readonly RegExp[] {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const { below, above, to, orMore } = WORDS[language];
  const number = `(?<![\\p{L}\\p{N}.,])${numberPattern(language)}`;
  const unit = '(?<unit>\\p{L}{3,})';
  const made = [
    `(?<low>${number})(?: \\p{L}+)? ?(?:${to}) ?(?<high>${number}) ${unit}`,
    `(?<low>${number}) ${unit} ${orMore}`,
    `(?<![\\p{L}])(?:${below}) (?<high>${number}) ${unit}`,
    `(?<![\\p{L}])(?:${above}) (?<low>${number}) ${unit}`,
  ].map((pattern) => new RegExp(pattern, 'giu'));
  patterns.set(language, made);
  return made;
}

/** The span that a label names; undefined where it names none. */
function spanOf(label: string, language: Language): Span | undefined {
  for (const pattern of patternsOf(language)) {
    const [span] = spansIn(label, pattern, language);
    if (span !== undefined) return span;
  }
  return undefined;
}

function spansIn(text: string, pattern: RegExp, language: Language): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ groups }) => {
    const [low, high] = [groups?.low, groups?.high].map((end) => (end === undefined ? end : numberOf(end, language)));
    return { low: low ?? -Infinity, high: high ?? Infinity, unit: stemOf(groups?.unit ?? '') };
  });
}

/** "Week" and "weken", "hour" and "hours". */
function stemOf(unit: string): string {
  return unit
    .toLowerCase()
    .replace(/(?:en|s|n)$/u, '')
    .slice(0, 4);
}

/**
 * What a text names by a bound where the answers are spans of the same unit: of "minder dan 6 uur", "6 tot 7 uur" and "7 tot
 * 8 uur" the first two are "minder dan 7 uur". None where no answer ends at the bound.
 */
export function boundNamed(text: string, figures: readonly Figure[], language: Language): readonly Figure[] {
  const [between, ...bounds] = patternsOf(language);
  // Between two numbers an answer is named by its label: "tot 5 uur" in it is no bound.
  const rest = between === undefined ? text : text.replaceAll(between, ' ');
  const told = bounds.flatMap((pattern) => spansIn(rest, pattern, language));
  if (told.length === 0) return [];
  return figures.filter((figure) => {
    const span = spanOfFigure(figure, language);
    return told.some(({ low, high, unit }) => span?.low === low && span.high === high && span.unit === unit);
  });
}

const kept = new WeakMap<Figure, { readonly span: Span | undefined }>();

function spanOfFigure(figure: Figure, language: Language): Span | undefined {
  const known = kept.get(figure) ?? { span: readSpan(figure, language) };
  kept.set(figure, known);
  return known.span;
}

/** From the lowest to the highest of what it adds up. */
function readSpan({ kind, label, parts }: Figure, language: Language): Span | undefined {
  if (kind === 'net') return undefined;
  const labels = kind === 'answer' ? [label] : parts.map((part) => part.label);
  const spans = labels.flatMap((one) => spanOf(one, language) ?? []);
  const [first] = spans;
  if (first === undefined || spans.length < labels.length || spans.some(({ unit }) => unit !== first.unit)) {
    return undefined;
  }
  return {
    low: Math.min(...spans.map(({ low }) => low)),
    high: Math.max(...spans.map(({ high }) => high)),
    unit: first.unit,
  };
}
