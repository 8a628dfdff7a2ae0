import type { Language } from '../survey/language';
import type { SurveyView } from '../survey/view';
import type { CheckOutcome } from './issue';
import type { BlockNode, ImageNode } from './nodes';

/** That something was wrong and is mended: readers see it with its date. */
export interface Correction {
  /** ISO day, `2026-11-24`. */
  readonly date: string;
  readonly text: string;
  /** The figure that shows the corrected question; absent for the article's own text, or where no figure shows it. */
  readonly figure?: { readonly id: string; readonly key: string; readonly finding: string } | undefined;
}

export interface SeriesReference {
  readonly documentId: string;
  readonly title: string;
  readonly slug: string;
}

/** An article in one language, ready for any channel: no channel asks Strapi for anything. */
export interface ArticleDocument {
  readonly documentId: string;
  readonly language: Language;
  readonly slug: string;
  readonly title: string;
  readonly intro: string;
  /** At most five short sentences. */
  readonly summary: readonly string[];
  readonly body: readonly BlockNode[];
  readonly byline: string;
  /** Of the article and of the questions that it shows, newest first. */
  readonly corrections: readonly Correction[];
  /** ISO instant of the first publishing; absent in a draft. Shown in Europe/Amsterdam. */
  readonly publicationDate?: string | undefined;
  /** ISO instant of the latest publishing of the article or one of its questions. */
  readonly updated?: string | undefined;
  readonly cover?: ImageNode | undefined;
  readonly series?: SeriesReference | undefined;
  readonly surveys: readonly SurveyView[];
  /** The other languages in which it is published. */
  readonly alternates: readonly { readonly language: Language; readonly slug: string; readonly title: string }[];
}

/** The drawings and files of one figure, made by the server before a channel runs. */
export interface FigurePictures {
  /** 16 hex of SHA-256 over the publishable view, labels, form and drawing version. */
  readonly hash: string;
  /** Stripped `svg[role=img]`, named, ids unique in the page. Trusted: made and checked by our own pipeline. */
  readonly wide: string;
  readonly narrow: string;
  /** Absolute addresses. */
  readonly files: { readonly svg: string; readonly png: string; readonly csv: string; readonly json: string };
}

/** By figure id. A figure without an entry is shown without its drawing: words and table stay. */
export type Pictures = ReadonlyMap<string, FigurePictures>;

/** Where one rendition of an article, or a part of it, can be had. */
export interface RenditionAddress {
  /** The channel's name. */
  readonly name: string;
  /** What `&format=` calls it; absent for the rendition itself. */
  readonly format?: string | undefined;
  /** Media type, without its parameters. */
  readonly type: string;
  /** Absolute. */
  readonly url: string;
}

/** What a channel gets besides the article. */
export interface RenderContext {
  readonly pictures: Pictures;
  /** `https://example.org`, without a slash at the end. */
  readonly publicUrl: string;
  /** The article as a voice reads it, made when it is asked for: channels don't know each other. */
  readonly speech?: (() => { readonly ssml: string; readonly text: string } | undefined) | undefined;
  /** The article's other renditions, where they can be had: channels don't know each other. */
  readonly renditions?: (() => readonly RenditionAddress[]) | undefined;
  /** The checks, run when they are asked for: most channels don't tell of them. */
  readonly checks?: (() => readonly CheckOutcome[]) | undefined;
}
