/**
 * What a reader can set, with the choices of each; the first is how a page is without a choice. The page's panel, the
 * script that keeps them and the style sheet (`[data-NAME="CHOICE"]`) all go by these names.
 */
export const READING_SETTINGS = {
  size: ['normal', 'large', 'larger', 'largest'],
  spacing: ['normal', 'wide', 'widest'],
  scheme: ['device', 'light', 'dark', 'contrast'],
  core: ['off', 'on'],
  patterns: ['off', 'on'],
  tables: ['open', 'closed'],
} as const;

export type ReadingSetting = keyof typeof READING_SETTINGS;
export type ReadingChoice<Name extends ReadingSetting> = (typeof READING_SETTINGS)[Name][number];

/** Only what differs from the first choice. */
export type ReadingSettings = { readonly [name in ReadingSetting]?: string };

export const READING_SETTING_NAMES: readonly ReadingSetting[] = [
  'size',
  'spacing',
  'scheme',
  'core',
  'patterns',
  'tables',
];

/** Reads what a device kept. Total: what is unknown, or of an older version, is as if it was never chosen. */
export function parseReadingSettings(kept: string | null): ReadingSettings {
  const settings: { [name in ReadingSetting]?: string } = {};
  const pairs = new URLSearchParams(kept ?? '');
  for (const name of READING_SETTING_NAMES) {
    const [standard, ...choices]: readonly string[] = READING_SETTINGS[name];
    const choice = choices.find((one) => one === pairs.get(name));
    if (choice !== undefined && choice !== standard) settings[name] = choice;
  }
  return settings;
}

/** The settings as one line of text. */
export function keptReadingSettings(settings: ReadingSettings): string {
  const kept = new URLSearchParams();
  for (const name of READING_SETTING_NAMES) {
    const choice = settings[name];
    if (choice !== undefined) kept.set(name, choice);
  }
  return kept.toString();
}
