import type { RenderContext } from '../../document/article';
import type { Language } from '../../survey/language';

/** What every component of a page gets besides its node. */
export interface WebContext extends RenderContext {
  /** The page's language: a node in another one says so in its `lang` (WCAG 3.1.2). */
  readonly language: Language;
}

/** The `lang` attribute of a node: only where it differs from the page's. */
export function langOf(node: { readonly language: Language }, context: WebContext): Language | undefined {
  return node.language === context.language ? undefined : node.language;
}
