/** What a reader can ask the browser for, so far as a style sheet can show it: forced colours are the system's own. */
export const PAGE_THEMES = ['light', 'dark', 'contrast', 'contrast-dark'] as const;
type PageTheme = (typeof PAGE_THEMES)[number];

/** A condition of a style sheet that always holds, and one that never does. */
const ALWAYS = '(min-width: 0)';
const NEVER = '(max-width: 0)';

export function themeSheet(theme: PageTheme): string {
  return `site.${theme}.css`;
}

/**
 * The site's style sheet as it is for a reader who asks for that theme, whatever the browser that shows it is set to: a
 * frame can't be given another setting than the page around it.
 */
export function themeCss(css: string, theme: PageTheme): string {
  const dark = theme === 'dark' || theme === 'contrast-dark';
  const more = theme === 'contrast' || theme === 'contrast-dark';
  return css
    .replaceAll('(prefers-color-scheme: dark)', dark ? ALWAYS : NEVER)
    .replaceAll('(prefers-color-scheme: light)', dark ? NEVER : ALWAYS)
    .replaceAll('(prefers-contrast: more)', more ? ALWAYS : NEVER)
    .replaceAll('color-scheme: light dark', `color-scheme: ${dark ? 'dark' : 'light'}`);
}

export function withTheme(html: string, theme: PageTheme): string {
  return html.replace('href="/site.css"', `href="/${themeSheet(theme)}"`);
}
