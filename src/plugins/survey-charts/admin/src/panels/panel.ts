import type { ReactNode } from 'react';

/** What the content-manager tells a panel, as far as ours look at it. */
export interface PanelProps {
  /** Uid of the content type. */
  readonly model: string;
  /** Absent while a new entry was never saved. */
  readonly documentId?: string;
  /** The saved entry. */
  readonly document?: Readonly<Record<string, unknown>>;
  /** What Strapi tells of the entry beside it: its other languages. */
  readonly meta?: unknown;
}

/** A panel of the content-manager: null for the content types that it is not about. It may use hooks. */
export type Panel = (props: PanelProps) => { readonly title: string; readonly content: ReactNode } | null;
