import type { ExposedNode } from './tree';

export interface Pair {
  readonly label: string;
  readonly percent: number;
}

/** Roles that a screen reader says as one thing: a row, an item, a paragraph, a picture. */
const ONE_THING = new Set([
  'row',
  'listitem',
  'paragraph',
  'image',
  'img',
  'graphics-symbol',
  'graphics-object',
  'button',
  'StaticText',
  'LabelText',
]);

/**
 * How many answers are exposed together with their amount: in one row, item, paragraph or picture that tells of no other
 * answer, or in one text that tells of several, where the amount stands before the next answer. Labels at one axis and
 * amounts somewhere else are no pairs: nobody hears which belongs to which.
 */
export function exposedPairs(nodes: readonly ExposedNode[], pairs: readonly Pair[]): number {
  const labels = pairs.map(({ label }) => label);
  return pairs.filter(({ label, percent }) =>
    nodes.some(({ role, own, whole }) => {
      const alone = ONE_THING.has(role) && labelsIn(whole, labels).length === 1 && whole.includes(label);
      return (alone && hasNumber(whole, percent)) || hasNumber(stretchAfter(own, label, labels), percent);
    }),
  ).length;
}

function labelsIn(text: string, labels: readonly string[]): readonly string[] {
  return labels.filter((label) => text.includes(label));
}

/** What stands between a label and the next one; nothing if the text tells of this label alone. */
function stretchAfter(text: string, label: string, labels: readonly string[]): string {
  const start = text.indexOf(label);
  if (start === -1 || labelsIn(text, labels).length < 2) return '';
  const rest = text.slice(start + label.length);
  const ends = labels.map((other) => rest.indexOf(other)).filter((index) => index !== -1);
  return rest.slice(0, Math.min(rest.length, ...ends));
}

/** The number itself, not as a part of another one. */
function hasNumber(text: string, number: number): boolean {
  return new RegExp(`(?<![\\d.,])${String(number).replace('.', '[.,]')}(?!\\d|[.,]\\d)`).test(text);
}

/** Words of chart libraries that no Dutch sentence has. */
const ENGLISH =
  /\b(?:chart|axis|axes|bars?|displaying|interactive|titled|ticks?|values?|the|and|with|from|graphic|legend|range|marks?|rules?|rects?|toggle|view|menu|text|symbols?|linear|discrete|scale|percent|categories)\b/i;

/** Nodes other than plain text whose name, description or role description has an English word in it. */
export function englishNames(nodes: readonly ExposedNode[]): number {
  return nodes.filter(({ role, own }) => !/^(StaticText|InlineTextBox)$/.test(role) && ENGLISH.test(own)).length;
}

/** Whether a table has a row for each answer, with a heading. */
export function hasTable(nodes: readonly ExposedNode[], pairs: readonly Pair[]): boolean {
  const headings = nodes.filter(({ role }) => role === 'rowheader').map(({ whole }) => whole);
  return nodes.some(({ role }) => role === 'table') && pairs.every(({ label }) => headings.includes(label));
}
