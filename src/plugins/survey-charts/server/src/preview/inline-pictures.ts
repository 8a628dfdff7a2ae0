import { drawingFor, PICTURE_WIDTHS, STANDARD_PICTURE_WIDTH } from '../../../charts/picture-files';
import type { ArticleDocument, Pictures } from '../../../document/article';
import { figuresOf } from '../figures/figures-of';
import { keptFigure } from '../figures/kept-figure';
import type { FigureService } from '../figures/service';

/**
 * An e-mail's HTML with its pictures in it. A preview's pictures have no addresses: those come with publishing, because
 * whatever has one answers for ever.
 */
export async function withInlinePictures(
  html: string,
  article: ArticleDocument,
  pictures: Pictures,
  figures: Pick<FigureService, 'png'>,
): Promise<string> {
  let inlined = html;
  for (const figure of figuresOf(article.body)) {
    const made = pictures.get(figure.id);
    if (made === undefined) continue;
    for (const [address, width] of addressesIn(inlined, made.files.png)) {
      const drawing = {
        figure: keptFigure(figure),
        hash: made.hash,
        width: drawingFor(width),
        theme: 'light',
      } as const;
      const png = Buffer.from(await figures.png(drawing, width)).toString('base64');
      inlined = inlined.replaceAll(`"${address}"`, `"data:image/png;base64,${png}"`);
    }
  }
  return inlined;
}

type Width = (typeof PICTURE_WIDTHS)[number];

/** Each address of one picture in a page, with its width in pixels. */
function addressesIn(html: string, file: string): readonly (readonly [string, Width])[] {
  const widths = [undefined, ...PICTURE_WIDTHS];
  return widths
    .map((width) => [width === undefined ? file : `${file}?width=${width}`, width ?? STANDARD_PICTURE_WIDTH] as const)
    .filter(([address]) => html.includes(`"${address}"`));
}
