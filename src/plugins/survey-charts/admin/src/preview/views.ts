/** What a preview can show. `width` in CSS pixels; without one it is as wide as there is room. */
export interface View {
  readonly name: string;
  /** As the server calls it: `page`, or the name of a channel. */
  readonly rendition: string;
  readonly scheme: 'light' | 'dark';
  readonly width?: number;
}

/** 320 is the width at which a page must do without scrolling sideways (WCAG 1.4.10). */
export const VIEWS = [
  { name: 'page', rendition: 'page', scheme: 'light' },
  { name: 'page-narrow', rendition: 'page', scheme: 'light', width: 320 },
  { name: 'page-dark', rendition: 'page', scheme: 'dark' },
  { name: 'newsletter', rendition: 'newsletter', scheme: 'light' },
  { name: 'newsletter-teaser', rendition: 'newsletter-teaser', scheme: 'light' },
  { name: 'app', rendition: 'app', scheme: 'light' },
  { name: 'text', rendition: 'text', scheme: 'light' },
  { name: 'speech', rendition: 'speech', scheme: 'light' },
] as const satisfies readonly View[];

export type ViewName = (typeof VIEWS)[number]['name'];
