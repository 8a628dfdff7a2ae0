import type { Language } from '../survey/language';
import type { QuestionView, ShownValue, SurveyView } from '../survey/view';
import type { ChartForm, Palette } from '../survey/vocabulary';

/** Strapi's path of the field that a node came from: `['body', 2, 'finding']`. */
export type Path = readonly (string | number)[];

interface NodeBase {
  readonly language: Language;
  readonly origin: Path;
}

// ---------------------------------------------------------------- inline

export interface TextInline {
  readonly type: 'text';
  readonly value: string;
}
export interface StrongInline {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}
export interface EmphasisInline {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}
/** `url` is http, https, mailto or tel, a path of this site or a fragment: validated when it was parsed. */
export interface LinkInline {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly Inline[];
}
/** A passage in another language than its block (WCAG 3.1.2). */
export interface LanguageInline {
  readonly type: 'language';
  /** BCP 47 tag. */
  readonly tag: string;
  readonly children: readonly Inline[];
}
/** A difficult word whose explanation stands in the glossary. */
export interface TermInline {
  readonly type: 'term';
  readonly key: string;
  readonly children: readonly Inline[];
}
export type Inline = TextInline | StrongInline | EmphasisInline | LinkInline | LanguageInline | TermInline;

// ---------------------------------------------------------------- blocks

/** h1 is the article's title; blocks start at 2. Set by `blocks/outline.ts`, so that no level is ever skipped. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

export interface HeadingNode extends NodeBase {
  readonly type: 'heading';
  readonly level: HeadingLevel;
  /** Fragment of this heading, unique in the article. */
  readonly id: string;
  readonly children: readonly Inline[];
}
export interface ParagraphNode extends NodeBase {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}
export interface ListItem {
  readonly children: readonly Inline[];
  readonly list?: ListNode | undefined;
}
export interface ListNode extends NodeBase {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}
export interface QuoteNode extends NodeBase {
  readonly type: 'quote';
  readonly children: readonly Inline[];
  readonly attribution?: string | undefined;
}
export interface NoteNode extends NodeBase {
  readonly type: 'note';
  readonly tone: 'info' | 'warning' | 'correction';
  readonly title?: string | undefined;
  readonly children: readonly BlockNode[];
}

export interface TableCell {
  readonly value: ShownValue;
  /** Ready in the language: "31%", "niet bekend". */
  readonly text: string;
}
export interface TableRow {
  readonly key: string;
  readonly label: string;
  /** As a voice says the label, where that differs. */
  readonly spoken?: string | undefined;
  /** One a column. */
  readonly cells: readonly TableCell[];
}
export interface TableColumn {
  /** `total`, or `GROUPING/GROUP`. */
  readonly key: string;
  readonly label: string;
  /** "82 mensen" under the label of a group. */
  readonly base?: string | undefined;
}
/** Every number of a figure, in the order in which every channel gives them. */
export interface FigureTable {
  /** The question's wording. */
  readonly caption: string;
  /** Heading of the column with the answers. */
  readonly answerHeading: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** What the source did not report: a marked row after the answers. */
  readonly unreported?: TableRow | undefined;
  /** Heading and rows of the nets ("eens, samen"), a body of their own. */
  readonly nets?: { readonly heading: string; readonly rows: readonly TableRow[] } | undefined;
}

/** A result, said once. Strict: what is half is a `placeholder`. */
export interface FigureNode extends NodeBase {
  readonly type: 'figure';
  /** The question's key. */
  readonly key: string;
  /** `figure-KEY`; a second use in a page is `figure-KEY-2`. Set by `blocks/outline.ts`. */
  readonly id: string;
  readonly questionDocumentId: string;
  readonly level: HeadingLevel;
  readonly finding: string;
  /** Name of the picture in every channel, at most 125 characters. */
  readonly altText: string;
  /** The same two as the facts alone give them: for the picture files, whose hash holds no own text. */
  readonly generated: { readonly finding: string; readonly altText: string };
  readonly wording: string;
  /** "Dit is het onderwerp, niet de letterlijke vraag." */
  readonly wordingNote?: string | undefined;
  readonly howToRead: string;
  readonly form: ChartForm;
  /** The hue of its drawings and files; absent: the first. */
  readonly palette?: Palette | undefined;
  /** Why this form. */
  readonly formReason: string;
  readonly view: QuestionView;
  readonly sentences: readonly string[];
  /** Sentences that hold every number of the table, for channels without tables. */
  readonly allValues: readonly string[];
  readonly table: FigureTable;
  readonly base: string;
  readonly notes: readonly string[];
  readonly source: string;
}
/** Figures side by side under short names: tabs where there is a script. */
export interface FigureGroupNode extends NodeBase {
  readonly type: 'figure-group';
  readonly id: string;
  readonly level: HeadingLevel;
  readonly title: string;
  readonly parts: readonly { readonly label: string; readonly figure: FigureNode | PlaceholderNode }[];
}
/** One number out of a question, large. It cannot disagree with its question. */
export interface KeyFigureNode extends NodeBase {
  readonly type: 'key-figure';
  readonly questionKey: string;
  readonly questionDocumentId: string;
  /** Key of the answer or net. */
  readonly key: string;
  /** "31 procent" */
  readonly amount: string;
  readonly value: ShownValue;
  /** What the amount is of: "is het eens met: de informatiehuishouding … op orde". */
  readonly text: string;
  readonly base: string;
}
export interface ImageNode extends NodeBase {
  readonly type: 'image';
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** Empty only if the editor said that the picture is decorative. */
  readonly altText: string;
  readonly decorative: boolean;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}
/** The method block: what is known of a survey. */
export interface FactsNode extends NodeBase {
  readonly type: 'facts';
  readonly id: string;
  readonly level: HeadingLevel;
  readonly title: string;
  readonly intro: readonly string[];
  readonly items: readonly {
    readonly key: string;
    readonly term: string;
    readonly description: string;
    readonly known: boolean;
  }[];
  readonly link?: { readonly url: string; readonly text: string } | undefined;
  readonly survey: SurveyView;
}
export interface GlossaryNode extends NodeBase {
  readonly type: 'glossary';
  readonly id: string;
  readonly level: HeadingLevel;
  readonly title: string;
  readonly items: readonly { readonly key: string; readonly term: string; readonly explanation: string }[];
}
/** What a draft lacks, visible in the preview. Never in anything published. */
export interface PlaceholderNode extends NodeBase {
  readonly type: 'placeholder';
  readonly text: string;
}

export type BlockNode =
  | HeadingNode
  | ParagraphNode
  | ListNode
  | QuoteNode
  | NoteNode
  | FigureNode
  | FigureGroupNode
  | KeyFigureNode
  | ImageNode
  | FactsNode
  | GlossaryNode
  | PlaceholderNode;

export type BlockNodeType = BlockNode['type'];
