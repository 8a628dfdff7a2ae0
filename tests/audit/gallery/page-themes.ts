/** What a reader can ask the browser for, so far as a style sheet can show it: forced colours are the system's own. */
export const PAGE_THEMES = ['light', 'dark', 'contrast', 'contrast-dark'] as const;
type PageTheme = (typeof PAGE_THEMES)[number];

/** A condition of a style sheet that always holds, and one that never does. */
const ALWAYS = '(min-width: 0)';
const NEVER = '(max-width: 0)';

/** Name of a style sheet for one theme: `site.css` is `site.dark.css`. */
export function themeSheet(file: string, theme: PageTheme): string {
  return file.replace(/\.css$/, `.${theme}.css`);
}

/**
 * A style sheet, or the conditions of links to them, as for a reader who asks for that theme, whatever the browser that
 * shows it is set to: a frame can't be given another setting than the page around it.
 */
export function asIfChosen(text: string, theme: PageTheme): string {
  const dark = theme === 'dark' || theme === 'contrast-dark';
  const more = theme === 'contrast' || theme === 'contrast-dark';
  return text
    .replaceAll('(prefers-color-scheme: dark)', dark ? ALWAYS : NEVER)
    .replaceAll('(prefers-color-scheme: light)', dark ? NEVER : ALWAYS)
    .replaceAll('(prefers-contrast: more)', more ? ALWAYS : NEVER)
    .replaceAll('content="light dark"', `content="${dark ? 'dark' : 'light'}"`);
}

/** The page with the style sheets of that theme. */
export function withTheme(html: string, theme: PageTheme): string {
  return asIfChosen(html, theme).replaceAll(
    /(<link rel="stylesheet" href="\/)([\w-]+\.css)/g,
    (_, start: string, file: string) => `${start}${themeSheet(file, theme)}`,
  );
}
