import { articleContent } from '../../../src/plugins/survey-charts/blocks/article';
import { exampleContext } from '../../../src/plugins/survey-charts/blocks/example-questions';
import type { ArticleDocument } from '../../../src/plugins/survey-charts/document/article';
import type { FigureNode } from '../../../src/plugins/survey-charts/document/nodes';
import { figuresOf } from '../../../src/plugins/survey-charts/server/src/figures/figures-of';
import { LANGUAGES, type Language } from '../../../src/plugins/survey-charts/survey/language';

/** Blocks as Strapi would give them, for one page of the gallery. */
export interface GalleryBlocks {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly blocks: readonly Readonly<Record<string, unknown>>[];
}

/** Made once a language: it reads every example question. */
const contexts = new Map(LANGUAGES.map((language) => [language, exampleContext(language)]));

/** The article of a page, as the server would put it together. */
export function articleOf({ id, title, language, blocks }: GalleryBlocks): ArticleDocument {
  const context = contexts.get(language) ?? exampleContext(language);
  return {
    documentId: id,
    language,
    slug: id,
    title,
    intro: '',
    summary: [],
    body: articleContent(blocks, context),
    byline: '',
    corrections: [],
    surveys: context.surveys,
    alternates: [],
  };
}

/** Its figures, before anything is drawn. */
export function figuresIn(page: GalleryBlocks): readonly FigureNode[] {
  return figuresOf(articleOf(page).body);
}
