import type { ReactElement } from 'react';

export interface TrustedSvgProps {
  /** A drawing of `FigurePictures`: made and checked by `charts/render`, never by an editor. */
  readonly svg: string;
  readonly className: string;
  /** Hidden where no style sheet is: a page without CSS shows one drawing, not two. */
  readonly hidden?: boolean | undefined;
}

/** The one place where markup enters a page as it is (data for machines: `json-data.tsx`). */
export function TrustedSvg({ svg, className, hidden }: TrustedSvgProps): ReactElement {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing comes from our own pipeline, which lets through only an allow-list of elements and attributes
  return <div className={className} hidden={hidden} dangerouslySetInnerHTML={{ __html: svg }} />;
}
