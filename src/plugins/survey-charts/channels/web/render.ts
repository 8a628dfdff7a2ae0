import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Elements that never have an end. What stands in attributes is escaped, so a `>` ends the tag. */
const VOID = /<(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b([^>]*)\/>/g;

/** A whole page as HTML. React ends void elements as XML does; in HTML that slash means nothing. */
export function renderPage(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`.replaceAll(VOID, '<$1$2>');
}
