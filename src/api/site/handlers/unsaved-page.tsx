import { renderPage } from '../../../plugins/survey-charts/channels/web';
import type { PageOptions, PagePreview } from '../../../plugins/survey-charts/server/src/preview/service';
import type { Frames } from '../data/frames';
import { ArticlePage } from '../pages/article';
import type { Assets } from '../pages/frame';

/** The page of an article that is still being written, as the admin shows it beside the form. */
export function createUnsavedPage(frames: Frames): PagePreview {
  return async ({ article, pictures }, options) => {
    const frame = await frames.of(article.language);
    const assets = assetsFor(frame.assets, options);
    return renderPage(
      <ArticlePage frame={{ ...frame, assets }} article={article} pictures={pictures} more={[]} preview />,
    );
  };
}

/** A frame in the admin follows the editor's device: the scheme that was asked for is written in the page instead. */
function assetsFor(assets: Assets, { scheme, scripts }: PageOptions): Assets {
  const media = scheme === 'dark' ? 'screen' : 'not all';
  const styles = assets.styles.map((sheet) => (sheet.scheme === 'dark' ? { ...sheet, media } : sheet));
  return { ...assets, styles, more: scripts };
}
