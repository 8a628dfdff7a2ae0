import type { Language } from '../../src/plugins/survey-charts/survey/language';
import type { Pair } from './pair';

/** What is read back of one article. */
export interface Read {
  readonly pairs: readonly Pair[];
  /** In the order of the figures. */
  readonly findings: readonly string[];
}

export interface ArticleReference {
  readonly language: Language;
  readonly slug: string;
  readonly documentId: string;
  /** Slug of its series, whose feed has it. */
  readonly series: string;
}

/** Reads one channel as a client would, which knows what is documented and nothing of how it is made. */
export interface Reader {
  /** What the client asks for. */
  address(article: ArticleReference): string;
  /** False: the channel does not name the keys of figures; they are numbered, in order. */
  readonly keys: boolean;
  /** True: the channel gives the first finding of an article, and what belongs to it. */
  readonly teaser?: boolean | undefined;
  /** Labels and findings as this channel says them, if not as they are written. */
  readonly said?: ((text: string, language: Language) => string) | undefined;
  read(body: string, article: ArticleReference): Read | Promise<Read>;
  /** The whole row of an answer, to plant a fault. */
  row(label: string): RegExp;
}
