import type { ReactElement } from 'react';
import { Link } from '../../../plugins/survey-charts/channels/web';
import type { Language } from '../../../plugins/survey-charts/survey/language';
import { wordsOf } from '../../../plugins/survey-charts/words';
import { pageAddress } from '../addresses';
import { siteTexts } from '../texts';

export interface Paging {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

export interface PaginationProps extends Paging {
  readonly language: Language;
  /** Of page 1, from the root of the server. */
  readonly address: string;
}

/** To the page before and the page after, with where you are. Nothing if there is one page. */
export function Pagination({ language, address, page, pages }: PaginationProps): ReactElement | null {
  const texts = wordsOf(language).interface.site;
  const own = siteTexts(language);
  if (pages <= 1) return null;
  return (
    <nav className="pagination" aria-label={own.pages}>
      {page > 1 && (
        <Link url={pageAddress(address, page - 1)} rel="prev">
          {texts.previousPage}
        </Link>
      )}
      <span>{own.pageOf(page, pages)}</span>
      {page < pages && (
        <Link url={pageAddress(address, page + 1)} rel="next">
          {texts.nextPage}
        </Link>
      )}
    </nav>
  );
}
