import type { READING_SETTINGS, ReadingChoice, ReadingSetting } from '../reading-settings';

/** What the site says besides the texts that all renditions share (`words/interface`). */
export interface SiteTexts {
  /** The publication's name where the settings have none. */
  readonly siteName: string;
  readonly publisher: string;
  readonly tagline: string;
  readonly share: ShareTexts;
  readonly reading: ReadingTexts;
  readonly readAloud: ReadAloudTexts;
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

interface ShareTexts {
  readonly title: string;
  readonly mail: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** The device's own way to share. */
  readonly device: string;
}

interface ReadingTexts {
  readonly title: string;
  readonly names: Readonly<Record<Exclude<ReadingSetting, keyof Switches>, string>>;
  readonly choices: {
    readonly [name in Exclude<keyof typeof READING_SETTINGS, keyof Switches>]: Readonly<
      Record<ReadingChoice<name>, string>
    >;
  };
  /** Heading of the settings that are on or off. */
  readonly shown: string;
  readonly switches: Switches;
  readonly kept: string;
  readonly reset: string;
  readonly close: string;
  readonly coreNotice: string;
  readonly showAll: string;
  readonly showTable: string;
  readonly hideTable: string;
}

interface Switches {
  readonly core: string;
  readonly patterns: string;
  readonly tables: string;
}

interface ReadAloudTexts {
  readonly title: string;
  readonly play: string;
  readonly pause: string;
  readonly resume: string;
  readonly stop: string;
  readonly speed: string;
  readonly speeds: { readonly slow: string; readonly normal: string; readonly fast: string };
}
