/** Fixed texts of the renditions, one object a language (`words/interface-nl.ts`, `words/interface-en.ts`). */
export interface InterfaceTexts {
  readonly figure: {
    readonly answer: string;
    readonly percentage: string;
    /** Heading of a column with numbers of people. */
    readonly count: string;
    readonly nets: string;
    /** Heading of the block on who took part, if the editor gives none. */
    readonly respondents: string;
    readonly question: string;
    readonly howToRead: string;
    readonly table: string;
    readonly notes: string;
    readonly base: string;
    readonly source: string;
    readonly download: string;
    readonly downloadCsv: string;
    readonly downloadPng: string;
    readonly linkToFigure: string;
  };
  readonly article: {
    readonly summary: string;
    readonly contents: string;
    readonly method: string;
    readonly glossary: string;
    readonly byline: string;
    readonly published: string;
    readonly updated: string;
    readonly series: string;
    readonly moreFromSeries: string;
    readonly otherLanguage: string;
    /** Before the address of the page, where the article stands elsewhere. */
    readonly online: string;
    readonly correction: string;
    /** Heading of the list of all corrections. */
    readonly corrections: string;
  };
  readonly site: {
    readonly languageName: string;
    readonly skipToContent: string;
    readonly home: string;
    readonly newest: string;
    readonly allArticlesOf: string;
    readonly previousPage: string;
    readonly nextPage: string;
    readonly page: string;
    readonly noArticles: string;
    readonly notFoundTitle: string;
    readonly notFoundText: string;
    readonly notInThisLanguage: string;
    readonly errorTitle: string;
    readonly errorText: string;
    readonly previewBanner: string;
    readonly contact: string;
    readonly telephone: string;
    readonly post: string;
    readonly email: string;
    readonly accessibility: string;
    readonly privacy: string;
    readonly footer: string;
    readonly languages: string;
    readonly breadcrumb: string;
  };
  /** What a voice says where a page shows it. */
  readonly speech: {
    readonly question: string;
    /** Before a wording that is not the question as it was put. */
    readonly topic: string;
    /** Before the values, a sentence by itself. */
    readonly answers: string;
    /** Before the name of a group. */
    readonly group: string;
    readonly image: string;
    readonly quote: string;
  };
  readonly newsletter: {
    readonly toSite: string;
    readonly previewBanner: string;
    readonly readOnline: string;
    readonly figureOnline: string;
    readonly readMore: string;
    readonly articleOnline: string;
  };
  /** What a draft lacks, for `placeholder` nodes. */
  readonly placeholder: {
    /** A block of a kind that there no longer is. */
    readonly block: string;
    readonly question: string;
    readonly answers: string;
    readonly values: string;
    readonly labels: string;
    readonly wording: string;
    readonly text: string;
    readonly quote: string;
    readonly note: string;
    readonly image: string;
    readonly imageAlt: string;
    readonly survey: string;
    readonly keyFigure: string;
    readonly respondents: string;
  };
}
