/** What the site says besides the texts that all renditions share (`words/interface`). */
export interface SiteTexts {
  /** The publication's name where the settings have none. */
  readonly siteName: string;
  readonly publisher: string;
  readonly tagline: string;
  readonly share: string;
  readonly shareByMail: string;
  /** "Pagina 2 van 3" */
  pageOf(page: number, pages: number): string;
  readonly pages: string;
  readonly helpTitle: string;
  readonly helpText: string;
  /** Texts of pages that the settings leave empty, a paragraph an entry. */
  readonly statements: {
    readonly accessibility: readonly string[];
    readonly privacy: readonly string[];
    readonly contact: readonly string[];
  };
}
