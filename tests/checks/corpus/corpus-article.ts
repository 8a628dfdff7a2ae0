import type { Language } from '../../../src/plugins/survey-charts/survey/language';
import type { CorpusQuestion } from './question';

type Leaf = { readonly type: 'text'; readonly text: string; readonly bold?: true };
type Link = { readonly type: 'link'; readonly url: string; readonly children: readonly Leaf[] };
type Element = { readonly type: string; readonly [key: string]: unknown };

/** A block as Strapi gives it; questions and surveys by their keys. */
export interface CorpusBlock {
  readonly __component: string;
  readonly [field: string]: unknown;
}

/** What was put wrong on purpose: which rule has to find it, where, and the words that it is about. */
export interface PlantedFault {
  readonly rule: string;
  /** Strapi's path, joined by dots: `body.2.text.1`. */
  readonly path: string;
  /** The words in which the fault is; empty where something is not there. */
  readonly text: string;
}

/** An article as an editor would write it, with every fault that was planted in it. */
export interface CorpusArticle {
  readonly name: string;
  readonly language: Language;
  readonly survey: string;
  /** False: the editor forgot it. */
  readonly inSeries: boolean;
  readonly title: string;
  readonly slug: string;
  readonly intro: string;
  /** A sentence a line. */
  readonly summary: readonly string[];
  readonly body: readonly CorpusBlock[];
  readonly publicationDate?: string;
  readonly corrections?: readonly { readonly date?: string; readonly text?: string }[];
  readonly faults: readonly PlantedFault[];
}

export interface CorpusSurvey {
  readonly key: string;
  readonly row: Readonly<Record<string, unknown>>;
  readonly questions: readonly CorpusQuestion[];
}

export const fault = (rule: string, path: string, text: string): PlantedFault => ({ rule, path, text });

/** A paragraph in which `[words](address)` is a link and `**words**` is bold. */
function inlines(text: string): (Leaf | Link)[] {
  return text.split(/(\[[^\]]+\]\([^)]+\)|\*\*[^*]+\*\*)/).flatMap((part): (Leaf | Link)[] => {
    const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part);
    const bold = /^\*\*([^*]+)\*\*$/.exec(part);
    if (link !== null) return [{ type: 'link', url: link[2] ?? '', children: [{ type: 'text', text: link[1] ?? '' }] }];
    if (bold !== null) return [{ type: 'text', text: bold[1] ?? '', bold: true }];
    return part === '' ? [] : [{ type: 'text', text: part }];
  });
}

export const h = (level: 2 | 3 | 4, text: string): Element => ({
  type: 'heading',
  level,
  children: [{ type: 'text', text }],
});
export const list = (...items: readonly string[]): Element => ({
  type: 'list',
  format: 'unordered',
  children: items.map((item) => ({ type: 'list-item', children: inlines(item) })),
});

/** A text block: a string is a paragraph. */
export const text = (...parts: readonly (string | Element)[]): CorpusBlock => ({
  __component: 'survey.text',
  text: parts.map((part) => (typeof part === 'string' ? { type: 'paragraph', children: inlines(part) } : part)),
});
export const result = (question: string, own: Readonly<Record<string, string>> = {}): CorpusBlock => ({
  __component: 'survey.result',
  question: { documentId: question },
  ...own,
});
export const quote = (words: string, attribution: string, language = 'article'): CorpusBlock => ({
  __component: 'survey.quote',
  text: words,
  attribution,
  language,
});
export const image = (url: string, altText: string, caption = ''): CorpusBlock => ({
  __component: 'survey.image',
  image: { url, width: 1200, height: 800, alternativeText: '' },
  altText,
  decorative: false,
  caption,
});
export const method = (survey: string): CorpusBlock => ({
  __component: 'survey.method',
  survey: { documentId: survey },
});
export const glossary = (...items: readonly (readonly [string, string])[]): CorpusBlock => ({
  __component: 'survey.glossary',
  items: items.map(([term, explanation]) => ({ term, explanation })),
});
