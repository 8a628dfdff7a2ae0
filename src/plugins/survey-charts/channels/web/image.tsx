import type { ReactElement } from 'react';
import type { ImageNode } from '../../document/nodes';
import { safePicture } from '../safe-address';
import { langOf, type WebContext } from './context';

export interface ImageProps {
  readonly node: ImageNode;
  readonly context: WebContext;
  /** The first picture of a page is wanted at once. */
  readonly eager?: boolean;
}

/** A picture with its caption. A text that was forgotten never becomes "decorative": `alt` is then absent, and seen. */
export function Image({ node, context, eager }: ImageProps): ReactElement | null {
  const src = safePicture(node.url);
  if (src === undefined) return null;
  const alt = node.decorative ? '' : node.altText === '' ? undefined : node.altText;
  return (
    <figure className="image" lang={langOf(node, context)}>
      <img src={src} width={node.width} height={node.height} alt={alt} loading={eager === true ? 'eager' : 'lazy'} />
      {(node.caption !== undefined || node.credit !== undefined) && (
        <figcaption>
          {node.caption}
          {node.credit !== undefined && <span className="credit"> {node.credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
