import { Column } from '@react-email/column';
import { Row } from '@react-email/row';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { type Paint, paint } from './paint';

export interface BoxProps extends Paint {
  readonly children: ReactNode;
  /** Of the cell: padding on anything else is dropped by Outlook. */
  readonly style?: CSSProperties;
  readonly className?: string;
}

/** A layout table of one cell: what a `div` with padding is on a page. */
export function Box({ children, style, className, ...colours }: BoxProps): ReactElement {
  const painted = paint(colours, style);
  const classes = [painted.className, className].filter(Boolean).join(' ');
  return (
    <Row>
      <Column className={classes === '' ? undefined : classes} style={painted.style}>
        {children}
      </Column>
    </Row>
  );
}

/**
 * Room between two blocks. Margins between layout tables fall together differently in each programme; a height does not. A
 * screen reader would stop at it and say "blank".
 */
export function Space({ height }: { readonly height: number }): ReactElement {
  return (
    <div className="space" aria-hidden="true" style={{ height, lineHeight: `${height}px`, fontSize: 1 }}>
      {'\u00a0'}
    </div>
  );
}

/** Outlook for Windows shows what is `display: none`, unless it is told so in its own words. */
export const HIDDEN: CSSProperties & { readonly msoHide: 'all' } = { display: 'none', msoHide: 'all' };
