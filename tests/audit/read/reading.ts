import type { ChartForm } from '../../../src/plugins/survey-charts/survey/vocabulary';
import type { Look } from '../look';

/** CSS pixels, from the page's left upper corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Letters in one line, as they are painted. */
export interface Line {
  readonly text: string;
  readonly box: Box;
}

/** A text of a drawing; a wrapped label has several lines. */
export interface DrawnText {
  readonly text: string;
  readonly box: Box;
  readonly lines: readonly Line[];
  /** CSS pixels on the screen: font size times the scale of the drawing. */
  readonly size: number;
}

export interface Drawing {
  readonly id: string;
  readonly role: string;
  readonly name: string;
  readonly language: string;
  readonly visible: boolean;
  readonly box: Box;
  readonly texts: readonly DrawnText[];
  /** ARIA, titles and roles below its root, as they are written. */
  readonly innerSemantics: readonly string[];
}

export interface TableRow {
  readonly header: string;
  readonly headerTag: string;
  readonly scope: string;
  readonly cells: readonly string[];
  /** Of the combined answers, which have a table body of their own. */
  readonly net: boolean;
}

export interface Table {
  readonly caption: string;
  readonly visible: boolean;
  readonly columns: readonly { readonly text: string; readonly tag: string; readonly scope: string }[];
  readonly rows: readonly TableRow[];
}

export interface Target {
  readonly text: string;
  readonly href: string;
  readonly download: boolean;
  readonly width: number;
  readonly height: number;
  /** In a sentence: its size is that of the line (WCAG 2.5.8, exception "inline"). */
  readonly inline: boolean;
  /** The ring round it while it has the focus. */
  readonly ring: { readonly style: string; readonly width: number; readonly color: string; readonly behind: string };
}

/** What assistive technology gets of a figure, by Chromium's own tree. */
export interface Exposed {
  readonly role: string;
  readonly name: string;
  readonly depth: number;
}

/** A text as painted. Colours are `#rrggbb`. */
export interface PaintedText {
  readonly text: string;
  readonly ink: string;
  /** What is painted under and right beside the letters. */
  readonly under: readonly string[];
  readonly drawn: boolean;
  readonly size: number;
}

/** At so many places along the edge of a mark its colours are read. */
export const EDGE_PLACES = 12;

/** A bar, part or line of a drawing as painted. */
export interface PaintedMark {
  readonly box: Box;
  /** Its colours, most of it first. */
  readonly inside: readonly string[];
  /** Colours across its edge, from inside outwards, at several places; of a line, where nothing hides it. */
  readonly edges: readonly (readonly string[])[];
  readonly outlined: boolean;
  /** Another mark starts within a pixel of its edge. */
  readonly touches: boolean;
}

/** The same figure with the spacing that WCAG 1.4.12 asks a page to bear. */
export interface Spaced {
  readonly scrollWidth: number;
  readonly cut: readonly string[];
  readonly texts: readonly DrawnText[];
  readonly frame: Box;
}

export interface Figure {
  readonly id: string;
  readonly language: string;
  /** Parts in the order of the document. */
  readonly order: readonly string[];
  readonly heading: string;
  readonly wording: string;
  readonly howToRead: string;
  readonly sentences: readonly string[];
  readonly colophon: readonly string[];
  readonly source: string;
  readonly drawings: readonly Drawing[];
  readonly table?: Table | undefined;
  readonly targets: readonly Target[];
  /** What takes the keyboard's focus and is no link. */
  readonly tabStops: readonly string[];
  readonly exposed: readonly Exposed[];
  readonly texts: readonly PaintedText[];
  readonly marks: readonly PaintedMark[];
  readonly spaced: Spaced;
  readonly expected: Expected;
}

/** What the page was made of, and can't be read off it. */
export interface Expected {
  readonly form: ChartForm;
  /** How many people answered, as it is written; undefined: not known, which has to be said. */
  readonly base: string | undefined;
}

export interface Page {
  readonly look: Look;
  readonly language: string;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly duplicateIds: readonly string[];
  readonly scrollWidth: number;
  readonly moving: readonly string[];
  readonly scripted: readonly string[];
  readonly figures: readonly Figure[];
  /** What axe found; absent where it was not asked. */
  readonly axe?: readonly string[] | undefined;
}
