import type { Language } from '../survey/language';
import type { SeriesReference } from './article';

/** An article in a list: home, series, sitemap, feeds. */
export interface ArticleSummary {
  readonly documentId: string;
  readonly language: Language;
  readonly slug: string;
  readonly title: string;
  readonly intro: string;
  /** ISO instant of the first publishing. */
  readonly publicationDate: string;
  readonly series?: SeriesReference | undefined;
}
