import type { Box, DrawnText, Figure, Table } from './read/reading';

/** CSS pixels: texts that start so near to each other start at one place. */
const SAME_PLACE = 3;

/** Without any space: a label is wrapped in the drawing and not in the table. */
export function squash(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** The texts of the drawing that is shown. */
export function drawnTexts(figure: Figure): readonly DrawnText[] {
  return figure.drawings.find(({ visible }) => visible)?.texts ?? [];
}

export function answerRows(table: Table | undefined): Table['rows'] {
  return (table?.rows ?? []).filter(({ net }) => !net);
}

export function isCut(text: string): boolean {
  return /(…|\.\.\.)$/.test(text.trim());
}

export interface SortedTexts {
  readonly labels: readonly DrawnText[];
  readonly values: readonly DrawnText[];
  /** Neither an answer, an amount nor a group. */
  readonly others: readonly DrawnText[];
}

/** What a drawn text is, by the table beside it. */
export function sortTexts(figure: Figure): SortedTexts {
  const rows = answerRows(figure.table);
  const headers = new Set(rows.map(({ header }) => squash(header)));
  const columns = (figure.table?.columns ?? []).map(({ text }) => squash(text));
  const cells = new Set(rows.flatMap((row) => row.cells.map(squash)));
  const sorted: { labels: DrawnText[]; values: DrawnText[]; others: DrawnText[] } = {
    labels: [],
    values: [],
    others: [],
  };
  for (const drawn of drawnTexts(figure)) {
    const text = squash(drawn.text);
    if (headers.has(text)) sorted.labels.push(drawn);
    // A group's heading holds its base in the table.
    else if (columns.some((column) => column.startsWith(text))) continue;
    else if (cells.has(text) || /^\d/.test(text)) sorted.values.push(drawn);
    else sorted.others.push(drawn);
  }
  return sorted;
}

interface DrawnPair {
  readonly label: string;
  readonly value: string;
}

/** Each label with its amount, as an eye would read them: by the order of a key if there is one, else what is nearest. */
export function drawnPairs(figure: Figure): readonly DrawnPair[] {
  const { labels, values } = sortTexts(figure);
  return keyedPairs(labels, values) ?? nearestPairs(labels, values);
}

/** A key is a column of labels over rows of amounts that have as many: the first is of the first. */
function keyedPairs(labels: readonly DrawnText[], values: readonly DrawnText[]): readonly DrawnPair[] | undefined {
  const [first] = labels;
  const rows = new Map<number, DrawnText[]>();
  for (const value of values) {
    const line = [...rows.keys()].find((y) => Math.abs(y - value.box.y) < SAME_PLACE) ?? value.box.y;
    rows.set(line, [...(rows.get(line) ?? []), value]);
  }
  const column = labels.every(({ box }) => Math.abs(box.x - (first?.box.x ?? 0)) < SAME_PLACE);
  const whole = [...rows.values()].every((row) => row.length === labels.length);
  if (labels.length < 2 || rows.size === 0 || !column || !whole) return undefined;
  const key = [...labels].sort((one, other) => one.box.y - other.box.y);
  return [...rows.values()].flatMap((row) => {
    const inLine = [...row].sort((one, other) => one.box.x - other.box.x);
    return key.map((label, index) => ({ label: label.text, value: inLine[index]?.text ?? '' }));
  });
}

/** Each amount is of one label. */
function nearestPairs(labels: readonly DrawnText[], values: readonly DrawnText[]): readonly DrawnPair[] {
  const candidates = labels.flatMap((label) =>
    values.map((value) => ({ label, value, distance: distance(label.box, value.box) })),
  );
  const taken = new Set<DrawnText>();
  const pairs: DrawnPair[] = [];
  for (const { label, value } of candidates.sort((one, other) => one.distance - other.distance)) {
    if (taken.has(label) || taken.has(value)) continue;
    taken.add(label).add(value);
    pairs.push({ label: label.text, value: value.text });
  }
  return pairs;
}

/**
 * How far a label and an amount are apart to an eye: in one line, a gap between them counts little; above each other,
 * those belong together that start, end or have their middle at one place.
 */
function distance(label: Box, value: Box): number {
  const down = gap(label.y, label.height, value.y, value.height);
  const across = gap(label.x, label.width, value.x, value.width);
  const [labelMiddle, valueMiddle] = [label.x + label.width / 2, value.x + value.width / 2];
  const [labelEnd, valueEnd] = [label.x + label.width, value.x + value.width];
  const aligned = Math.min(
    Math.abs(label.x - value.x),
    Math.abs(labelMiddle - valueMiddle),
    Math.abs(labelEnd - valueEnd),
  );
  const above = 4 * down + 0.5 * aligned;
  const level = Math.abs(label.y + label.height / 2 - (value.y + value.height / 2));
  return down === 0 ? Math.min(above, 4 * level + 0.05 * across) : above;
}

function gap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.max(0, Math.max(start, otherStart) - Math.min(start + length, otherStart + otherLength));
}

/** The numbers in a text, as written without their thousands marks: "1.040 mensen" holds "1040", "12,5%" holds "12.5". */
export function numbersIn(text: string): readonly string[] {
  const found = text.match(/\d+(?:[.,\u00a0]\d{3}(?!\d))*(?:[.,]\d+)?/g) ?? [];
  return found.map((number) => number.replaceAll(/[.,\u00a0](?=\d{3}(?!\d))/g, '').replace(',', '.'));
}
