import type { Language } from '../../../plugins/survey-charts/survey/language';
import type { Settings } from '../data/settings';

/** The same page in another language, or what comes nearest to it. */
export interface Alternate {
  readonly language: Language;
  /** From the root of the server. */
  readonly path: string;
}

/** What every page needs besides its content. */
export interface Frame {
  readonly language: Language;
  readonly settings: Settings;
  /** `https://example.org`, without a slash at the end. */
  readonly publicUrl: string;
  readonly assets: Assets;
}

/** A style sheet of every page; one with a scheme holds where the device, or the reader, asks for it. */
export interface StyleSheet {
  readonly href: string;
  readonly scheme?: 'dark' | 'contrast' | undefined;
  readonly media?: string | undefined;
}

/** Addresses with the version of their content. */
export interface Assets {
  readonly styles: readonly StyleSheet[];
  /** Absent: a page without any. */
  readonly script?: string | undefined;
  /** Scripts of a preview. */
  readonly more?: readonly string[] | undefined;
}

/** What the head and the language switch say about one page. */
export interface PageMeta {
  readonly title: string;
  readonly description?: string | undefined;
  /** The page's own address from the root of the server; absent where it has no lasting one. */
  readonly path?: string | undefined;
  /** Real versions in other languages; the switch falls back on their home pages. */
  readonly alternates: readonly Alternate[];
  readonly kind: 'website' | 'article';
  /** By schema.org, for search engines. */
  readonly structured?: object | undefined;
  /** The series whose articles the page is of: it has a feed of its own. */
  readonly series?: { readonly title: string; readonly slug: string } | undefined;
  readonly picture?: { readonly url: string; readonly altText: string } | undefined;
}
