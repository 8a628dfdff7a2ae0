import type { Language } from '../../src/plugins/survey-charts/survey/language';
import { type RichText, richText } from './rich-text';

/** A block as the demo writes it: questions and surveys by key; the seed puts the real relations in. */
export type DemoBlock =
  | { block: 'text'; text: RichText }
  | { block: 'result'; question: string }
  | { block: 'respondents'; title: string; parts: { label: string; question: string }[] }
  | { block: 'key-figure'; question: string; key: string }
  | { block: 'note'; tone: 'info' | 'warning'; title: string; text: RichText }
  | { block: 'method'; survey: string }
  | { block: 'glossary'; items: { term: string; explanation: string }[] };

/** One language version of a demo article. */
export interface DemoVersion {
  readonly title: string;
  readonly slug: string;
  readonly intro: string;
  /** A sentence a line. */
  readonly summary: readonly string[];
  readonly byline: string;
  readonly body: readonly DemoBlock[];
}

export interface DemoArticle {
  readonly series: string;
  readonly survey: string;
  /** ISO instant: fixed, so that the order of the demo is the same everywhere. */
  readonly publicationDate: string;
  readonly versions: Readonly<Record<Language, DemoVersion>>;
}

export const text = (...parts: Parameters<typeof richText>): DemoBlock => ({ block: 'text', text: richText(...parts) });
export const result = (question: string): DemoBlock => ({ block: 'result', question });
